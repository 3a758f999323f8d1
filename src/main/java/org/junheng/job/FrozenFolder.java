package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.county.County;
import org.junheng.county.Freeze;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** A folder of frozen data with its register (冻结目录): files are added and never changed. */
public final class FrozenFolder {

    private static final Pattern FROZEN = Pattern.compile(".*_数据冻结_[0-9]{8}\\.json");

    private final OutputFolder folder;
    private final Manifest<Freeze> register;

    /** @param root made when the first data is frozen */
    public FrozenFolder(Path root) {
        this.folder = new OutputFolder(root);
        this.register = new Manifest<>(folder, Freeze.REGISTER, Freeze.class, Freeze::file);
    }

    /**
     * Freezes data. The same data on the same date once more changes nothing.
     *
     * @param data the bytes the county was read from
     * @param note who and why; may be empty
     * @return the freeze
     * @throws Faults {@code OUT-034} if other data was frozen on that date
     */
    public Freeze freeze(County county, byte[] data, LocalDate date, String note) {
        String name = SafeName.of(county.name() + "_" + county.year()) + "_数据冻结_" + date.format(DateTimeFormatter.BASIC_ISO_DATE) + ".json";
        Freeze freeze = Freeze.of(county, data, date, name, note);
        Path file = folder.resolve(name);
        Freeze before = register.read().get(name);
        boolean there = Files.exists(file);
        if (before != null && !before.isOf(data) || there && !freeze.isOf(bytes(file))) {
            throw new Faults(new Fault("OUT-034", Place.file(file.toString()), "这一天已经冻结了另一份数据", "没有冻结过的日期，或者同样的数据", "请换一个日期或者目录；冻结的文件不改写"));
        }
        if (!there) {
            // A guard against a slip of the hand; what counts is the register.
            folder.write(name, data).toFile().setReadOnly();
        }
        if (before == null) {
            register.add(List.of(freeze));
        }
        return before == null ? freeze : before;
    }

    /** Where a freeze's file is. */
    public Path file(Freeze freeze) {
        return folder.resolve(freeze.file());
    }

    /** All freezes, by their files. */
    public List<Freeze> all() {
        return List.copyOf(register.read().values());
    }

    /** What is not as it was frozen: files that are changed, gone or not in the register. */
    public List<String> broken() {
        Map<String, Freeze> registered = register.read();
        var broken = new ArrayList<String>();
        registered.forEach((name, freeze) -> {
            if (!Files.isRegularFile(folder.resolve(name))) {
                broken.add(name + "：没有这个文件");
            } else if (!freeze.isOf(bytes(folder.resolve(name)))) {
                broken.add(name + "：冻结以后又改动过");
            }
        });
        try (Stream<Path> files = Files.list(folder.resolve(""))) {
            files.map(file -> file.getFileName().toString()).filter(name -> FROZEN.matcher(name).matches() && !registered.containsKey(name)).sorted()
                    .forEach(name -> broken.add(name + "：没有登记"));
        } catch (IOException e) {
            throw unreadable(folder.resolve(""));
        }
        return broken;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static Faults unreadable(Path file) {
        return new Faults(new Fault("OUT-020", Place.file(file.toString()), "读不出的文件", "可读的冻结目录", "请检查路径和权限"));
    }
}
