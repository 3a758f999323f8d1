package org.junheng.trace;

import java.util.List;
import java.util.Objects;
import org.junheng.fact.Fact;

/**
 * A result that can be asked for by a path in words (可以查问的结果), such as {@code L3/小学/差异系数}.
 *
 * @param path the path
 * @param title what it is
 * @param remarks what is to be said of it besides figures, such as 状态：未达标
 * @param fact the figure; {@code null} where it is a group of figures
 * @param parts what belongs to it: the figures of a group, what a figure is held against
 */
public record Topic(String path, String title, List<String> remarks, Fact fact, List<Topic> parts) {

    public Topic {
        Objects.requireNonNull(path);
        Objects.requireNonNull(title);
        remarks = List.copyOf(remarks);
        parts = List.copyOf(parts);
    }

    /** The last name of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
