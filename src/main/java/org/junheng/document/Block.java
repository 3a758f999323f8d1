package org.junheng.document;

import java.util.List;
import java.util.Objects;

/** A block of a document's body. Numbers (一、（一）1. 一是) are never part of it: the typesetter sets them. */
public sealed interface Block {

    /** The same block with figures as plain text. */
    Block plain();

    /**
     * A heading on a line of its own (独立标题).
     *
     * @param level 1 一、 2 （一） 3 1. 4 （1）
     */
    record Heading(int level, Prose title) implements Block {
        public Heading {
            checkLevel(level);
            Objects.requireNonNull(title);
        }

        @Override
        public Heading plain() {
            return new Heading(level, title.plain());
        }
    }

    /**
     * A paragraph that begins with its heading in the same line (段首标题): the heading in the font of its level, then the text.
     *
     * @param level as for {@link Heading}
     */
    record RunIn(int level, Prose title, Prose text) implements Block {
        public RunIn {
            checkLevel(level);
            Objects.requireNonNull(title);
            Objects.requireNonNull(text);
        }

        @Override
        public RunIn plain() {
            return new RunIn(level, title.plain(), text.plain());
        }
    }

    /** A paragraph (段落). */
    record Paragraph(Prose text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text);
        }

        @Override
        public Paragraph plain() {
            return new Paragraph(text.plain());
        }
    }

    /** Points in one paragraph (一是……；二是……): the typesetter sets the numbers and the marks between them. */
    record Series(List<Prose> items) implements Block {
        public Series {
            items = List.copyOf(items);
        }

        @Override
        public Series plain() {
            return new Series(items.stream().map(Prose::plain).toList());
        }
    }

    /** Numbered points, each a paragraph of its own (1.…… 2.……). */
    record Enumeration(List<Prose> items) implements Block {
        public Enumeration {
            items = List.copyOf(items);
        }

        @Override
        public Enumeration plain() {
            return new Enumeration(items.stream().map(Prose::plain).toList());
        }
    }

    /**
     * A table (表).
     *
     * @param caption the caption above it; empty for none
     * @param unit what stands right above the table, such as 单位：人; empty for none
     * @param columns at least one
     * @param rows each as long as the columns
     * @param note what stands below it; empty for none
     */
    record Table(Prose caption, String unit, List<Column> columns, List<List<Prose>> rows, Prose note) implements Block {
        public Table {
            Objects.requireNonNull(caption);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(note);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a table has at least one column");
            }
            for (List<Prose> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns.size() + " columns");
                }
            }
        }

        @Override
        public Table plain() {
            return new Table(
                    caption.plain(),
                    unit,
                    columns.stream().map(Column::plain).toList(),
                    rows.stream().map(row -> row.stream().map(Prose::plain).toList()).toList(),
                    note.plain());
        }
    }

    /**
     * A column of a table.
     *
     * @param title the head cell
     * @param width its share of the width; 0 leaves it to the typesetter
     * @param align how its cells stand
     */
    record Column(Prose title, int width, Align align) {
        public Column {
            Objects.requireNonNull(title);
            Objects.requireNonNull(align);
            if (width < 0) {
                throw new IllegalArgumentException("width " + width);
            }
        }

        private Column plain() {
            return new Column(title.plain(), width, align);
        }
    }

    /** How the cells of a column stand. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A new page (分页). */
    record PageBreak() implements Block {
        @Override
        public PageBreak plain() {
            return this;
        }
    }

    /** A note to whoever works on the draft (核对提示): what to check before it goes out. It stands in the draft and is never printed. */
    record Note(Prose text) implements Block {
        public Note {
            Objects.requireNonNull(text);
        }

        @Override
        public Note plain() {
            return new Note(text.plain());
        }
    }

    private static void checkLevel(int level) {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("heading level " + level);
        }
    }
}
