package org.junheng.typeset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.document.Block;
import org.junheng.document.Prose;

/**
 * Draws one chart (绘图): unit and legend on top, the values over the categories, the limits across. It is drawn with the typesetter's own
 * marks and not by a library for charts, because its words must be in the document's faces at places the grid allows, the same on a
 * computer without a screen and without fonts of its own.
 */
final class Plot {

    private static final int ROWS = 10;
    /** Ten rows of the text area, placed as if they began a page. */
    private static final Frame IN_TEXT = new Frame(Sheet.LEFT, Sheet.TOP, Sheet.RIGHT, Sheet.TOP + Sheet.ROW * (ROWS - 1) + Sheet.TEXT_SIZE);
    private static final double ABOVE = 2;

    /** Between words and what they belong to. */
    private static final double GAP = 3;
    /** Of the room of a category, what stays blank beside its name where the room is narrow. */
    private static final double NAME_GAP = 0.04;
    /** Values no smaller than this are read without effort. */
    private static final double LEAST_SIZE = 7;
    private static final double SIZE_STEP = 0.5;

    private static final double AXIS = 0.75;
    private static final double HAIR = 0.4;
    private static final double LINE = 1;
    private static final double LIMIT = 1.25;
    private static final double GRID_GREY = 0.8;
    private static final double WHITE = 1;
    private static final double[] DASHES = {6, 2};
    private static final double DASH_GAP = 2.5;
    private static final double HATCH = 4;

    private static final double WIDEST_BAR = 36;
    /** Of the room of a category, what its bars take where their values let them, and at most. */
    private static final double BARS_SHARE = 0.76;
    private static final double MOST_SHARE = 0.95;
    private static final double POINT = 3;

    private static final double SAMPLE = 20;
    private static final double SAMPLE_HEIGHT = 7;
    private static final double ENTRY_GAP = 14;

    private final Compositor compositor;
    private final Block.Chart chart;
    private final Frame frame;
    private final TextStyle style;
    private final TextStyle valueStyle;
    private final Scale scale;
    private final List<Page.Shape> shapes = new ArrayList<>();
    private final List<Strip.Label> labels = new ArrayList<>();
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final double slot;
    private final double widestValue;

    /** A chart among the text. */
    Plot(Compositor compositor, Block.Chart chart, TextStyle style) {
        this(compositor, chart, style, IN_TEXT);
    }

    /** A chart in a frame. */
    Plot(Compositor compositor, Block.Chart chart, TextStyle style, Frame frame) {
        this.compositor = compositor;
        this.chart = chart;
        this.frame = frame;
        this.style = style;
        scale = Scale.upTo(Stream.concat(
                        chart.categories().stream().flatMap(category -> category.values().stream()).filter(value -> !value.isEmpty()),
                        chart.limits().stream().map(Block.Limit::value))
                .map(value -> new BigDecimal(value.text())).reduce(BigDecimal.ZERO, BigDecimal::max));
        double marks = IntStream.rangeClosed(0, scale.steps()).mapToDouble(i -> width(style, scale.mark(i))).max().orElse(0);
        double limits = chart.limits().stream().mapToDouble(limit -> width(style, limit.value().text()) + GAP).max().orElse(0);
        left = frame.left() + marks + GAP;
        right = frame.right() - limits;
        slot = (right - left) / chart.categories().size();
        valueStyle = valueStyle();
        widestValue = widestValue(valueStyle);
        double legend = legend();
        List<Strip.Cell> names = chart.categories().stream()
                .map(category -> compositor.headCell(style, category.name().text(), slot - 2 * Math.min(GAP, NAME_GAP * slot) + 2 * Sheet.CELL_PADDING)).toList();
        int lines = names.stream().mapToInt(name -> name.lines().size()).max().orElse(0);
        // above the highest value stands how much it is
        top = legend + GAP + style.size() + GAP;
        bottom = frame.bottom() - Math.max(GAP + lines * pitch(), style.size() / 2);
        for (int i = 0; i < names.size(); i++) {
            labels.add(new Strip.Label(style, names.get(i), left + slot * i, slot, bottom + GAP));
        }
    }

