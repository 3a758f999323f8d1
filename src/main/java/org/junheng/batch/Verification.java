package org.junheng.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.job.Delivery;
import org.junheng.job.Manifest;
import org.junheng.job.OutputFolder;
import org.junheng.job.Source;

/**
 * Whether an output folder holds all a batch was to make, whole and unchanged (核验).
 *
 * @param units how many units are done, or have no data
 * @param files how many files were found as they were listed
 * @param wants what is missing, changed or too much, one Chinese sentence each
 */
public record Verification(int units, int files, List<String> wants) {

    public Verification {
        wants = List.copyOf(wants);
    }

    /**
     * Verifies a folder.
     *
     * @param sources the data files that documents must be there of; empty if those that the batch knows of are enough
     */
    public static Verification of(OutputFolder folder, List<Source> sources) {
        Map<String, Unit> units = Batch.roster(folder).read();
        Map<String, Delivery> listed = Manifest.ofFiles(folder).read();
        var wants = new ArrayList<String>();
        if (units.isEmpty()) {
            wants.add("没有批量成文的清单batch.jsonl");
        }
        Set<String> known = units.values().stream().map(Unit::source).collect(Collectors.toCollection(TreeSet::new));
        sources.stream().map(Source::name).filter(name -> !known.contains(name)).forEach(name -> wants.add(name + "：没有做"));
        Set<String> kinds = units.values().stream().map(Unit::kind).collect(Collectors.toCollection(TreeSet::new));
        known.forEach(source -> kinds.stream().filter(kind -> !units.containsKey(source + "#" + kind)).forEach(kind -> wants.add(source + "的" + kind + "：没有做")));
        var expected = new HashSet<String>();
        int done = 0;
        int whole = 0;
        for (Unit unit : units.values()) {
            expected.addAll(unit.files());
            switch (unit.state()) {
                case PLANNED -> wants.add(unit.source() + "的" + unit.kind() + "：没有做完");
                case FAILED -> wants.add(unit.source() + "的" + unit.kind() + "：" + String.join(" ", unit.faults()));
                case DONE, SKIPPED -> done++;
            }
            for (String path : unit.files()) {
                String want = want(folder, listed.get(path), path);
                whole += want.isEmpty() ? 1 : 0;
                if (!want.isEmpty()) {
                    wants.add(want);
                }
            }
        }
        leftOvers(folder).forEach(wants::add);
        return new Verification(done, whole, wants);
    }

    private static String want(OutputFolder folder, Delivery listed, String path) {
        try {
            if (listed == null) {
                return path + "：清单里没有";
            }
            Path file = folder.resolve(path);
            if (!Files.isRegularFile(file)) {
                return path + "：没有这个文件";
            }
            return listed.isOf(Files.readAllBytes(file)) ? "" : path + "：内容和清单不符";
        } catch (IOException e) {
            return path + "：读不出";
        }
    }

    private static List<String> leftOvers(OutputFolder folder) {
        Path root = folder.resolve("");
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".part")).map(file -> root.relativize(file) + "：没有写完的文件").sorted().toList();
        } catch (IOException e) {
            return List.of(root + "：读不出");
        }
    }
}
