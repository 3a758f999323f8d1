package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Prose;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/**
 * Sets a document on one side of one sheet (版式：一页通), which no standard rules: the title and its notes, the one sentence all is about (题眼), then a
 * band for each heading, its label at the left, and who says so when at the foot. A table of one row becomes large figures over their
 * names, charts stand in pairs. What is too much is set smaller, what is too little gets air; what no reader could read is a fault.
 */
final class BoardSetter {

    /** Its name in a draft's head. */
    static final String NAME = Head.ONE_PAGE;

    private static final double LEFT = Sheet.mm(16);
    private static final double RIGHT = Sheet.mm(194);
    private static final double TOP = Sheet.mm(13);
    /** Below it Word keeps two lines in reserve: programs do not agree on every line's end. */
    private static final double BOTTOM = Sheet.mm(281);
    /** Labels have two characters on a line. */
    private static final double DIVIDE = LEFT + Sheet.mm(14);
    /** Between the title, the sentence below it, the bands and the foot. */
    private static final double APART = 5;

    /** How large and how small everything may become: text of 14 pt down to 9. */
    private static final double[] FACTORS = {1.17, 1.08, 1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.75};
    private static final double LEAST_PADDING = 2.5;
    private static final double MOST_PADDING = 8;
    private static final double LEAST_CHART = 92;
    private static final double MOST_CHART = 125;
    /** Of the height of a chart, what is for its values. */
    private static final double LEAST_SHARE = 0.35;
    private static final int CHARTS_ABREAST = 2;

    private final Compositor compositor;
    private final Styles styles;

    BoardSetter(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
    }

    /** A heading and what follows it; what comes before the first heading has no label. */
    private record Panel(String label, List<Block> blocks) {}

    /** What will be a compartment. */
    private record Cell(List<Strip.Text> texts, Optional<Block.Chart> chart) {

        double height(double chartHeight) {
            return texts.stream().mapToDouble(BoardSetter::height).sum() + (chart.isPresent() ? chartHeight : 0);
        }
    }

    /** What will be a shelf. */
    private record Row(List<Cell> cells) {

        boolean hasChart() {
            return cells.stream().anyMatch(cell -> cell.chart().isPresent());
        }

        double height(double padding, double chartHeight) {
            return 2 * padding + cells.stream().mapToDouble(cell -> cell.height(chartHeight)).max().orElse(0);
        }
    }

    /** What will be a band. */
    private record Part(Strip.Text label, List<Row> rows) {

        double height(double padding, double chartHeight) {
            return Math.max(2 * padding + BoardSetter.height(label), rows.stream().mapToDouble(row -> row.height(padding, chartHeight)).sum());
        }
    }

    /** {@code DRAFT-206} is reported for what has no place on a board, {@code DRAFT-207} if there is too much. */
    Strip.Board set(Document document) {
        check(document);
        List<Panel> panels = panels(document.body());
        List<Setting> settings = new ArrayList<>();
        for (double factor : FACTORS) {
            var setting = new Setting(document.head(), panels, factor);
            if (setting.spare() >= 0) {
                return setting.board();
            }
            settings.add(setting);
        }
        Setting smallest = settings.get(settings.size() - 1);
        int lines = (int) Math.ceil(-smallest.spare() / pitch(styles.get("格文").closer(FACTORS[FACTORS.length - 1])));
        compositor.report(new Fault(
                "DRAFT-207", new Place("", 0, 0, NAME), "字号缩到最小还多" + lines + "行的一页通", "一面排得下的内容", "请删减文字，先删最长的一格"));
        return smallest.board();
    }

    private void check(Document document) {
        Stream<String> blocks = document.body().stream().map(BoardSetter::refused).flatMap(Optional::stream);
        Stream<String> behind = Stream.concat(document.annexes().stream().map(annex -> "附件"), document.parts().stream().map(part -> "印发件"));
        Stream.concat(blocks, behind).distinct().forEach(what -> compositor.report(new Fault(
                "DRAFT-206", new Place("", 0, 0, NAME), "一页通里的" + what, "一级标题、段落、列表、一行的表、图", "请删去，或改用别的版式")));
    }

