package org.junheng.document;

import java.util.Objects;
import org.junheng.fact.Fact;

/** A stretch of text inside a paragraph, a heading or a cell. */
public sealed interface Inline {

    /** The characters a reader sees. */
    String text();

    /** Plain words. */
    record Text(String text) implements Inline {
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A figure of the program's own (数据项), as it is written in this place.
     *
     * @param fact the figure
     * @param text how it is written here, with or without its unit
     */
    record Figure(Fact fact, String text) implements Inline {
        public Figure {
            Objects.requireNonNull(fact);
            Objects.requireNonNull(text);
        }
    }
}
