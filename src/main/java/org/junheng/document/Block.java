package org.junheng.document;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

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
     * @param landscape whether it stands on turned pages of its own (横排)
     */
    record Table(Prose caption, String unit, List<Column> columns, List<List<Prose>> rows, Prose note, boolean landscape) implements Block {

        /** A table among the text. */
        public Table(Prose caption, String unit, List<Column> columns, List<List<Prose>> rows, Prose note) {
            this(caption, unit, columns, rows, note, false);
        }

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
                    note.plain(),
                    landscape);
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

    /**
     * A chart (图). Its number is set by the typesetter.
     *
     * @param caption the caption below it, without its number; empty for none but the number
     * @param unit what its values are counted in, such as 单位：人; empty for none
     * @param kind how the values are drawn
     * @param series names of the series, at least one and at most {@link #MOST_SERIES}: more cannot be told apart in black and white
     * @param categories at least one, each with a value for every series
     * @param limits lines the values are measured by (标准线), at most {@link #MOST_LIMITS}
     * @param note what stands between it and its caption; empty for none
     */
    record Chart(Prose caption, String unit, ChartKind kind, List<Prose> series, List<Category> categories, List<Limit> limits, Prose note)
            implements Block {

        /** No chart has more series. */
        public static final int MOST_SERIES = 4;

        /** No chart has more lines its values are measured by. */
        public static final int MOST_LIMITS = 2;

        private static final Pattern VALUE = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");

        public Chart {
            Objects.requireNonNull(caption);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(note);
            series = List.copyOf(series);
            categories = List.copyOf(categories);
            limits = List.copyOf(limits);
            if (series.isEmpty() || series.size() > MOST_SERIES || categories.isEmpty() || limits.size() > MOST_LIMITS) {
                throw new IllegalArgumentException(
                        "a chart of " + series.size() + " series, " + categories.size() + " categories and " + limits.size() + " limits");
            }
            for (Category category : categories) {
                if (category.values().size() != series.size()) {
                    throw new IllegalArgumentException(category.values().size() + " values for " + series.size() + " series");
                }
                if (kind == ChartKind.EITHER && !isEither(category.values())) {
                    throw new IllegalArgumentException("a category belongs to one of two series");
                }
            }
        }

        /** Whether just one of two series has a value, as a category of {@link ChartKind#EITHER} must have. */
        public static boolean isEither(List<Prose> values) {
            return values.size() == 2 && values.get(0).isEmpty() != values.get(1).isEmpty();
        }

        /** Whether words can be a value: a decimal number that is not negative, without separators and unit. */
        public static boolean isValue(String words) {
            return VALUE.matcher(words).matches();
        }

        @Override
        public Chart plain() {
            return new Chart(
                    caption.plain(),
                    unit,
                    kind,
                    series.stream().map(Prose::plain).toList(),
                    categories.stream().map(Category::plain).toList(),
                    limits.stream().map(Limit::plain).toList(),
                    note.plain());
        }
    }

    /** How a chart draws its values. */
    enum ChartKind {
        /** Bars side by side. */
        BARS("柱形"),
        /** Points joined by lines. */
        LINES("折线"),
        /** A bar for each category, whose filling tells to which of two series it belongs, such as 达标 and 未达标. */
        EITHER("分色柱形");

        private final String chinese;

        ChartKind(String chinese) {
            this.chinese = chinese;
        }

        /** Whether its values are bars. */
        public boolean isBars() {
            return this != LINES;
        }

        /** The Chinese word, as drafts and templates have it. */
        public String chinese() {
            return chinese;
        }

        /** The Chinese words, in their order. */
        public static List<String> words() {
            return Arrays.stream(values()).map(ChartKind::chinese).toList();
        }
    }

    /**
     * A category of a chart (类别).
     *
     * @param values by series, each a number as {@link Chart#isValue} has it; empty where there is none
     */
    record Category(Prose name, List<Prose> values) {
        public Category {
            Objects.requireNonNull(name);
            values = List.copyOf(values);
        }

        private Category plain() {
            return new Category(name.plain(), values.stream().map(Prose::plain).toList());
        }
    }

    /**
     * A line that the values of a chart are measured by (标准线).
     *
     * @param name empty if the legend need not tell it
     * @param value a number as {@link Chart#isValue} has it
     */
    record Limit(Prose name, Prose value) {
        public Limit {
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
        }

        private Limit plain() {
            return new Limit(name.plain(), value.plain());
        }
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
