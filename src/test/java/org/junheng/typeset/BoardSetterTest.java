package org.junheng.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Block.ChartKind;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Prose;
import org.junheng.fact.Audience;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.font.TestFonts;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;

/** 一页通: everything on one side, as large as it fits. */
class BoardSetterTest {

    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));
    private static final double TOLERANCE = 0.01;
    private static final int BOARDS = 150;

    private static Document document(List<Block> body) {
        Head head = new Head("一页通", Head.ONE_PAGE, "虚构县2025年优质均衡发展一页通", List.of("虚构"), "", "虚构县教育督导室", "2026-01-15", "征求意见稿", Audience.INTERNAL);
        return new Document(head, body, List.of());
    }

    private static Strip.Board board(List<Block> body) {
        Pages pages = TYPESETTER.set(document(body));
        assertThat(pages.pages()).hasSize(1);
        return (Strip.Board) pages.strips().get(0);
    }

    private static Block heading(String label) {
        return new Block.Heading(1, Prose.of(label));
    }

    private static Block paragraph(int characters) {
        return new Block.Paragraph(Prose.of("均衡发展义务教育".repeat(characters / 8 + 1).substring(0, characters - 1) + "。"));
    }

    private static Block numbers(int columns) {
        return new Block.Table(
                Prose.EMPTY, "", Collections.nCopies(columns, new Block.Column(Prose.of("评估单元"), 1, Block.Align.CENTRE)),
                List.of(Collections.nCopies(columns, Prose.of("70个"))), Prose.EMPTY);
    }

    private static List<Block> random(Random random) {
        var blocks = new ArrayList<Block>(List.of(paragraph(10 + random.nextInt(80))));
        for (int i = 2 + random.nextInt(8); i > 0; i--) {
            blocks.add(heading("主要问题".substring(0, 1 + random.nextInt(4))));
            for (int j = random.nextInt(4); j > 0; j--) {
                blocks.add(switch (random.nextInt(8)) {
                    case 0 -> numbers(1 + random.nextInt(4));
                    case 1 -> Charts.usual(ChartKind.EITHER);
                    case 2 -> new Block.Enumeration(List.of(Prose.of("甲事"), Prose.of("乙事")));
                    case 3 -> new Block.Series(List.of(Prose.of("甲事"), Prose.of("乙事")));
                    default -> paragraph(5 + random.nextInt(120));
                });
            }
        }
        return blocks;
    }

    @Test
    void nothingLeavesItsCompartmentAndBandsTouchAndThePageEndsAboveTheEdge() {
        int set = 0;
        for (int seed = 0; seed < BOARDS; seed++) {
            Strip.Board board;
            try {
                board = board(random(new Random(seed)));
            } catch (Faults faults) {
                assertThat(faults.list()).as("seed %d", seed).extracting(Fault::code).isSubsetOf("DRAFT-207");
                continue;
            }
            set++;
            double y = board.frame().top();
            for (Band band : board.bands()) {
                assertThat(band.top()).as("seed %d", seed).isCloseTo(y, within(TOLERANCE));
                inside(seed, band.label(), board.frame().left(), board.divide(), band.top(), band.bottom());
                for (Band.Shelf shelf : band.shelves()) {
                    assertThat(shelf.top()).isCloseTo(y, within(TOLERANCE));
                    y = shelf.bottom();
                    double x = board.divide();
                    for (Band.Compartment compartment : shelf.compartments()) {
                        assertThat(compartment.left()).isCloseTo(x, within(TOLERANCE));
                        x = compartment.right();
                        double below = shelf.top();
                        for (Strip.Placed text : compartment.texts()) {
                            inside(seed, text, compartment.left() + Sheet.CELL_PADDING, compartment.right() - Sheet.CELL_PADDING, below, shelf.bottom());
                            below = text.top() + text.pitch() * (text.text().lines().size() - 1) + text.text().style().size();
                        }
                        for (Strip.Figure figure : compartment.figures()) {
                            assertThat(figure.frame().top()).as("seed %d", seed).isGreaterThan(below - TOLERANCE);
                            assertThat(figure.frame().bottom()).isLessThan(shelf.bottom() + TOLERANCE);
                        }
                    }
                    assertThat(x).isCloseTo(board.frame().right(), within(TOLERANCE));
                }
            }
            assertThat(y).isCloseTo(board.frame().bottom(), within(TOLERANCE));
            Strip.Placed foot = board.below().get(0);
            assertThat(foot.top()).isGreaterThan(y);
            assertThat(foot.top() + foot.text().style().size()).as("seed %d", seed).isLessThan(Sheet.HEIGHT - Sheet.mm(14));
        }
        assertThat(set).as("boards that fit").isGreaterThan(BOARDS / 2);
    }

    private static void inside(int seed, Strip.Placed placed, double left, double right, double top, double bottom) {
        assertThat(placed.top()).as("seed %d: %s", seed, placed.text().text()).isGreaterThan(top - TOLERANCE);
        assertThat(placed.top() + placed.pitch() * (placed.text().lines().size() - 1) + placed.text().style().size())
                .as("seed %d: %s", seed, placed.text().text()).isLessThan(bottom + TOLERANCE);
        // the marks of a line may be pressed together by one character and a half
        placed.text().lines().forEach(line -> assertThat(line.width()).isLessThan(right - left + 1.5 * placed.text().style().size() + TOLERANCE));
    }

    private static double size(int paragraphs) {
        var blocks = new ArrayList<Block>(List.of(heading("主要问题")));
        blocks.addAll(Collections.nCopies(paragraphs, paragraph(70)));
        return board(blocks).bands().get(0).shelves().get(0).compartments().get(0).texts().get(0).text().style().size();
    }

    @Test
    void theMoreThereIsTheSmallerItIsSetAndTooMuchIsAFaultThatSaysHowMuch() {
        assertThat(size(3)).isEqualTo(14);
        assertThat(size(21)).isLessThan(12).isGreaterThanOrEqualTo(9);
        assertThatThrownBy(() -> size(60)).isInstanceOfSatisfying(Faults.class, faults -> assertThat(faults.list()).singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("DRAFT-207");
                    assertThat(fault.found()).matches("字号缩到最小还多\\d+行的一页通");
                }));
    }

    @Test
    void whatHasNoPlaceOnABoardIsNamedAllAtOnce() {
        var table = new Block.Table(
                Prose.EMPTY, "", List.of(new Block.Column(Prose.of("列"), 1, Block.Align.LEFT)), List.of(List.of(Prose.of("一")), List.of(Prose.of("二"))), Prose.EMPTY);
        Document plain = document(List.of(
                new Block.Heading(2, Prose.of("小节")), new Block.RunIn(2, Prose.of("段首"), Prose.of("文字")), new Block.PageBreak(), table));
        var full = new Document(plain.head(), plain.body(), List.of(new Annex(Prose.of("名单"), List.of())));
        assertThatThrownBy(() -> TYPESETTER.set(full)).isInstanceOfSatisfying(Faults.class, faults -> assertThat(faults.list())
                .extracting(fault -> fault.code() + fault.found())
                .containsExactlyInAnyOrder("DRAFT-206一页通里的二级以下的标题", "DRAFT-206一页通里的段首标题", "DRAFT-206一页通里的分页", "DRAFT-206一页通里的2行的表", "DRAFT-206一页通里的附件"));
    }

    @Test
    void theFootSaysWhoseItIsAndTheNotesToTheDrafterAreNotPrinted() {
        Strip.Board board = board(List.of(heading("口径"), new Block.Note(Prose.of("请核对")), paragraph(20)));
        assertThat(board.below()).singleElement().satisfies(foot -> assertThat(foot.text().text()).isEqualTo("征求意见稿　虚构县教育督导室　2026年1月15日"));
        assertThat(board.above().get(1).text().text()).isEqualTo("（虚构）");
        assertThat(board.texts()).noneMatch(placed -> placed.text().text().contains("请核对"));
    }

    @Test
    void chartsStandInPairsAndAnOddOneTakesTheWholeWidth() {
        Strip.Board board = board(List.of(heading("差异"), Charts.usual(ChartKind.EITHER), Charts.usual(ChartKind.BARS), Charts.usual(ChartKind.BARS)));
        assertThat(board.bands().get(0).shelves()).filteredOn(shelf -> shelf.compartments().stream().anyMatch(each -> !each.figures().isEmpty()))
                .extracting(shelf -> shelf.compartments().size()).containsExactly(2, 1);
    }
}
