package org.junheng.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The documents that tests read examples from and keep true. */
final class Docs {

    static final Path INPUT = Path.of("docs/input.md");
    static final Path SCHEMA = Path.of("docs/county.schema.json");
    static final Path FAULTS = Path.of("docs/faults.md");

    private Docs() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fenced examples of {@code docs/input.md} in the language. */
    static List<String> examples(String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(text(INPUT)).results().map(match -> match.group(1)).toList();
    }

    /** The example that has every kind of object. */
    static String fullExample() {
        return examples("json").stream().filter(example -> example.contains("\"$schema\"")).findFirst().orElseThrow();
    }
}
