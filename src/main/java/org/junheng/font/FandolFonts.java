package org.junheng.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The five open faces (开放字体): used where they are, else fetched once from the distribution's own servers into the user's data folder,
 * without root. A file with another size or SHA-256 than the catalogue's is not used.
 */
final class FandolFonts {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final FontCatalogue.Open wanted;
    private final List<Path> installed;
    private final List<Path> homes;
    private final Consumer<String> progress;

    /**
     * @param wanted what to look for
     * @param installed folders where the faces may be already
     * @param homes folders where they may be kept, in order of preference; the first that can be written to is taken
     * @param progress is told, in Chinese, when fetching begins
     */
    FandolFonts(FontCatalogue.Open wanted, List<Path> installed, List<Path> homes, Consumer<String> progress) {
        this.wanted = wanted;
        this.installed = installed;
        this.homes = homes;
        this.progress = progress;
    }

    /** The faces of this user on this computer. */
    static FandolFonts ofUser(FontCatalogue.Open wanted, Consumer<String> progress) {
        Path root = Path.of("").toAbsolutePath().getRoot();
        return new FandolFonts(wanted, List.of(root.resolve(wanted.folder())),
                homes(System.getenv(), System.getProperty("user.home"), System.getProperty("java.io.tmpdir")), progress);
    }

    /** The user's data folder by the rules of the system; the folder for temporary files if the user has no home. */
    static List<Path> homes(Map<String, String> environment, String userHome, String temporary) {
        List<Path> homes = new ArrayList<>();
        addAbsolute(homes, environment.get("XDG_DATA_HOME"), "");
        addAbsolute(homes, environment.get("LOCALAPPDATA"), "");
        addAbsolute(homes, environment.get("HOME"), ".local/share");
        addAbsolute(homes, userHome, ".local/share");
        addAbsolute(homes, temporary, "");
        return homes.stream().map(home -> home.resolve("junheng").resolve("fonts")).distinct().toList();
    }

    private static void addAbsolute(List<Path> homes, String folder, String inside) {
        try {
            if (folder != null && Path.of(folder).isAbsolute()) {
                homes.add(Path.of(folder).resolve(inside));
            }
        } catch (InvalidPathException e) {
            // A variable that holds no path names no folder.
        }
    }

    /**
     * The folder that holds all five faces; fetches them if need be.
     *
     * @throws IOException if there are none and none can be had; the message says why, in Chinese
     */
    Path folder() throws IOException {
        for (Path folder : installed) {
            if (isComplete(folder)) {
                return folder;
            }
        }
        for (Path home : homes) {
            if (isComplete(home)) {
                return home;
            }
            if (isWritable(home)) {
                return fetch(home);
            }
        }
        throw new IOException("没有可写的用户数据目录");
    }

    private boolean isComplete(Path folder) {
        Collection<Pinned> faces = wanted.faces().values();
        return faces.stream().allMatch(face -> Files.isRegularFile(folder.resolve(face.file())))
                && faces.parallelStream().allMatch(face -> face.isIn(folder));
    }

    /** One thread of a process fetches; another process may do the same at the same time: each moves whole, checked files into place. */
    private Path fetch(Path home) throws IOException {
        synchronized (FandolFonts.class) {
            var debian = new DebianPackage(wanted.debian(), LIMIT);
            debian.requireTools();
            if (isComplete(home)) {
                return home;
            }
            progress.accept("正在获取开放字体（" + wanted.download() + "，仅此一次）…");
            Path work = Files.createTempDirectory(home, ".fetch");
            // A user who breaks off leaves no half download behind, either.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(work)));
            try {
                Path unpacked = debian.unpack(work).resolve(wanted.folder());
                for (Pinned face : wanted.faces().values()) {
                    if (!face.isIn(unpacked)) {
                        throw new IOException("软件包" + wanted.debian() + "里的" + face.file() + "与预期的文件不符");
                    }
                    Files.move(unpacked.resolve(face.file()), home.resolve(face.file()), StandardCopyOption.ATOMIC_MOVE);
                }
                return home;
            } finally {
                delete(work);
            }
        }
    }

    private static boolean isWritable(Path home) {
        try {
            Files.createDirectories(home);
            return Files.isWritable(home);
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // What cannot be removed stays: the fonts matter more.
        }
    }
}
