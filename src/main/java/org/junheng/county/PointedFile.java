package org.junheng.county;

import java.nio.file.Path;
import org.junheng.fault.Place;

/**
 * A file or folder that an input file points to (指向的文件).
 *
 * @param name as it is written: absolute, or relative to the file that points to it
 * @param place where it is written
 */
public record PointedFile(String name, Place place) {

    /**
     * Where it is.
     *
     * @throws java.nio.file.InvalidPathException if no file can have the name
     */
    public Path path() {
        return Path.of(place.file()).resolveSibling(name);
    }
}