    private static Optional<String> refused(Block block) {
        if (block instanceof Block.Heading heading && heading.level() > 1) {
            return Optional.of("二级以下的标题");
        }
        if (block instanceof Block.RunIn) {
            return Optional.of("段首标题");
        }
        if (block instanceof Block.PageBreak) {
            return Optional.of("分页");
        }
        return block instanceof Block.Table table && table.rows().size() != 1 ? Optional.of(table.rows().size() + "行的表") : Optional.empty();
    }

    private static List<Panel> panels(List<Block> body) {
        var panels = new ArrayList<>(List.of(new Panel("", new ArrayList<>())));
        for (Block block : body) {
            if (block instanceof Block.Heading heading) {
                panels.add(new Panel(heading.title().text(), new ArrayList<>()));
            } else if (!(block instanceof Block.Note)) {
                panels.get(panels.size() - 1).blocks().add(block);
            }
        }
        return panels;
    }

    private static double pitch(TextStyle style) {
        return style.linesIn() < 1 ? Sheet.ROW * style.linesIn() : Sheet.pitch(style.size());
    }

    private static double height(Strip.Text text) {
        return text.lines().size() * pitch(text.style());
    }

    /** Everything in type of one size; heights are still to be decided. */
    private final class Setting {

        private final double factor;
        private final List<Strip.Text> above = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<Strip.Text> below = new ArrayList<>();
        private int charts;

        Setting(Head head, List<Panel> panels, double factor) {
            this.factor = factor;
            if (!head.title().isBlank()) {
                above.add(new TitleSetter(compositor, styles).set(styles.get("标题"), head.title(), "标题", List.of(head.kind())));
            }
            head.notes().forEach(note -> above.add(compositor.text(names(), Surround.bracketed(note), 0, RIGHT - LEFT)));
            rows(panels.get(0).blocks(), style("格首")).forEach(row -> row.cells().forEach(cell -> above.addAll(cell.texts())));
            for (Panel panel : panels.subList(1, panels.size())) {
                Strip.Text label = label(panel.label());
                List<Row> rows = rows(panel.blocks(), style("格文"));
                parts.add(new Part(label, rows.isEmpty() ? List.of(new Row(List.of(new Cell(List.of(), Optional.empty())))) : rows));
            }
            var surround = new Surround(compositor, styles);
            String foot = Stream.of(List.of(head.version().equals("定稿") ? "" : head.version()), head.issuers(), List.of(surround.date(head.date(), "成文日期")))
                    .flatMap(List::stream).filter(words -> !words.isEmpty()).collect(Collectors.joining("　"));
            if (!foot.isEmpty()) {
                below.add(compositor.text(style("格注"), foot, 0, RIGHT - LEFT));
            }
        }

        private TextStyle style(String name) {
            return styles.get(name).closer(factor);
        }

        /** On as few lines as there is room for, and these of the same length. */
        private Strip.Text label(String words) {
            TextStyle style = style("格名");
            int count = words.codePointCount(0, words.length());
            int most = Math.max(1, (int) ((DIVIDE - LEFT - 2 * Sheet.CELL_PADDING) / style.size()));
            int lines = (count + most - 1) / most;
            int each = lines == 0 ? 0 : (count + lines - 1) / lines;
            return compositor.broken(style, words, IntStream.rangeClosed(1, lines).mapToObj(i -> Math.min(count, i * each)).toList());
        }

        /** What large figures and charts are called stays on one line rather than grow. */
        private TextStyle names() {
            return styles.get("格数名").closer(Math.min(1, factor));
        }

