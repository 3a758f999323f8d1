package org.junheng.fault;

/**
 * Where a fault is (位置). Any part may be missing.
 *
 * @param file the file as the user named it, or empty
 * @param line line, from 1; 0 if unknown
 * @param column column, from 1; 0 if unknown
 * @param path the place inside: a JSON pointer, a key of a draft's head, the name of an element; or empty
 */
public record Place(String file, int line, int column, String path) {

    /** A fault that belongs to no place. */
    public static final Place NOWHERE = new Place("", 0, 0, "");

    /** A whole file. */
    public static Place file(String file) {
        return new Place(file, 0, 0, "");
    }

    /** A line of a file. */
    public static Place line(String file, int line) {
        return new Place(file, line, 0, "");
    }

    /** The same place in the named file. */
    public Place in(String name) {
        return new Place(name, line, column, path);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(text.isEmpty() ? "" : " ").append("第").append(line).append("行");
            if (column > 0) {
                text.append("第").append(column).append("列");
            }
        }
        if (!path.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(path);
        }
        return text.toString();
    }
}
