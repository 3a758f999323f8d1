package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files and folders that were dragged onto the launcher (拖放): paths where a command should stand. Each becomes the command that makes
 * documents of it, in a folder beside it.
 */
final class Dropped {

    /** What the folder of the documents is called: the name of what was dragged, and this. */
    private static final String FINISHED = "_成品";

    private Dropped() {}

    /** Whether the arguments are files and folders that are there, and nothing else. */
    static boolean is(String[] arguments) {
        return arguments.length > 0 && Stream.of(arguments).allMatch(Dropped::exists);
    }

    /** The command for each path. */
    static List<String[]> commands(String[] paths) {
        return Stream.of(paths).map(path -> Stream.concat(command(path), Stream.of("--out", finished(path))).toArray(String[]::new)).toList();
    }

    private static Stream<String> command(String path) {
        if (Files.isDirectory(Path.of(path))) {
            return Stream.of("batch", path);
        }
        // A workbook becomes data first (intake), and comes here as soon as there is a command for it.
        return path.toLowerCase(Locale.ROOT).endsWith(".md") ? Stream.of("typeset", path) : Stream.of("generate", path);
    }

    private static String finished(String path) {
        Path dropped = Path.of(path).toAbsolutePath().normalize();
        String name = dropped.getFileName() == null ? "" : dropped.getFileName().toString();
        return dropped.resolveSibling((Files.isDirectory(dropped) ? name : name.replaceFirst("\\.[^.]+$", "")) + FINISHED).toString();
    }

    private static boolean exists(String argument) {
        try {
            return !argument.isEmpty() && Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
