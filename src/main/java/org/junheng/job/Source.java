package org.junheng.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * A data file of a county (一份数据).
 *
 * @param file the file
 * @param name what it is called in lists: its path below the folder, pattern or list that named it, with forward slashes
 */
public record Source(Path file, String name) {

    private static final String ENDING = ".json";
    private static final String LIST = ".txt";

    /**
     * What the arguments of a command name: a folder and all data files in it, a pattern such as {@code 数据/*.json}, a list of paths
     * ({@code .txt}, one a line, relative to the list), or a data file.
     *
     * @return each file once, by its name
     * @throws Faults {@code DATA-090} for each argument that names nothing
     */
    public static List<Source> of(List<String> arguments) {
        var sources = new ArrayList<Source>();
        var faults = new ArrayList<Fault>();
        for (String argument : arguments) {
            List<Source> some = of(argument);
            if (some.isEmpty()) {
                faults.add(new Fault("DATA-090", Place.file(argument), "没有数据文件", "目录、通配符、清单（.txt）或数据文件（.json）", "请检查路径"));
            }
            sources.addAll(some);
        }
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
        return sources.stream().sorted(Comparator.comparing(Source::name)).distinct().toList();
    }

    private static List<Source> of(String argument) {
        try {
            int star = firstSpecial(argument);
            if (star >= 0) {
                return matching(argument, star);
            }
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                return below(path, null);
            }
            if (!Files.isRegularFile(path)) {
                return List.of();
            }
            return argument.endsWith(LIST) ? listed(path) : List.of(new Source(path, path.getFileName().toString()));
        } catch (IOException e) {
            throw new Faults(new Fault("DATA-090", Place.file(argument), "读不出的路径", "可读的目录或文件", "请检查权限"));
        }
    }

    private static int firstSpecial(String argument) {
        for (int i = 0; i < argument.length(); i++) {
            if ("*?{[".indexOf(argument.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Source> matching(String pattern, int star) throws IOException {
        int slash = Math.max(pattern.lastIndexOf('/', star), pattern.lastIndexOf('\\', star));
        Path base = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
        return Files.isDirectory(base) ? below(base, matcher) : List.of();
    }

    /** @param matcher {@code null} for all data files */
    private static List<Source> below(Path folder, PathMatcher matcher) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && !isMade(file, folder)).map(file -> new Source(file, name(folder, file)))
                    .filter(source -> matcher == null ? source.name().endsWith(ENDING) : matcher.matches(folder.relativize(source.file()))).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What a batch or a command made of data that lies beside it is no data. */
    private static boolean isMade(Path file, Path root) {
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (Files.exists(folder.resolve("manifest.jsonl"))) {
                return true;
            }
        }
        return false;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Source> listed(Path list) throws IOException {
        Path folder = list.toAbsolutePath().getParent();
        return Files.readAllLines(list).stream().map(line -> line.strip().replaceFirst("^\uFEFF", "")).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> new Source(folder.resolve(line), line.replace('\\', '/'))).toList();
    }
}