    /**
     * Whether nothing overlaps and the values have room.
     *
     * @param share of the height, what they take at least
     */
    boolean fits(double share) {
        return abreast(valueStyle) <= slot * MOST_SHARE && bottom - top >= frame.height() * share;
    }

    Strip.Figure figure(int number) {
        axis();
        if (chart.kind().isBars()) {
            bars();
            limits();
            barValues();
        } else {
            limits();
            lines();
        }
        return new Strip.Figure(number, chart, style, valueStyle, scale, frame, new Frame(left, top, right, bottom), shapes, labels);
    }

    /** The largest size in which the values stand side by side. */
    private TextStyle valueStyle() {
        TextStyle chosen = style;
        while (chosen.size() - SIZE_STEP >= LEAST_SIZE && abreast(chosen) > slot * MOST_SHARE) {
            chosen = chosen.scaled(chosen.size() - SIZE_STEP, 1);
        }
        return chosen;
    }

    /** What the values of a category take side by side. */
    private double abreast(TextStyle size) {
        return barsAbreast() * (widestValue(size) + 1);
    }

    /** How many bars of a category stand side by side; points stand one above the other. */
    private int barsAbreast() {
        return chart.kind() == Block.ChartKind.BARS ? chart.series().size() : 1;
    }

    private double widestValue(TextStyle size) {
        return chart.categories().stream().flatMap(category -> category.values().stream())
                .mapToDouble(value -> width(size, value.text())).max().orElse(0);
    }

    /** The unit at the left, what means what at the right of it, on as many lines as it needs. Returns its lower edge. */
    private double legend() {
        double from = frame.left();
        double first = frame.top() + ABOVE;
        double below = first + pitch();
        if (!chart.unit().isEmpty()) {
            Strip.Cell unit = cell(chart.unit(), TextStyle.Align.LEFT, frame.width() / 2);
            labels.add(new Strip.Label(style, unit, frame.left(), frame.width(), first));
            from += width(unit) + ENTRY_GAP;
            below = first + unit.lines().size() * pitch();
        }
        double most = frame.right() - from - SAMPLE - GAP;
        double x = from;
        double y = first;
        for (int i = 0; i < chart.series().size() + chart.limits().size(); i++) {
            boolean isLimit = i >= chart.series().size();
            Prose name = isLimit ? chart.limits().get(i - chart.series().size()).name() : chart.series().get(i);
            if (name.isEmpty()) {
                continue;
            }
            Strip.Cell entry = cell(name.text(), TextStyle.Align.LEFT, most);
            double width = SAMPLE + GAP + width(entry);
            if (x > from && x + width > frame.right()) {
                x = from;
                y = below;
            }
            double middle = y + style.size() / 2;
            if (isLimit) {
                dashed(x, x + SAMPLE, middle, i - chart.series().size());
            } else {
                sample(x, middle, Tone.of(chart, i));
            }
            labels.add(new Strip.Label(style, entry, x + SAMPLE + GAP, frame.right() - x - SAMPLE - GAP, y));
            below = Math.max(below, y + entry.lines().size() * pitch());
            x += width + ENTRY_GAP;
        }
        return below;
    }

    private void sample(double x, double middle, Tone tone) {
        if (chart.kind().isBars()) {
            bar(x, middle - SAMPLE_HEIGHT / 2, x + SAMPLE, middle + SAMPLE_HEIGHT / 2, tone);
        } else {
            shapes.add(new Page.Rule(x, middle, x + SAMPLE, middle, LINE, false));
            point(x + SAMPLE / 2, middle, tone);
        }
    }

