package org.junheng.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junheng.document.Block;
import org.junheng.document.Prose;
import org.junheng.typeset.Frame;
import org.junheng.typeset.Strip;
import org.junheng.typeset.TextStyle;
import org.junheng.typeset.Tone;
import org.junheng.xlsx.Book;
import org.junheng.xlsx.Xlsx;

/**
 * A chart as Word's own (原生图表): it can be edited, and its data too (编辑数据), as they stand in a workbook inside the file. It is drawn
 * by Word with the same scale, tones and sizes as the typesetter's.
 */
final class ChartPart {

    /** The relation from the chart to its workbook. */
    static final String WORKBOOK = "rId1";

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PLACING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String SHEET = "Sheet1";
    /** The workbook's first row of data: above it stand a heading and the heads. */
    private static final int FIRST_ROW = 3;
    private static final int CATEGORIES_WIDTH = 20;
    private static final int VALUES_WIDTH = 8;

    private static final int EMU_PER_TWIP = 635;
    private static final int EMU_PER_POINT = 12700;
    private static final String HAIR = Integer.toString(EMU_PER_POINT * 2 / 5);
    private static final String LINE = Integer.toString(EMU_PER_POINT);
    private static final String LIMIT = Integer.toString(EMU_PER_POINT * 5 / 4);
    private static final List<String> DASHES = List.of("dash", "sysDash");
    private static final String POINT_SIZE = "6";
    /** Between the bars of two categories, in percent of a bar, for each series: about a quarter of the room. */
    private static final int GAP = 32;
    private static final String OVER_BAR = "outEnd";
    private static final String ABOVE = "t";
    private static final String BELOW = "b";
    /** Of the axis: points so close would have their values in each other's way. */
    private static final double CLOSE = 0.1;
    private static final String CATEGORY_AXIS = "1";
    private static final String VALUE_AXIS = "2";

    private final Strip.Figure figure;
    private final Block.Chart chart;
    private final int index;
    private final Typefaces typefaces;

    /** @param index place among the charts of the file, from 1 */
    ChartPart(Strip.Figure figure, int index, Typefaces typefaces) {
        this.figure = figure;
        this.chart = figure.source();
        this.index = index;
        this.typefaces = typefaces;
    }

    /** Name of a chart's part in the package. */
    static String name(int index) {
        return "word/charts/chart" + index + ".xml";
    }

    /** The relation from the document to a chart. */
    static String relation(int index) {
        return "rIdChart" + index;
    }

    /** Writes the place of a chart into a run of the document; its height is in twips. */
    static void place(Xml xml, Strip.Figure figure, int index, int height) {
        xml.open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0").namespace("wp", PLACING);
        xml.leaf("wp:extent", "cx", Integer.toString(Twips.of(figure.frame().width()) * EMU_PER_TWIP), "cy", Integer.toString(height * EMU_PER_TWIP));
        xml.leaf("wp:docPr", "id", Integer.toString(index), "name", "图" + index, "descr", figure.description());
        xml.leaf("wp:cNvGraphicFramePr");
        xml.open("a:graphic").namespace("a", DRAWING).open("a:graphicData", "uri", CHART);
        xml.open("c:chart", "r:id", relation(index)).namespace("c", CHART).close();
        xml.close().close().close().close();
    }

    /** Adds the chart, its relations and its workbook to the package. */
    void write(Container container, Instant time) throws IOException {
        container.add(name(index), this::chartSpace);
        container.add("word/charts/_rels/chart" + index + ".xml.rels", xml -> Parts.chartRelations(xml, "../embeddings/chart" + index + ".xlsx"));
        var workbook = new ByteArrayOutputStream();
        Xlsx.write(book(), time, workbook);
        container.add("word/embeddings/chart" + index + ".xlsx", workbook.toByteArray());
    }

