package org.junheng.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.document.Block;

/**
 * A piece of the text column with everything decided but its page (版条): numbers set, lines broken, whole grid rows counted. Both
 * writers work from strips, so PDF and Word hold the same lines.
 */
public sealed interface Strip {

    /** How many rows of the 22-row grid it takes, undivided. */
    int rows();

    /**
     * Whether a strip shares a page with what follows it: its last line with the next one's first (与下段同页). The style says so, and
     * also a table's last row stays with its note, and the end of the text with the signature; of the names of the annexes none stands alone
     * at the end or at the beginning of a page. Blank rows stay with what they part.
     */
    static boolean keepsNext(List<Strip> strips, int index) {
        Strip strip = strips.get(index);
        if (strip instanceof Gap) {
            return index > 0 && keepsNext(strips, index - 1);
        }
        int next = index + 1;
        while (next < strips.size() && strips.get(next) instanceof Gap) {
            next++;
        }
        if (next < strips.size() && strips.get(next) instanceof Panel) {
            // the foot stands on the last page whatever is above it
            return false;
        }
        if (isAnnexName(strips, index) && isAnnexName(strips, index + 1)
                && (!isAnnexName(strips, index - 1) || !isAnnexName(strips, index + 2))) {
            return true;
        }
        boolean clings = next < strips.size() && (strips.get(next) instanceof Row
                || strips.get(next) instanceof Text text && CLINGING.contains(text.style().name()));
        return clings || strip instanceof Row || strip instanceof Text text && text.style().keepNext();
    }

    private static boolean isAnnexName(List<Strip> strips, int index) {
        return index >= 0 && index < strips.size() && strips.get(index) instanceof Text text && text.style().name().equals("附件说明");
    }

    /** Styles of what never stands alone at the top of a page. */
    List<String> CLINGING = List.of("表注", "图注", "图题", "署名", "成文日期", "附注");

    /** The style of a cover's title. A cover bears no page number. */
    String COVER_TITLE = "封面标题";

    /** Whether a strip is the title of a cover. */
    static boolean isCover(Strip strip) {
        return strip instanceof Text text && text.style().name().equals(COVER_TITLE);
    }

    /** The texts of strips, in order: those of panels and of the contents are among them. */
    static List<Text> texts(List<Strip> strips) {
        return strips.stream().flatMap(strip -> {
            if (strip instanceof Panel panel) {
                return panel.texts().stream().map(Placed::text);
            }
            if (strip instanceof Row row) {
                return row.texts().stream();
            }
            if (strip instanceof Board board) {
                return board.texts().stream().map(Placed::text);
            }
            return strip instanceof Entry entry ? Stream.of(entry.text()) : strip instanceof Text text ? Stream.of(text) : Stream.empty();
        }).toList();
    }

    /** The charts of strips, in order: those of boards are among them. */
    static List<Figure> figures(List<Strip> strips) {
        return strips.stream().flatMap(strip -> strip instanceof Board board ? board.figures().stream()
                : strip instanceof Figure figure ? Stream.of(figure) : Stream.empty()).toList();
    }

    /**
     * A paragraph, a heading, a title, a signature.
     *
     * @param style its style; that of a paragraph that begins with its heading (段首标题) is 正文 with the outline level of the heading,
     *     which is the first run
     * @param runs its text as it is set, numbers included, by typeface role
     * @param lines its lines, in order; together they hold all of the runs' text
     * @param left indent of all lines from the left edge of the text area, points
     * @param right indent from the right edge, points
     * @param hanging how much the lines behind the first are indented more than {@code left}, points
     * @param rows whole grid rows; a title of n lines takes n + 1
     * @param fixedBreaks whether Word must break the lines just here (titles), not where it likes
     */
    record Text(
            TextStyle style, List<Run> runs, List<Line> lines, double left, double right, double hanging, int rows, boolean fixedBreaks)
            implements Strip {
        public Text {
            runs = List.copyOf(runs);
            lines = List.copyOf(lines);
        }

        /** Whether it is a heading on lines of its own (独立标题). */
        public boolean isHeading() {
            return style.outline() > 0 && style.keepNext();
        }

        /** Its whole text. */
        public String text() {
            var all = new StringBuilder();
            runs.forEach(run -> all.append(run.text()));
            return all.toString();
        }
    }

    /**
     * Texts side by side on one row (并排的署名), each of one line, from left to right. They share a page with what follows.
     *
     * @param texts each aligned to the right, as far from the edge as its indent says
     */
    record Row(List<Text> texts) implements Strip {
        public Row {
            texts = List.copyOf(texts);
        }

        @Override
        public int rows() {
            return 1;
        }
    }

