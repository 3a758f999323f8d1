package org.junheng.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.job.Delivery;
import org.junheng.job.Manifest;
import org.junheng.job.OutputFolder;

/** Brings the parts of a batch that machines made by themselves into one folder (合并分片). */
public final class Merging {

    private Merging() {}

    /**
     * Copies the files of all parts into a folder, and lists them there.
     *
     * @return what the whole lacks, as {@link Verification} tells it, and parts that are missing
     * @throws Faults {@code OUT-033} where two parts have different files of one name, or a file is not as it was listed: nothing is copied then
     */
    public static Verification of(List<Path> parts, OutputFolder into) {
        Map<String, Path> origins = new TreeMap<>();
        Map<String, Delivery> files = new HashMap<>();
        Map<String, Unit> units = new TreeMap<>();
        var faults = new ArrayList<Fault>();
        int empty = 0;
        for (Path part : parts) {
            var folder = new OutputFolder(part);
            Manifest<Unit> roster = Batch.roster(folder);
            Map<String, Unit> own = roster.read();
            units.putAll(own);
            // one that no county fell to has been run as well
            empty += own.isEmpty() && roster.isThere() ? 1 : 0;
            Manifest.ofFiles(folder).read().forEach((path, delivery) -> {
                Delivery other = files.putIfAbsent(path, delivery);
                if (other == null) {
                    origins.put(path, part);
                } else if (!other.sha256().equals(delivery.sha256())) {
                    faults.add(new Fault("OUT-033", Place.file(part.resolve(path).toString()), "和另一分片同名而内容不同的文件", "各分片的文件不重复", "请核对各分片的数据"));
                }
            });
        }
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
        origins.forEach((path, part) -> into.write(path, whole(new OutputFolder(part).resolve(path), files.get(path))));
        Manifest<Delivery> list = Manifest.ofFiles(into);
        list.add(files.values());
        list.tidy(delivery -> true);
        Manifest<Unit> all = Batch.roster(into);
        all.add(units.values());
        all.tidy(unit -> true);
        Verification verification = Verification.of(into, List.of());
        var wants = new ArrayList<>(missing(units, empty));
        wants.addAll(verification.wants());
        return new Verification(verification.units(), verification.files(), wants);
    }

    private static byte[] whole(Path file, Delivery listed) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (listed.isOf(bytes)) {
                return bytes;
            }
        } catch (IOException e) {
            // told below
        }
        throw new Faults(new Fault("OUT-033", Place.file(file.toString()), "没有或者和清单不符的文件", "清单里列的文件", "请在那台机器上重新运行这一分片"));
    }

    /** Parts of which there is no unit at all, but for so many that no county fell to: which ones these are, nobody can tell. */
    private static List<String> missing(Map<String, Unit> units, int empty) {
        var there = new TreeSet<String>();
        units.values().forEach(unit -> there.add(unit.shard()));
        var missing = new ArrayList<String>();
        there.stream().map(Shard::parse).flatMap(Optional::stream).mapToInt(Shard::count).distinct().forEach(count -> {
            for (int i = 1; i <= count; i++) {
                if (!there.contains(new Shard(i, count).toString())) {
                    missing.add("第" + new Shard(i, count) + "片");
                }
            }
        });
        if (missing.size() <= empty) {
            return List.of();
        }
        return empty == 0 ? missing.stream().map(part -> "没有" + part).toList()
                : List.of("缺" + (missing.size() - empty) + "片，是其中的：" + String.join("、", missing));
    }
}
