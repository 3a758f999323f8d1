package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** The commands for the paths: of each list one after the other, until one of them ends otherwise than done. */
    static List<List<String[]>> commands(String[] paths) {
        List<String> books = Stream.of(paths).filter(Dropped::isBook).toList();
        var commands = new ArrayList<List<String[]>>();
        if (!books.isEmpty()) {
            commands.add(county(books));
        }
        Stream.of(paths).filter(path -> !isBook(path)).forEach(path -> commands.add(List.<String[]>of(command(path))));
        return commands;
    }

    private static boolean isBook(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return !Files.isDirectory(Path.of(path)) && (name.endsWith(".xlsx") || name.endsWith(".csv"));
    }

    /** Workbooks that are dragged together are one county: they become its data, beside the first of them, and the data its documents. */
    private static List<String[]> county(List<String> books) {
        String data = withoutEnding(Path.of(books.get(0)).toAbsolutePath().normalize().toString()) + ".json";
        String[] read = Stream.of(Stream.of("intake", "read"), books.stream(), Stream.of("-o", data)).flatMap(part -> part).toArray(String[]::new);
        return List.of(read, command(data));
    }

    private static String[] command(String path) {
        String command = Files.isDirectory(Path.of(path)) ? "batch" : path.toLowerCase(Locale.ROOT).endsWith(".md") ? "typeset" : "generate";
        return new String[] {command, path, "--out", finished(path)};
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\.[^.]+$", "");
    }

    private static String finished(String path) {
        Path dropped = Path.of(path).toAbsolutePath().normalize();
        String name = dropped.getFileName() == null ? "" : dropped.getFileName().toString();
        return dropped.resolveSibling((Files.isDirectory(dropped) ? name : withoutEnding(name)) + FINISHED).toString();
    }

    private static boolean exists(String argument) {
        try {
            return !argument.isEmpty() && Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