    /**
     * A table. Heights count in half rows of the grid; the last row of each page is filled up to a whole row.
     *
     * @param source the table
     * @param head style of the head cells
     * @param cell style of the other cells
     * @param widths column widths in points; their sum is the measure
     * @param headRow the head, repeated on each page
     * @param body the rows
     */
    record Grid(Block.Table source, TextStyle head, TextStyle cell, List<Double> widths, GridRow headRow, List<GridRow> body)
            implements Strip {
        public Grid {
            widths = List.copyOf(widths);
            body = List.copyOf(body);
        }

        /** Tables up to a third of an upright page are not divided. */
        private static final int SHORT = Sheet.ROWS / 3;

        /**
         * Whether a row shares a page with the next one: all rows of a short table do, and of a long one the first two and the last two,
         * so that no page holds a single row of it.
         */
        public boolean keepsNext(int row) {
            int last = body.size() - 1;
            return row < last && (row == 0 || row == last - 1 || isShort());
        }

        /** Rows are not added up where there are too many of them in any case: each of them is asked. */
        private boolean isShort() {
            return body.size() <= 2 * SHORT && rows() <= SHORT;
        }

        @Override
        public int rows() {
            int halves = headRow.halves() + body.stream().mapToInt(GridRow::halves).sum();
            return (halves + 1) / 2;
        }
    }

    /**
     * A row of a table.
     *
     * @param halves its height in half grid rows
     * @param cells the broken lines of each cell
     */
    record GridRow(int halves, List<Cell> cells) {
        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table. The lines of a cell of the head are of about the same length, so Word must break them just here.
     *
     * @param text its text
     * @param align how it stands
     * @param lines its broken lines
     * @param blank what is left free at its right, in points, so that the points of the column's numbers stand one below the other
     */
    record Cell(String text, TextStyle.Align align, List<Line> lines, double blank) {
        public Cell {
            lines = List.copyOf(lines);
        }

        /** A cell with no blank. */
        public Cell(String text, TextStyle.Align align, List<Line> lines) {
            this(text, align, lines, 0);
        }
    }

    /**
     * A chart (图), drawn: one picture of whole rows with a text that tells what it shows. Its note and its caption are texts behind it.
     *
     * @param number its number in the text or the annex, from 1
     * @param source the chart
     * @param style style of its characters
     * @param values style of its values, which may be smaller
     * @param scale its axis
     * @param frame where it stands, as if it began a page
     * @param plot where its values stand in the frame
     * @param shapes its ink without characters, from below to above, placed as if it began a page
     * @param labels its texts, placed likewise
     */
    record Figure(
            int number, Block.Chart source, TextStyle style, TextStyle values, Scale scale, Frame frame, Frame plot, List<Page.Shape> shapes,
            List<Label> labels)
            implements Strip {
        public Figure {
            shapes = List.copyOf(shapes);
            labels = List.copyOf(labels);
        }

        @Override
        public int rows() {
            return Sheet.rowsOf(frame.height());
        }

        /** What a reader who cannot see it is told (替代文字): its caption and all of its data. */
        public String description() {
            String data = source.categories().stream().map(this::told).collect(Collectors.joining("；"));
            String limits = source.limits().stream().map(limit -> "；" + limit.name() + limit.value()).collect(Collectors.joining());
            return caption(number, source) + "。" + source.kind().chinese() + "图" + (source.unit().isEmpty() ? "" : "，" + source.unit()) + "。" + data + limits + "。";
        }

        private String told(Block.Category category) {
            return category.name() + "：" + IntStream.range(0, category.values().size()).filter(i -> !category.values().get(i).isEmpty())
                    .mapToObj(i -> source.series().get(i).text() + category.values().get(i)).collect(Collectors.joining("，"));
        }

        /** The caption as it is printed: its number and what it says. */
        static String caption(int number, Block.Chart chart) {
            return "图" + number + (chart.caption().isEmpty() ? "" : "　" + chart.caption());
        }
    }

    /**
     * A text of a chart.
     *
     * @param style its style, which may be smaller than that of the chart
     * @param cell its broken lines
     * @param left left edge of the measure its lines stand in
     * @param width that measure
     * @param top top of the characters of its first line
     */
    record Label(TextStyle style, Cell cell, double left, double width, double top) {

        /** The same in sizes. */
        private static final double PITCH = 1.2;

        /** From one line to the next, in points. */
        static double pitch(TextStyle style) {
            return PITCH * style.size();
        }
    }

    /**
     * Blank rows (空行).
     *
     * @param rows how many
     * @param least how many at least, where with more of them what follows would leave the page
     * @param atTop whether they are kept at the top of a page, too
     */
    record Gap(int rows, int least, boolean atTop) implements Strip {

        /** Rows that may give way, and vanish at the top of a page. */
        public Gap(int rows, int least) {
            this(rows, least, false);
        }

        /** Rows that do not give way, but vanish at the top of a page. */
        public Gap(int rows) {
            this(rows, rows);
        }

        /** Rows that stay wherever they are. */
        static Gap kept(int rows) {
            return new Gap(rows, rows, true);
        }
    }

