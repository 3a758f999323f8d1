package org.junheng.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Block.ChartKind;
import org.junheng.document.Document;
import org.junheng.document.Prose;
import org.junheng.fault.Faults;
import org.junheng.font.TestFonts;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartSetterTest {

    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));
    private static final int CHARTS = 300;
    private static final double TOLERANCE = 0.01;

    /** What a line of words, a bar or a point covers. */
    private record Box(String what, double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            boolean beside = left > other.right - TOLERANCE || other.left > right - TOLERANCE;
            return !beside && top < other.bottom - TOLERANCE && other.top < bottom - TOLERANCE;
        }
    }

    private static Pages set(Block... blocks) {
        return TYPESETTER.set(Charts.document(blocks));
    }

    private static Strip.Figure figure(Pages pages) {
        return (Strip.Figure) pages.strips().stream().filter(Strip.Figure.class::isInstance).findFirst().orElseThrow();
    }

    private static List<Box> words(Strip.Figure figure) {
        var boxes = new ArrayList<Box>();
        for (Strip.Label label : figure.labels()) {
            double top = label.top();
            for (Strip.Line line : label.cell().lines()) {
                double spare = label.width() - line.width();
                double left = label.left() + switch (label.cell().align()) {
                    case CENTRE -> spare / 2;
                    case RIGHT -> spare;
                    case LEFT, JUSTIFY -> 0;
                };
                boxes.add(new Box(label.cell().text(), left, top, left + line.width(), top + label.style().size()));
                top += Strip.Label.pitch(label.style());
            }
        }
        return boxes;
    }

    /** Bars and points: areas with an outline. */
    private static List<Box> drawn(Strip.Figure figure) {
        return figure.shapes().stream().filter(shape -> shape instanceof Page.Area area && area.outline() > 0).map(shape -> {
            Page.Area area = (Page.Area) shape;
            return new Box("", Collections.min(area.xs()), Collections.min(area.ys()), Collections.max(area.xs()), Collections.max(area.ys()));
        }).toList();
    }

    /** The bars from left to right, without those of the legend. */
    private static List<Box> bars(Strip.Figure figure) {
        List<Box> drawn = drawn(figure);
        double base = drawn.stream().mapToDouble(Box::bottom).max().orElseThrow();
        return drawn.stream().filter(box -> base - box.bottom < TOLERANCE).toList();
    }

    @Test
    void noWordsOverlapOthersNorBarsNorPointsNorLeaveThePlace() {
        int set = 0;
        for (int seed = 0; seed < CHARTS; seed++) {
            Block.Chart chart = Charts.random(new Random(seed));
            Strip.Figure figure;
            try {
                figure = figure(set(chart));
            } catch (Faults faults) {
                assertThat(faults.list()).as("seed %d", seed).singleElement().satisfies(fault -> assertThat(fault.code()).isEqualTo("DRAFT-205"));
                continue;
            }
            set++;
            List<Box> words = words(figure);
            List<Box> drawn = drawn(figure);
            double bottom = Sheet.TOP + Sheet.ROW * (figure.rows() - 1) + Sheet.TEXT_SIZE;
            for (int i = 0; i < words.size(); i++) {
                Box box = words.get(i);
                assertThat(Stream.concat(words.stream().skip(i + 1), drawn.stream()).filter(box::overlaps)).as("seed %d: %s", seed, box).isEmpty();
                assertThat(box.left).as("seed %d: %s", seed, box).isGreaterThan(Sheet.LEFT - TOLERANCE);
                assertThat(box.right).as("seed %d: %s", seed, box).isLessThan(Sheet.RIGHT + TOLERANCE);
                assertThat(box.top).as("seed %d: %s", seed, box).isGreaterThan(Sheet.TOP);
                assertThat(box.bottom).as("seed %d: %s", seed, box).isLessThan(bottom + TOLERANCE);
            }
        }
        assertThat(set).as("charts that fit").isGreaterThan(CHARTS / 2);
    }

    @Test
    void barsAreAsHighAsTheirValuesAndAMissingOneHasNone() {
        List<Box> bars = bars(figure(set(Charts.usual(ChartKind.BARS))));
        List<Double> heights = bars.stream().map(bar -> bar.bottom - bar.top).toList();
        assertThat(heights).hasSize(5);
        double unit = heights.get(0) / 0.254;
        List<Double> values = List.of(0.254, 0.291, 0.591, 0.2, 0.187);
        IntStream.range(0, 5).forEach(i -> assertThat(heights.get(i)).isCloseTo(values.get(i) * unit, within(TOLERANCE)));
    }

    @ParameterizedTest
    @EnumSource
    void limitsStandAtTheirValues(ChartKind kind) {
        boolean either = kind == ChartKind.EITHER;
        List<List<String>> rows = either ? List.of(List.of("甲", "0.5", ""), List.of("乙", "", "1")) : List.of(List.of("甲", "0.5"), List.of("乙", "1"));
        Strip.Figure figure = figure(set(Charts.of(
                kind, either ? List.of("达标", "未达标") : List.of("小学"), rows, List.of(Charts.limit("限值", "0.5")))));
        List<Page.Rule> dashes = figure.shapes().stream().filter(Page.Rule.class::isInstance).map(Page.Rule.class::cast)
                .filter(rule -> rule.y1() == rule.y2() && rule.weight() > 1).toList();
        double y = dashes.stream().mapToDouble(Page.Rule::y1).max().orElseThrow();
        Box half = kind.isBars() ? bars(figure).get(0) : drawn(figure).get(1);
        assertThat(y).as("dashes across the chart").isCloseTo(kind.isBars() ? half.top : (half.top + half.bottom) / 2, within(TOLERANCE));
        assertThat(dashes.stream().filter(dash -> dash.y1() == y)).hasSizeGreaterThan(20);
    }

    @Test
    void seriesAreToldApartWithoutColour() {
        for (ChartKind kind : List.of(ChartKind.BARS, ChartKind.LINES)) {
            Strip.Figure figure = figure(set(Charts.of(kind, List.of("甲", "乙", "丙", "丁"), List.of(List.of("数", "1", "2", "3", "4")), List.of())));
            List<String> looks = figure.shapes().stream().filter(shape -> shape instanceof Page.Area area && area.outline() > 0).limit(4)
                    .map(shape -> look(figure, (Page.Area) shape, kind)).toList();
            assertThat(looks).hasSize(4).doesNotHaveDuplicates();
        }
    }

    @Test
    void ofBarsThatBelongToEitherSeriesTheSecondAreHollowAndStandInTheMiddleOfTheirCategory() {
        Strip.Figure figure = figure(set(Charts.usual(ChartKind.EITHER)));
        List<Page.Area> bars = figure.shapes().stream().filter(shape -> shape instanceof Page.Area area && area.outline() > 0)
                .map(Page.Area.class::cast).skip(2).toList();
        assertThat(bars).extracting(Page.Area::grey).containsExactly(0.5, 1.0, 0.5);
        double slot = figure.plot().width() / 3;
        for (int i = 0; i < 3; i++) {
            double middle = (Collections.min(bars.get(i).xs()) + Collections.max(bars.get(i).xs())) / 2;
            assertThat(middle).isCloseTo(figure.plot().left() + slot * (i + 0.5), within(TOLERANCE));
        }
        assertThat(figure.labels()).extracting(label -> label.cell().text()).contains("达标", "未达标", "0.50");
    }

    /** What a copy in black and white leaves of a sample in the legend: of a bar its tone and its lines, of a point its outline. */
    private static String look(Strip.Figure figure, Page.Area area, ChartKind kind) {
        double left = Collections.min(area.xs());
        double top = Collections.min(area.ys());
        if (kind == ChartKind.LINES) {
            return area.xs().stream().map(x -> Math.round(x - left)).toList() + " " + area.ys().stream().map(y -> Math.round(y - top)).toList();
        }
        boolean hatched = figure.shapes().stream().anyMatch(shape -> shape instanceof Page.Rule rule
                && rule.x1() != rule.x2() && rule.y1() != rule.y2() && rule.x1() >= left && rule.x2() <= Collections.max(area.xs()) && rule.y2() >= top && rule.y1() <= Collections.max(area.ys()));
        return area.grey() + (hatched ? " hatched" : "");
    }

    @Test
    void figuresAreNumberedInTheTextAndAnewInEachAnnex() {
        Block.Chart chart = Charts.usual(ChartKind.BARS);
        var untitled = new Block.Chart(Prose.EMPTY, "", chart.kind(), chart.series(), chart.categories(), List.of(), Prose.EMPTY);
        Document document = Charts.document(chart, untitled);
        Pages pages = TYPESETTER.set(new Document(document.head(), document.body(), List.of(new Annex(Prose.of("附表"), List.of(chart)))));
        assertThat(Strip.texts(pages.strips())).filteredOn(text -> text.style().name().equals("图题")).extracting(Strip.Text::text)
                .containsExactly("图1　差异系数", "图2", "图1　差异系数");
    }

    @Test
    void aChartItsNoteAndItsCaptionShareAPage() {
        for (int rows = 0; rows <= Sheet.ROWS; rows++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(rows, new Block.Paragraph(Prose.of("一行。"))));
            blocks.add(Charts.usual(ChartKind.LINES));
            List<List<Paginator.Piece>> pages = Paginator.pages(set(blocks.toArray(Block[]::new)).strips());
            List<Paginator.Piece> page = pages.stream()
                    .filter(pieces -> pieces.stream().anyMatch(piece -> piece.strip() instanceof Strip.Figure)).findFirst().orElseThrow();
            int at = IntStream.range(0, page.size()).filter(i -> page.get(i).strip() instanceof Strip.Figure).findFirst().orElseThrow();
            assertThat(page.subList(at + 1, page.size())).as("%d rows", rows)
                    .extracting(Paginator.Piece::strip).filteredOn(Strip.Text.class::isInstance).extracting(strip -> ((Strip.Text) strip).style().name()).startsWith("图注", "图题");
            assertThat(page.get(at).halves()).isEqualTo(20);
        }
    }

    @Test
    void itTellsWhatItShows() {
        assertThat(figure(set(Charts.usual(ChartKind.BARS))).description()).isEqualTo(
                "图1　差异系数。柱形图，单位：百分点。骨干教师：小学0.254，初中0.291；运动场馆：小学0.591；仪器设备：小学0.2，初中0.187；小学限值0.50；初中限值0.45。");
    }

    @Test
    void whatHasNoRoomIsAFault() {
        List<List<String>> rows = IntStream.range(0, 12).mapToObj(i -> List.of("类别" + i, "0.111", "0.222", "0.333")).toList();
        assertThatThrownBy(() -> set(Charts.of(ChartKind.BARS, List.of("甲", "乙", "丙"), rows, List.of()))).hasMessageContaining(
                "[DRAFT-205] 图1　差异系数：发现排不下的图：12个类别，3个系列；应为各数并排排得下、文字不超过图高一半的图。请减少类别或系列，缩短名称，或分成两张图。");
        assertThatThrownBy(() -> set(Charts.of(ChartKind.LINES, List.of("甲"), List.of(List.of("很长的类别".repeat(200), "1")), List.of())))
                .hasMessageContaining("DRAFT-205");
    }

    @Test
    void theAxisHasFewRoundSteps() {
        var random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            BigDecimal most = new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(7));
            Scale scale = Scale.upTo(most);
            assertThat(scale.top()).isGreaterThanOrEqualTo(most);
            assertThat(scale.top().subtract(scale.step())).as("no step too many").isLessThan(most.max(new BigDecimal("0.0000001")));
            assertThat(scale.steps()).isBetween(1, 6);
            assertThat(scale.step().stripTrailingZeros().unscaledValue().intValueExact()).isIn(1, 2, 5);
        }
        assertThat(Scale.upTo(new BigDecimal("0.591")).mark(3)).isEqualTo("0.3");
        assertThat(Scale.upTo(new BigDecimal("14910")).mark(2)).isEqualTo("10000");
    }
}