    /** The data: a row for each category, a column for each series, and one for each limit, which is the same in every row. */
    private Book book() {
        var columns = new ArrayList<Book.Column>();
        columns.add(new Book.Column("类别", CATEGORIES_WIDTH));
        chart.series().forEach(name -> columns.add(new Book.Column(name.text(), VALUES_WIDTH)));
        chart.limits().forEach(limit -> columns.add(new Book.Column(limit.name().text(), VALUES_WIDTH)));
        var rows = new ArrayList<List<Book.Cell>>();
        for (Block.Category category : chart.categories()) {
            var cells = new ArrayList<Book.Cell>();
            cells.add(new Book.Cell.Text(category.name().text()));
            category.values().forEach(value -> cells.add(cell(value)));
            chart.limits().forEach(limit -> cells.add(cell(limit.value())));
            rows.add(cells);
        }
        return new Book(chart.caption().text(), "", List.of(new Book.Sheet(SHEET, chart.unit(), columns, rows)));
    }

    private static Book.Cell cell(Prose value) {
        return value.isEmpty() ? new Book.Cell.Text("") : new Book.Cell.Number(new BigDecimal(value.text()));
    }

    private void chartSpace(Xml xml) {
        xml.open("c:chartSpace").namespace("c", CHART).namespace("a", DRAWING).namespace("r", Docx.RELATIONS);
        val(xml, "c:date1904", "0");
        val(xml, "c:lang", "zh-CN");
        val(xml, "c:roundedCorners", "0");
        xml.open("c:chart");
        val(xml, "c:autoTitleDeleted", "1");
        xml.open("c:plotArea");
        layout(xml);
        if (chart.kind().isBars()) {
            bars(xml);
        }
        if (chart.kind() == Block.ChartKind.LINES || !chart.limits().isEmpty()) {
            lines(xml);
        }
        categoryAxis(xml);
        valueAxis(xml);
        xml.close();
        xml.open("c:legend");
        val(xml, "c:legendPos", "t");
        for (int i = 0; i < chart.limits().size(); i++) {
            if (chart.limits().get(i).name().isEmpty()) {
                xml.open("c:legendEntry");
                val(xml, "c:idx", Integer.toString(chart.series().size() + i));
                val(xml, "c:delete", "1");
                xml.close();
            }
        }
        legendLayout(xml);
        val(xml, "c:overlay", "0");
        xml.close();
        val(xml, "c:plotVisOnly", "1");
        val(xml, "c:dispBlanksAs", "gap");
        xml.close();
        xml.open("c:spPr");
        xml.open("a:solidFill");
        grey(xml, 1);
        xml.close();
        xml.open("a:ln").leaf("a:noFill").close().close();
        text(xml, figure.style());
        xml.open("c:externalData", "r:id", WORKBOOK);
        val(xml, "c:autoUpdate", "0");
        xml.close().close();
    }

    /** The values stand where they do in print. */
    private void layout(Xml xml) {
        Frame frame = figure.frame();
        Frame plot = figure.plot();
        xml.open("c:layout").open("c:manualLayout");
        val(xml, "c:layoutTarget", "inner");
        val(xml, "c:xMode", "edge");
        val(xml, "c:yMode", "edge");
        val(xml, "c:x", share(plot.left() - frame.left(), frame.width()));
        val(xml, "c:y", share(plot.top() - frame.top(), frame.height()));
        val(xml, "c:w", share(plot.width(), frame.width()));
        val(xml, "c:h", share(plot.height(), frame.height()));
        xml.close().close();
    }

    /** The legend stands above everything, right of the unit. */
    private void legendLayout(Xml xml) {
        double left = chart.unit().isEmpty() ? 0 : figure.plot().left() - figure.frame().left();
        xml.open("c:layout").open("c:manualLayout");
        val(xml, "c:xMode", "edge");
        val(xml, "c:yMode", "edge");
        val(xml, "c:x", share(left, figure.frame().width()));
        val(xml, "c:y", "0");
        xml.close().close();
    }

