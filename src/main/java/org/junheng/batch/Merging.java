package org.junheng.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        for (Path part : parts) {
            var folder = new OutputFolder(part);
            units.putAll(Batch.roster(folder).read());
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
        Manifest<Unit> roster = Batch.roster(into);
        roster.add(units.values());
        roster.tidy(unit -> true);
        Verification verification = Verification.of(into, List.of());
        var wants = new ArrayList<>(missing(units));
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

    /** Parts of which there is no unit at all. */
    private static List<String> missing(Map<String, Unit> units) {
        var there = new TreeSet<String>();
        units.values().forEach(unit -> there.add(unit.shard()));
        var missing = new ArrayList<String>();
        there.stream().map(Shard::parse).flatMap(java.util.Optional::stream).mapToInt(Shard::count).distinct().forEach(count -> {
            for (int i = 1; i <= count; i++) {
                if (!there.contains(new Shard(i, count).toString())) {
                    missing.add("没有第" + new Shard(i, count) + "片");
                }
            }
        });
        return missing;
    }
}
