package org.junheng.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A face that was found in a folder (找到的字体).
 *
 * @param path the file
 * @param index which face of a collection, from 0
 * @param ofCollection whether the file is a collection (TTC)
 * @param names the names the file gives the face
 */
record FontFile(Path path, int index, boolean ofCollection, Set<String> names) {

    private static final int DEEPEST = 8;

    /** Whether the file's name begins so; case does not matter. */
    static boolean isCalled(Path path, String beginning) {
        return path.getFileName().toString().regionMatches(true, 0, beginning, 0, beginning.length());
    }

    /** The font files in a folder and the folders in it, in the order of their paths. What cannot be looked into is left out. */
    static List<Path> in(Path folder) {
        var found = new TreeSet<Path>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                    if ((name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc")) && Files.isRegularFile(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return List.of();
        }
        return List.copyOf(found);
    }

    /**
     * The faces of a file.
     *
     * @throws IOException if it is no font
     */
    static List<FontFile> read(Path path) throws IOException {
        try {
            Sfnt.Source source = Sfnt.Source.of(path);
            boolean collection = Sfnt.isCollection(source);
            List<FontFile> faces = new ArrayList<>();
            for (int k = 0; k < Sfnt.faces(source); k++) {
                faces.add(new FontFile(path, k, collection, new Sfnt(source, k).names()));
            }
            return faces;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("文件不完整", e);
        }
    }
}