        private List<Row> rows(List<Block> blocks, TextStyle style) {
            boolean isAbove = style.name().equals("格首");
            double measure = RIGHT - (isAbove ? LEFT : DIVIDE) - (isAbove ? 0 : 2 * Sheet.CELL_PADDING);
            var rows = new ArrayList<Row>();
            var texts = new ArrayList<Strip.Text>();
            var pending = new ArrayList<Block.Chart>();
            for (Block block : blocks) {
                if (block instanceof Block.Chart chart && !isAbove) {
                    flush(texts, rows);
                    pending.add(chart);
                    if (pending.size() == CHARTS_ABREAST) {
                        rows.addAll(charts(pending));
                        pending.clear();
                    }
                    continue;
                }
                rows.addAll(charts(pending));
                pending.clear();
                if (block instanceof Block.Table table && !isAbove) {
                    flush(texts, rows);
                    rows.addAll(numbers(table));
                } else {
                    texts.addAll(texts(block, style, measure));
                }
            }
            rows.addAll(charts(pending));
            flush(texts, rows);
            return rows;
        }

        private void flush(List<Strip.Text> texts, List<Row> rows) {
            if (!texts.isEmpty()) {
                rows.add(new Row(List.of(new Cell(List.copyOf(texts), Optional.empty()))));
                texts.clear();
            }
        }

        private List<Strip.Text> texts(Block block, TextStyle style, double measure) {
            if (block instanceof Block.Paragraph paragraph) {
                return List.of(compositor.text(style, paragraph.text().text(), 0, measure));
            }
            if (block instanceof Block.Series series) {
                return List.of(compositor.text(style, Body.series(series.items()), 0, measure));
            }
            if (block instanceof Block.Enumeration enumeration) {
                double hanging = width("1.", style);
                List<Prose> items = enumeration.items();
                return IntStream.range(0, items.size())
                        .mapToObj(i -> compositor.text(style, Numbering.before((i + 1) + ".", items.get(i).text()), hanging, measure)).toList();
            }
            return List.of();
        }

        private double width(String text, TextStyle style) {
            return compositor.text(style, text).lines().get(0).width();
        }

        /** Large figures over their names. */
        private List<Row> numbers(Block.Table table) {
            double measure = (RIGHT - DIVIDE) / table.columns().size() - 2 * Sheet.CELL_PADDING;
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < table.columns().size() && !table.rows().isEmpty(); i++) {
                cells.add(new Cell(Stream.of(
                                compositor.text(style("格数"), table.rows().get(0).get(i).text(), 0, measure),
                                compositor.text(names(), table.columns().get(i).title().text(), 0, measure))
                        .filter(text -> !text.lines().isEmpty()).toList(), Optional.empty()));
            }
            return withNote(new Row(cells), table.note());
        }

        private List<Row> charts(List<Block.Chart> charts) {
            if (charts.isEmpty()) {
                return List.of();
            }
            double measure = (RIGHT - DIVIDE) / charts.size() - 2 * Sheet.CELL_PADDING;
            List<Cell> cells = charts.stream().map(chart -> new Cell(
                    chart.caption().isEmpty() ? List.of() : List.of(compositor.text(names(), chart.caption().text(), 0, measure)),
                    Optional.of(chart))).toList();
            return withNote(new Row(cells), Prose.of(charts.stream().map(chart -> chart.note().text()).filter(note -> !note.isEmpty()).distinct()
                    .collect(Collectors.joining("　"))));
        }

        private List<Row> withNote(Row row, Prose note) {
            if (note.isEmpty()) {
                return List.of(row);
            }
            return List.of(row, new Row(List.of(new Cell(
                    List.of(compositor.text(style("格注"), note.text(), 0, RIGHT - DIVIDE - 2 * Sheet.CELL_PADDING)), Optional.empty()))));
        }

        private double least() {
            return parts.stream().mapToDouble(part -> part.height(LEAST_PADDING, LEAST_CHART)).sum();
        }