    /**
     * An entry of the contents (目录条目): a heading, dots, and the page it stands on.
     *
     * @param text the heading as it is listed; its last line leaves room for dots and the number
     * @param target the heading
     */
    record Entry(Text text, Text target) implements Strip {
        @Override
        public int rows() {
            return text.rows();
        }
    }

    /**
     * What stands in places of its own that the standard gives in millimetres, not in rows (版头、版记). It keeps whole rows of the grid
     * free; all places are points from the top left corner of the sheet.
     *
     * @param place where on which page
     * @param rows how many rows the text gives up for it
     * @param left left edge of its lines and of the measure of its texts
     * @param right right edge of both
     * @param texts its texts, from top to bottom; those of the same top stand on one line
     * @param bars its lines, from top to bottom
     */
    record Panel(Place place, int rows, double left, double right, List<Placed> texts, List<Bar> bars) implements Strip {
        public Panel {
            texts = List.copyOf(texts);
            bars = List.copyOf(bars);
        }

        /** Whether it stands at the foot of the last page. */
        public boolean isFoot() {
            return place == Place.FOOT || place == Place.EVEN_FOOT;
        }
    }

    /**
     * A whole page ruled into bands, with texts above and below them (一页通).
     *
     * @param frame the outermost lines
     * @param divide where the labels end and the contents begin
     * @param above the title and what stands below it, from top to bottom
     * @param bands from top to bottom
     * @param below what stands under them
     */
    record Board(Frame frame, double divide, List<Placed> above, List<Band> bands, List<Placed> below) implements Strip {
        public Board {
            above = List.copyOf(above);
            bands = List.copyOf(bands);
            below = List.copyOf(below);
        }

        @Override
        public int rows() {
            return Sheet.ROWS;
        }

        /** Its texts in reading order, but for those in charts. */
        public List<Placed> texts() {
            return Stream.of(above.stream(), bands.stream().flatMap(band -> band.texts().stream()), below.stream()).flatMap(each -> each).toList();
        }

        List<Figure> figures() {
            return bands.stream().flatMap(band -> band.shelves().stream()).flatMap(shelf -> shelf.compartments().stream())
                    .flatMap(compartment -> compartment.figures().stream()).toList();
        }
    }

    /** Where a panel stands. */
    enum Place {
        /** At the top of the first page's text (版头). */
        HEAD,
        /** In the margins of the first page, which then bears no number (信函格式). */
        MARGIN,
        /** At the foot of the last page's text (版记). */
        FOOT,
        /** There, and that page has an even number: it is the back of a leaf, if need be a page further on (版记在偶数页). */
        EVEN_FOOT
    }

    /**
     * A text in its place.
     *
     * @param text the text; its indents count from the panel's edges
     * @param align how its lines stand, whatever its style says
     * @param top top of the characters of its first line
     * @param pitch from one line to the next
     */
    record Placed(Text text, TextStyle.Align align, double top, double pitch) {}

    /** A line across a panel; {@code top} is its upper edge. */
    record Bar(double top, BarKind kind) {}

    /** Kinds of lines (线型). */
    enum BarKind {
        /** 红色分隔线. Its weight is custom: the standard gives none. */
        RED(true, 2),
        /** 上粗下细的红色双线; weights are custom. */
        THICK_THIN(true, 3, -0.75, 0.75),
        /** 上细下粗的红色双线. */
        THIN_THICK(true, 0.75, -0.75, 3),
        /** 版记首末条分隔线, 0.35 mm. */
        THICK(false, Sheet.mm(0.35)),
        /** 版记中间的分隔线, 0.25 mm. */
        THIN(false, Sheet.mm(0.25));

        private final boolean red;
        private final List<Double> strokes;

        BarKind(boolean red, double... strokes) {
            this.red = red;
            this.strokes = Arrays.stream(strokes).boxed().toList();
        }

        public boolean red() {
            return red;
        }

        /** Weights of its strokes from top to bottom, in points; a negative one is a gap. */
        public List<Double> strokes() {
            return strokes;
        }

        /** Its whole height in points. */
        public double weight() {
            return strokes.stream().mapToDouble(Math::abs).sum();
        }
    }

    /**
     * What follows begins a new page.
     *
     * @param way how the text stands from there on
     */
    record NewPage(Way way) implements Strip {

        /** An upright page. */
        public NewPage() {
            this(Way.UPRIGHT);
        }

        @Override
        public int rows() {
            return 0;
        }
    }

    /** Text in one typeface role inside a strip. */
    record Run(String text, org.junheng.font.FontRole font) {}

    /**
     * A line of a strip or a cell: a slice of its text.
     *
     * @param from index of its first character in the strip's whole text
     * @param to index behind its last
     * @param width natural width in points
     * @param justified whether it is stretched to the full measure
     */
    record Line(int from, int to, double width, boolean justified) {}
}
