package org.junheng.county;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the house defaults of a bureau (读取本单位常用设置): {@code bureau.yaml} in UTF-8, without aliases. */
public final class Bureaus {

    private static final SettingsFile<Bureau> FILE = new SettingsFile<>(Bureau.class, "docs/input.md", (root, places) -> List.of());

    private Bureaus() {}

    /**
     * The file with the settings for an input: the named one, else {@code bureau.yaml} beside the input; empty if there is none.
     */
    public static Optional<Path> file(Optional<Path> named, Path input) {
        return named.or(() -> Optional.of(input.toAbsolutePath().resolveSibling("bureau.yaml")).filter(Files::isRegularFile));
    }

    /**
     * Reads and checks a file.
     *
     * @throws org.junheng.fault.Faults everything wrong with the file, in the order of the file
     */
    public static Bureau read(Path file) {
        return FILE.read(file);
    }

    /**
     * Reads and checks a text.
     *
     * @param yaml the text
     * @param name what faults name as their file
     * @throws org.junheng.fault.Faults everything wrong with the text, in its order
     */
    public static Bureau read(String yaml, String name) {
        return FILE.read(yaml, name);
    }
}
