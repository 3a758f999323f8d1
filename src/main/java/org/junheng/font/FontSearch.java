package org.junheng.font;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.font.FontCatalogue.Wanted;
import org.junheng.font.Resolution.Origin;
import org.junheng.font.Resolution.Standing;

/** One search for the fonts of all roles (查找字体). */
final class FontSearch {

    private final FontCatalogue catalogue;
    private final List<Path> system;
    private final FandolFonts open;
    private final Map<FontRole, List<FontFace>> own = new EnumMap<>(FontRole.class);
    private final Map<FontRole, Resolution> resolutions = new EnumMap<>(FontRole.class);
    private final List<String> passedOver = new ArrayList<>();

    /**
     * @param catalogue what to look for
     * @param system where the computer keeps its fonts
     * @param open the open fonts
     */
    FontSearch(FontCatalogue catalogue, List<Path> system, FandolFonts open) {
        this.catalogue = catalogue;
        this.system = system;
        this.open = open;
    }

    /** @throws Faults {@code OUT-011} if the folder does not exist */
    Fonts find(Optional<Path> configured) {
        configured.ifPresent(this::lookIn);
        if (!unserved().isEmpty()) {
            lookInSystem();
        }
        String trouble = unserved().isEmpty() ? "" : takeOpen();
        for (FontRole role : unserved()) {
            serve(role, lastResort(role), Optional.empty(), Origin.BUILT_IN, Standing.LAST_RESORT);
        }
        return new Fonts(own, this::lastResort, List.copyOf(resolutions.values()), passedOver, trouble);
    }

    private List<FontRole> unserved() {
        return Arrays.stream(FontRole.values()).filter(role -> !own.containsKey(role)).toList();
    }

    /** In the folder the user named, every font is asked for its names. */
    private void lookIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Faults(new Fault("OUT-011", Place.file(folder.toString()), "不存在的字体目录", "存有字体文件的目录", "请检查字体目录的路径"));
        }
        List<FontFile> faces = read(FontFile.in(folder));
        Set<Path> unwanted = new LinkedHashSet<>();
        faces.forEach(face -> unwanted.add(face.path()));
        faces.stream().filter(face -> unserved().stream().anyMatch(role -> catalogue.of(role).wants(face)))
                .forEach(face -> unwanted.remove(face.path()));
        unwanted.forEach(path -> passOver(path, "不在字体清单中"));
        choose(faces, Origin.CONFIGURED);
    }

    /** Of the computer's many fonts only those are opened whose file name promises something for a role without a font. */
    private void lookInSystem() {
        List<FontRole> roles = unserved();
        choose(read(system.stream().flatMap(folder -> FontFile.in(folder).stream())
                .filter(path -> roles.stream().anyMatch(role -> catalogue.of(role).mayBe(path)))
                .toList()), Origin.SYSTEM);
    }

    private List<FontFile> read(List<Path> files) {
        List<FontFile> faces = new ArrayList<>();
        for (Path file : files) {
            try {
                faces.addAll(FontFile.read(file));
            } catch (IOException e) {
                passOver(file, reason(e));
            }
        }
        return faces;
    }

    /** Gives each role without a font all the faces it wants, in its order of preference. */
    private void choose(List<FontFile> faces, Origin origin) {
        for (FontRole role : unserved()) {
            Wanted wanted = catalogue.of(role);
            faces.stream().filter(wanted::wants)
                    .sorted(Comparator.<FontFile>comparingInt(wanted.proper()::rank).thenComparingInt(wanted.substitute()::rank))
                    .forEach(file -> {
                        try {
                            serve(role, OpenTypeFace.of(file.path(), file.index()), Optional.of(file.path()), origin,
                                    wanted.proper().wants(file) ? Standing.PROPER : Standing.SUBSTITUTE);
                        } catch (IOException e) {
                            passOver(file.path(), reason(e));
                        }
                    });
        }
    }

    /** @return why the open fonts cannot be had; empty if they can */
    private String takeOpen() {
        try {
            Path folder = open.folder();
            for (FontRole role : unserved()) {
                Path file = folder.resolve(catalogue.open().faces().get(role.chinese()).file());
                serve(role, OpenTypeFace.of(file, 0), Optional.of(file), Origin.OPEN, Standing.SUBSTITUTE);
            }
            return "";
        } catch (IOException e) {
            return reason(e);
        }
    }

    private FontFace lastResort(FontRole role) {
        return LastResort.of(catalogue.of(role).lastResort());
    }

    private void serve(FontRole role, FontFace face, Optional<Path> file, Origin origin, Standing standing) {
        own.computeIfAbsent(role, first -> new ArrayList<>()).add(face);
        resolutions.putIfAbsent(role, new Resolution(role, catalogue.of(role).ideal(), face.name(), file, origin, standing));
    }

    private void passOver(Path file, String reason) {
        passedOver.add(file.getFileName() + "没有使用：" + reason + "。");
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException ? "读不出" + e.getMessage() : e.getMessage();
    }
}