        /** What the bands may take. */
        private double room() {
            return BOTTOM - TOP - around(above) - around(below);
        }

        private double around(List<Strip.Text> texts) {
            return texts.isEmpty() ? 0 : texts.stream().mapToDouble(BoardSetter::height).sum() + APART;
        }

        /** What is left when everything is as low as can be; less than nothing if it does not fit. */
        double spare() {
            return room() - least();
        }

        /** Charts grow first, then the blanks. */
        Strip.Board board() {
            long withCharts = parts.stream().flatMap(part -> part.rows().stream()).filter(Row::hasChart).count();
            long rows = parts.stream().mapToLong(part -> part.rows().size()).sum();
            double spare = Math.max(0, spare());
            double chartHeight = withCharts == 0 ? 0 : Math.min(MOST_CHART, LEAST_CHART + spare / withCharts);
            spare -= withCharts * Math.max(0, chartHeight - LEAST_CHART);
            double padding = rows == 0 ? 0 : Math.min(MOST_PADDING, LEAST_PADDING + spare / (2 * rows));
            var aboveTexts = new ArrayList<Strip.Placed>();
            double y = stack(above, TOP, aboveTexts);
            y += above.isEmpty() ? 0 : APART;
            double top = y;
            var bands = new ArrayList<Band>();
            for (Part part : parts) {
                Band band = band(part, y, padding, chartHeight);
                bands.add(band);
                y = band.bottom();
            }
            var belowTexts = new ArrayList<Strip.Placed>();
            stack(below, y + APART, belowTexts);
            return new Strip.Board(new Frame(LEFT, top, RIGHT, y), DIVIDE, aboveTexts, bands, belowTexts);
        }

        private Band band(Part part, double top, double padding, double chartHeight) {
            var shelves = new ArrayList<Band.Shelf>();
            double y = top;
            double whole = part.height(padding, chartHeight);
            for (Row row : part.rows()) {
                boolean isLast = row == part.rows().get(part.rows().size() - 1);
                double bottom = isLast ? top + whole : y + row.height(padding, chartHeight);
                shelves.add(shelf(row, y, bottom, padding, chartHeight));
                y = bottom;
            }
            var label = new ArrayList<Strip.Placed>();
            stack(List.of(part.label()), top + (whole - height(part.label())) / 2, label);
            return new Band(label.get(0), shelves);
        }

        private Band.Shelf shelf(Row row, double top, double bottom, double padding, double chartHeight) {
            double width = (RIGHT - DIVIDE) / row.cells().size();
            var compartments = new ArrayList<Band.Compartment>();
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                double left = DIVIDE + width * i;
                var texts = new ArrayList<Strip.Placed>();
                double y = stack(cell.texts(), top + (bottom - top - cell.height(chartHeight)) / 2, texts);
                double under = y;
                List<Strip.Figure> figures = cell.chart().stream().map(chart -> figure(chart, new Frame(
                        left + Sheet.CELL_PADDING, under, left + width - Sheet.CELL_PADDING, under + chartHeight))).toList();
                compartments.add(new Band.Compartment(left, left + width, texts, figures));
            }
            return new Band.Shelf(top, bottom, compartments);
        }

        private Strip.Figure figure(Block.Chart chart, Frame frame) {
            charts++;
            var plot = new Plot(compositor, chart, styles.get("格图"), frame);
            if (!plot.fits(LEAST_SHARE)) {
                compositor.report(ChartSetter.tooFull(chart, charts));
            }
            return plot.figure(charts);
        }

        /** One text below the other; each line in the middle of its pitch. Returns where they end. */
        private double stack(List<Strip.Text> texts, double top, List<Strip.Placed> placed) {
            double y = top;
            for (Strip.Text text : texts) {
                double pitch = pitch(text.style());
                placed.add(new Strip.Placed(text, text.style().align(), y + (pitch - text.style().size()) / 2, pitch));
                y += height(text);
            }
            return y;
        }
    }
}