    private void axis() {
        for (int i = 0; i <= scale.steps(); i++) {
            double y = bottom - (bottom - top) * i / scale.steps();
            if (i > 0) {
                shapes.add(Page.Area.box(left, y - HAIR / 2, right, y + HAIR / 2, GRID_GREY, 0));
            }
            label(style, scale.mark(i), TextStyle.Align.RIGHT, frame.left(), left - GAP - frame.left(), y - style.size() / 2);
        }
        shapes.add(new Page.Rule(left, bottom, right, bottom, AXIS, false));
        shapes.add(new Page.Rule(left, top, left, bottom, AXIS, false));
    }

    private void limits() {
        double above = Double.POSITIVE_INFINITY;
        List<Integer> fromBelow = IntStream.range(0, chart.limits().size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> y(chart.limits().get(i).value())).reversed()).toList();
        for (int i : fromBelow) {
            Prose value = chart.limits().get(i).value();
            dashed(left, right, y(value), i);
            double y = Math.min(y(value) - style.size() / 2, above - pitch());
            label(style, value.text(), TextStyle.Align.LEFT, right + GAP, frame.right() - right - GAP, y);
            above = y;
        }
    }

    private void dashed(double from, double to, double y, int limit) {
        double dash = DASHES[limit];
        for (double x = from; x < to; x += dash + DASH_GAP) {
            shapes.add(new Page.Rule(x, y, Math.min(x + dash, to), y, LIMIT, false));
        }
    }

    private double barWidth() {
        double share = slot * BARS_SHARE / barsAbreast();
        return Math.min(Math.max(share, widestValue + 1), Math.max(WIDEST_BAR, widestValue + 1));
    }

    private double barLeft(int category, int series) {
        return left + slot * (category + 0.5) + barWidth() * ((chart.kind() == Block.ChartKind.EITHER ? 0 : series) - barsAbreast() / 2.0);
    }

    private void bars() {
        for (int c = 0; c < chart.categories().size(); c++) {
            for (int s = 0; s < chart.series().size(); s++) {
                Prose value = chart.categories().get(c).values().get(s);
                if (!value.isEmpty()) {
                    bar(barLeft(c, s), y(value), barLeft(c, s) + barWidth(), bottom, Tone.of(chart, s));
                }
            }
        }
    }

    private void bar(double barLeft, double barTop, double barRight, double barBottom, Tone tone) {
        shapes.add(Page.Area.box(barLeft, barTop, barRight, barBottom, tone.grey(), HAIR));
        double height = barBottom - barTop;
        if (tone.hatched()) {
            // along x + y = constant, from the upper left corner to the lower right one
            for (double sum = HATCH; sum < barRight - barLeft + height; sum += HATCH) {
                double over = Math.max(0, sum - height);
                double along = Math.min(sum, barRight - barLeft);
                shapes.add(new Page.Rule(barLeft + over, barTop + sum - over, barLeft + along, barTop + sum - along, HAIR, false));
            }
        }
    }

    /** Each value over its bar, on white: dashes and grid lines stop at it. */
    private void barValues() {
        for (int c = 0; c < chart.categories().size(); c++) {
            for (int s = 0; s < chart.series().size(); s++) {
                Prose value = chart.categories().get(c).values().get(s);
                if (!value.isEmpty()) {
                    value(value, barLeft(c, s) + barWidth() / 2, y(value) - 1 - valueStyle.size());
                }
            }
        }
    }

    private void lines() {
        for (int s = 0; s < chart.series().size(); s++) {
            for (int c = 1; c < chart.categories().size(); c++) {
                Prose from = chart.categories().get(c - 1).values().get(s);
                Prose to = chart.categories().get(c).values().get(s);
                if (!from.isEmpty() && !to.isEmpty()) {
                    shapes.add(new Page.Rule(middle(c - 1), y(from), middle(c), y(to), LINE, false));
                }
            }
        }
        for (int c = 0; c < chart.categories().size(); c++) {
            points(chart.categories().get(c).values(), middle(c));
        }
    }

    /** The points of a category from above; each value above its point or below it, where nothing stands yet, or as near as may be. */
    private void points(List<Prose> values, double x) {
        List<Integer> fromAbove = IntStream.range(0, values.size()).filter(s -> !values.get(s).isEmpty()).boxed()
                .sorted(Comparator.comparing(s -> y(values.get(s)))).toList();
        var taken = new ArrayList<Double>();
        var places = new ArrayList<Double>();
        fromAbove.forEach(s -> taken.add(y(values.get(s)) - valueStyle.size() / 2));
        for (int s : fromAbove) {
            double y = y(values.get(s));
            double place = Stream.concat(
                            Stream.of(y - POINT - 1 - valueStyle.size(), y + POINT + 1),
                            Stream.iterate(1.0, off -> off < bottom - top, off -> off + 1)
                                    .flatMap(off -> Stream.of(y - POINT - 1 - valueStyle.size() - off, y + POINT + 1 + off)))
                    .filter(each -> each + valueStyle.size() <= bottom && isFree(each, places, taken)).findFirst().orElse(y);
            places.add(place);
            value(values.get(s), x, place);
        }
        fromAbove.forEach(s -> point(x, y(values.get(s)), Tone.of(chart, s)));
    }

    /** Whether a value's top is clear of the other values and of all points. */
    private boolean isFree(double place, List<Double> places, List<Double> taken) {
        double size = valueStyle.size();
        return places.stream().allMatch(other -> Math.abs(other - place) >= size)
                && taken.stream().allMatch(point -> Math.abs(point - place) >= size / 2 + POINT);
    }

    private void value(Prose value, double x, double y) {
        double half = width(valueStyle, value.text()) / 2;
        shapes.add(Page.Area.box(x - half, y, x + half, y + valueStyle.size(), WHITE, 0));
        label(valueStyle, value.text(), TextStyle.Align.CENTRE, x - half, 2 * half, y);
    }

    private void point(double x, double y, Tone tone) {
        List<Double> xs = switch (tone.marker()) {
            case CIRCLE -> IntStream.range(0, 16).mapToObj(i -> x + POINT * StrictMath.cos(Math.PI * i / 8)).toList();
            case SQUARE -> List.of(x - POINT, x + POINT, x + POINT, x - POINT);
            case TRIANGLE -> List.of(x, x + POINT, x - POINT);
            case DIAMOND -> List.of(x, x + POINT, x, x - POINT);
        };
        List<Double> ys = switch (tone.marker()) {
            case CIRCLE -> IntStream.range(0, 16).mapToObj(i -> y + POINT * StrictMath.sin(Math.PI * i / 8)).toList();
            case SQUARE -> List.of(y - POINT, y - POINT, y + POINT, y + POINT);
            case TRIANGLE -> List.of(y - POINT, y + POINT, y + POINT);
            case DIAMOND -> List.of(y - POINT, y, y + POINT, y);
        };
        shapes.add(new Page.Area(xs, ys, tone.grey(), AXIS));
    }

    private double middle(int category) {
        return left + slot * (category + 0.5);
    }

    private double y(Prose value) {
        return bottom - (bottom - top) * new BigDecimal(value.text()).doubleValue() / scale.top().doubleValue();
    }

    private double pitch() {
        return Strip.Label.pitch(style);
    }

    private void label(TextStyle of, String text, TextStyle.Align align, double from, double width, double y) {
        labels.add(new Strip.Label(of, new Strip.Cell(text, align, whole(of, text)), from, width, y));
    }

    private List<Strip.Line> whole(TextStyle of, String text) {
        return compositor.broken(of, text, List.of(text.codePointCount(0, text.length()))).lines();
    }

    private double width(TextStyle of, String text) {
        return text.isEmpty() ? 0 : whole(of, text).get(0).width();
    }

    private Strip.Cell cell(String text, TextStyle.Align align, double width) {
        return compositor.cell(style, text, align, width + 2 * Sheet.CELL_PADDING, 0);
    }

    private static double width(Strip.Cell cell) {
        return cell.lines().stream().mapToDouble(Strip.Line::width).max().orElse(0);
    }
}