    private static String share(double part, double whole) {
        return BigDecimal.valueOf(part / whole).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    private void bars(Xml xml) {
        xml.open("c:barChart");
        val(xml, "c:barDir", "col");
        val(xml, "c:grouping", "clustered");
        val(xml, "c:varyColors", "0");
        for (int i = 0; i < chart.series().size(); i++) {
            begin(xml, i, chart.series().get(i));
            xml.open("c:spPr");
            fill(xml, Tone.of(chart, i));
            outline(xml, HAIR, "solid");
            xml.close();
            val(xml, "c:invertIfNegative", "0");
            values(xml, i);
            end(xml, i);
        }
        val(xml, "c:gapWidth", Integer.toString(GAP * (chart.kind() == Block.ChartKind.EITHER ? 1 : chart.series().size())));
        if (chart.kind() == Block.ChartKind.EITHER) {
            val(xml, "c:overlap", "100");
        }
        axes(xml);
    }

    /** Points joined by lines; and the limits, each a line at the same height over all categories. */
    private void lines(Xml xml) {
        xml.open("c:lineChart");
        val(xml, "c:grouping", "standard");
        val(xml, "c:varyColors", "0");
        for (int i = 0; i < chart.series().size() && chart.kind() == Block.ChartKind.LINES; i++) {
            begin(xml, i, chart.series().get(i));
            xml.open("c:spPr");
            outline(xml, LINE, "solid");
            xml.close();
            xml.open("c:marker");
            val(xml, "c:symbol", Tone.of(chart, i).marker().name().toLowerCase(Locale.ROOT));
            val(xml, "c:size", POINT_SIZE);
            xml.open("c:spPr").open("a:solidFill");
            grey(xml, Tone.of(chart, i).grey());
            xml.close();
            outline(xml, HAIR, "solid");
            xml.close().close();
            values(xml, i);
            end(xml, i);
        }
        for (int i = 0; i < chart.limits().size(); i++) {
            int series = chart.series().size() + i;
            begin(xml, series, chart.limits().get(i).name());
            xml.open("c:spPr");
            outline(xml, LIMIT, DASHES.get(i));
            xml.close();
            xml.open("c:marker");
            // one category alone makes no line
            val(xml, "c:symbol", chart.categories().size() == 1 ? "dash" : "none");
            xml.close();
            if (!chart.limits().get(i).name().isEmpty()) {
                limitValue(xml, chart.limits().get(i).value());
            }
            end(xml, series);
        }
        val(xml, "c:marker", "1");
        axes(xml);
    }

    private void begin(Xml xml, int series, Prose name) {
        xml.open("c:ser");
        val(xml, "c:idx", Integer.toString(series));
        val(xml, "c:order", Integer.toString(series));
        xml.open("c:tx").open("c:strRef").text("c:f", reference(series + 1, FIRST_ROW - 1, FIRST_ROW - 1)).open("c:strCache");
        val(xml, "c:ptCount", "1");
        point(xml, 0, name.text());
        xml.close().close().close();
    }

    /** Categories and values of a series or a limit. */
    private void end(Xml xml, int series) {
        List<Block.Category> categories = chart.categories();
        int last = FIRST_ROW + categories.size() - 1;
        xml.open("c:cat").open("c:strRef").text("c:f", reference(0, FIRST_ROW, last)).open("c:strCache");
        cache(xml, category -> category.name().text());
        xml.close().close().close();
        xml.open("c:val").open("c:numRef").text("c:f", reference(series + 1, FIRST_ROW, last)).open("c:numCache").text("c:formatCode", "General");
        cache(xml, category -> series < chart.series().size()
                ? category.values().get(series).text() : chart.limits().get(series - chart.series().size()).value().text());
        xml.close().close().close();
        if (chart.kind() == Block.ChartKind.LINES || series >= chart.series().size()) {
            val(xml, "c:smooth", "0");
        }
        xml.close();
    }

    private void cache(Xml xml, Function<Block.Category, String> words) {
        val(xml, "c:ptCount", Integer.toString(chart.categories().size()));
        for (int i = 0; i < chart.categories().size(); i++) {
            String text = words.apply(chart.categories().get(i));
            if (!text.isEmpty()) {
                point(xml, i, text);
            }
        }
    }

    private static void point(Xml xml, int index, String text) {
        xml.open("c:pt", "idx", Integer.toString(index)).text("c:v", text).close();
    }

    /** The values as they are printed, each with its decimals; on the far side of a point that stands close above. */
    private void values(Xml xml, int series) {
        xml.open("c:dLbls");
        List<Prose> values = chart.categories().stream().map(category -> category.values().get(series)).toList();
        String usualPlace = chart.kind().isBars() ? OVER_BAR : ABOVE;
        String usual = values.stream().map(ChartPart::format).max(String::compareTo).orElse("0");
        for (int i = 0; i < values.size(); i++) {
            String place = place(chart.categories().get(i), series);
            if (!values.get(i).isEmpty() && !(format(values.get(i)).equals(usual) && place.equals(usualPlace))) {
                xml.open("c:dLbl");
                val(xml, "c:idx", Integer.toString(i));
                label(xml, format(values.get(i)), place, true);
                xml.close();
            }
        }
        label(xml, usual, usualPlace, true);
        xml.close();
    }

    private String place(Block.Category category, int series) {
        if (chart.kind().isBars()) {
            return OVER_BAR;
        }
        Prose value = category.values().get(series);
        boolean crowded = IntStream.range(0, category.values().size()).anyMatch(other -> {
            double above = number(category.values().get(other)) - number(value);
            return above >= 0 && above < CLOSE * figure.scale().top().doubleValue() && (above > 0 || other < series);
        });
        return crowded ? BELOW : ABOVE;
    }

    /** Nothing is no number, and no number is close to it. */
    private static double number(Prose value) {
        return value.isEmpty() ? Double.NaN : Double.parseDouble(value.text());
    }

    /** The value of a limit stands at its end; one without a name is told elsewhere, with its value. */
    private void limitValue(Xml xml, Prose value) {
        xml.open("c:dLbls").open("c:dLbl");
        val(xml, "c:idx", Integer.toString(chart.categories().size() - 1));
        label(xml, format(value), "r", true);
        xml.close();
        label(xml, format(value), "r", false);
        xml.close();
    }

    private void label(Xml xml, String format, String place, boolean shown) {
        xml.leaf("c:numFmt", "formatCode", format, "sourceLinked", "0");
        xml.open("c:spPr").open("a:solidFill");
        grey(xml, 1);
        xml.close().close();
        text(xml, figure.values());
        val(xml, "c:dLblPos", place);
        val(xml, "c:showLegendKey", "0");
        val(xml, "c:showVal", shown ? "1" : "0");
        for (String other : List.of("CatName", "SerName", "Percent", "BubbleSize")) {
            val(xml, "c:show" + other, "0");
        }
    }

    private static String format(Prose value) {
        int point = value.text().indexOf('.');
        return point < 0 ? "0" : "0." + "0".repeat(value.text().length() - point - 1);
    }

    private void axes(Xml xml) {
        val(xml, "c:axId", CATEGORY_AXIS);
        val(xml, "c:axId", VALUE_AXIS);
        xml.close();
    }

    private void categoryAxis(Xml xml) {
        xml.open("c:catAx");
        val(xml, "c:axId", CATEGORY_AXIS);
        xml.open("c:scaling");
        val(xml, "c:orientation", "minMax");
        xml.close();
        val(xml, "c:delete", "0");
        val(xml, "c:axPos", "b");
        axisLook(xml);
        // names that are too long are broken, not slanted
        text(xml, figure.style(), "rot", "0", "vert", "horz");
        val(xml, "c:crossAx", VALUE_AXIS);
        val(xml, "c:crosses", "autoZero");
        val(xml, "c:auto", "0");
        val(xml, "c:lblAlgn", "ctr");
        val(xml, "c:lblOffset", "100");
        val(xml, "c:noMultiLvlLbl", "1");
        xml.close();
    }

    private void valueAxis(Xml xml) {
        xml.open("c:valAx");
        val(xml, "c:axId", VALUE_AXIS);
        xml.open("c:scaling");
        val(xml, "c:orientation", "minMax");
        val(xml, "c:max", figure.scale().top().toPlainString());
        val(xml, "c:min", "0");
        xml.close();
        val(xml, "c:delete", "0");
        val(xml, "c:axPos", "l");
        xml.open("c:majorGridlines").open("c:spPr").open("a:ln", "w", HAIR).open("a:solidFill");
        grey(xml, 0.8);
        xml.close().close().close().close();
        if (!chart.unit().isEmpty()) {
            unit(xml);
        }
        int decimals = figure.scale().decimals();
        xml.leaf("c:numFmt", "formatCode", decimals == 0 ? "0" : "0." + "0".repeat(decimals), "sourceLinked", "0");
        axisLook(xml);
        val(xml, "c:crossAx", CATEGORY_AXIS);
        val(xml, "c:crosses", "autoZero");
        val(xml, "c:crossBetween", "between");
        val(xml, "c:majorUnit", figure.scale().step().toPlainString());
        xml.close();
    }

    /** The unit stands over the axis, not beside it. */
    private void unit(Xml xml) {
        xml.open("c:title").open("c:tx").open("c:rich").leaf("a:bodyPr", "rot", "0", "vert", "horz").open("a:p").open("a:pPr");
        characters(xml, "a:defRPr", figure.style());
        xml.close().open("a:r");
        characters(xml, "a:rPr", figure.style());
        xml.text("a:t", chart.unit()).close().close().close().close();
        xml.open("c:layout").open("c:manualLayout");
        val(xml, "c:xMode", "edge");
        val(xml, "c:yMode", "edge");
        val(xml, "c:x", "0.005");
        val(xml, "c:y", "0.015");
        xml.close().close();
        val(xml, "c:overlay", "1");
        xml.close();
    }

    private void axisLook(Xml xml) {
        val(xml, "c:majorTickMark", "none");
        val(xml, "c:minorTickMark", "none");
        val(xml, "c:tickLblPos", "nextTo");
        xml.open("c:spPr");
        outline(xml, HAIR, "solid");
        xml.close();
    }

    private void text(Xml xml, TextStyle style, String... direction) {
        xml.open("c:txPr").leaf("a:bodyPr", direction).open("a:p").open("a:pPr");
        characters(xml, "a:defRPr", style);
        xml.close().leaf("a:endParaRPr", "lang", "zh-CN").close().close();
    }

    private void characters(Xml xml, String element, TextStyle style) {
        xml.open(element, "sz", Long.toString(Math.round(style.size() * 100)), "b", "0").open("a:solidFill");
        grey(xml, 0);
        xml.close();
        List.of("latin", "ea").forEach(script -> xml.leaf("a:" + script, "typeface", typefaces.name(style.font())));
        xml.close();
    }

    private static void fill(Xml xml, Tone tone) {
        if (tone.hatched()) {
            xml.open("a:pattFill", "prst", "wdUpDiag").open("a:fgClr");
            grey(xml, 0);
            xml.close().open("a:bgClr");
            grey(xml, tone.grey());
            xml.close().close();
        } else {
            xml.open("a:solidFill");
            grey(xml, tone.grey());
            xml.close();
        }
    }

    private static void outline(Xml xml, String weight, String dash) {
        xml.open("a:ln", "w", weight).open("a:solidFill");
        grey(xml, 0);
        xml.close();
        val(xml, "a:prstDash", dash);
        xml.close();
    }

    private static void grey(Xml xml, double grey) {
        val(xml, "a:srgbClr", HexFormat.of().withUpperCase().toHexDigits((byte) Math.round(grey * 255)).repeat(3));
    }

    private static void val(Xml xml, String name, String value) {
        xml.leaf(name, "val", value);
    }

    private static String reference(int column, int from, int to) {
        String name = "$" + (char) ('A' + column) + "$";
        return SHEET + "!" + name + from + (from == to ? "" : ":" + name + to);
    }
}
