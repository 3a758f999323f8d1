package org.junheng.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.lowagie.text.pdf.BaseFont;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junheng.font.FontFace;
import org.junheng.font.FontRole;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    private static final String NOT_FIRST = "。，、；：？！）〕】》〉”’～·％%‰℃)";
    private static final String NOT_LAST = "（〔【《〈“‘￥(";
    private static final double INDENT = 2 * Sheet.CHARACTER;

    /** Half an em for ASCII, a whole one for the rest: as 仿宋_GB2312 has it. */
    private enum HalfWidth implements FontFace {
        FACE;

        @Override
        public boolean has(int codePoint) {
            return true;
        }

        @Override
        public double advance(int codePoint) {
            return codePoint < 0x80 || codePoint == '·' ? 0.5 : 1;
        }

        @Override
        public BaseFont embeddable() {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] program() {
            throw new UnsupportedOperationException();
        }
    }

    private static final TextStyle STYLE = new TextStyle("正文", FontRole.BODY, 16, TextStyle.Align.JUSTIFY, 2, 1, 0, false);

    private static Letters letters(String text) {
        return new Letters(text, STYLE, Collections.nCopies(text.codePointCount(0, text.length()), HalfWidth.FACE));
    }

    private static List<String> lines(String text, double first, double rest) {
        Letters letters = letters(text);
        var lines = new ArrayList<String>();
        int from = 0;
        for (int to : new LineBreaker(letters, true).ends(first, rest)) {
            lines.add(letters.text(from, to));
            from = to;
        }
        return lines;
    }

    /** Width of a line whose marks give all they may. */
    private static double squeezed(String line) {
        Letters letters = letters(line);
        return new LineBreaker(letters, true).width(0, letters.count()) - Squeezing.most(line.stripTrailing()) * letters.size();
    }

    /** Lines of a paragraph of the text, indented by two characters. */
    private static List<String> lines(String text) {
        return lines(text, Sheet.BREAK_MEASURE - INDENT, Sheet.BREAK_MEASURE);
    }

    @Test
    void anIndentedLineHolds26CharactersAndTheOthers28() {
        for (int n = 1; n <= 200; n++) {
            int expected = n <= 26 ? 1 : 1 + (n - 26 + 27) / 28;
            assertThat(lines("国".repeat(n))).as("%s characters", n).hasSize(expected);
        }
    }

    @Test
    void randomTextKeepsItsCharactersItsMeasureAndTheRulesForLineStartsAndEnds() {
        var random = new Random(9704);
        for (int round = 0; round < 2000; round++) {
            String text = RandomText.of(random, 300);
            List<String> lines = lines(text);
            assertThat(String.join("", lines)).isEqualTo(text);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                double measure = Sheet.BREAK_MEASURE - (i == 0 ? INDENT : 0);
                assertThat(squeezed(line)).as(line).isLessThanOrEqualTo(measure + 1e-6);
                assertThat(Character.isLowSurrogate(line.charAt(0))).as(line).isFalse();
                if (i > 0) {
                    assertThat(NOT_FIRST).as("begins: %s", line).doesNotContain(line.substring(0, 1));
                }
                if (i + 1 < lines.size()) {
                    assertThat(NOT_LAST).as("ends: %s", line).doesNotContain(line.substring(line.length() - 1));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "35.07%", "12,345.6元", "-3.5℃", "86所", "2020年", "〔2024〕12号", "第12号", "GB/T 9704-2012", "——", "……", "？！", "《义", "务”",
                "Excel", "≤0.50", "1∶15.53", "10%～", "12.36亿", "𠀀", "e\u0301", "张　三"
            })
    void aUnitIsNeverBroken(String unit) {
        for (int before = 0; before <= 60; before++) {
            String text = "国".repeat(before) + unit + "国".repeat(30);
            assertThat(lines(text)).as(text).anyMatch(line -> line.contains(unit));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、国", "（十二）国", "1.国", "（3）国"})
    void aLevelMarkStaysWithTheFirstCharacter(String text) {
        for (int i = 1; i < text.length(); i++) {
            assertThat(new Breaks(text).cost(i)).isGreaterThan(Breaks.SOFT);
        }
    }

    @Test
    void aDateBreaksBehindTheYearOnlyWhereThatSparesMuchBlank() {
        assertThat(lines("国".repeat(22) + "2024年10月31日国国")).containsExactly("国".repeat(22) + "2024年", "10月31日国国");
        assertThat(lines("国".repeat(24) + "2024年10月31日国国")).first().isEqualTo("国".repeat(24));
    }

    @Test
    void aDashIsPushedOutOnlyWhereThatCostsLittle() {
        assertThat(lines("国".repeat(26) + "——国")).containsExactly("国".repeat(25), "国——国");
    }

    @ParameterizedTest
    @CsvSource({
        // a Latin word longer than a line is broken inside
        "abcdefghij,8",
        // so is a number
        "1234567890,12",
        // a line of nothing but marks breaks before a mark
        "。,200",
        "（,200",
        "—,201",
    })
    void whatCannotBeObeyedYieldsAndNoLineIsTooLong(String piece, int times) {
        List<String> lines = lines(piece.repeat(times));
        assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> assertThat(squeezed(line)).isLessThanOrEqualTo(Sheet.BREAK_MEASURE));
        assertThat(lines.get(0).length()).isGreaterThanOrEqualTo(26);
    }

    @Test
    void aWordIsBrokenBeforeAMarkIsPutAtALineStart() {
        assertThat(lines("a".repeat(56) + "，国", 442, 442)).containsExactly("a".repeat(55), "a，国");
    }

    @Test
    void anAddressBreaksBehindASlash() {
        String text = "国".repeat(12) + "http://www.example.gov.cn/jiaoyu/dudao/2025/index.html";
        assertThat(lines(text).get(0)).endsWith("/");
    }

    @Test
    void aLastLineIsNeverASingleCharacterUnlessThatTearsTheLineBefore() {
        String full = "国".repeat(26) + "民".repeat(28);
        assertThat(lines(full + "局")).containsExactly("国".repeat(26), "民".repeat(27), "民局");
        assertThat(lines(full + "局。”")).containsExactly("国".repeat(26), "民".repeat(27), "民局。”");
        assertThat(lines("国".repeat(26) + "局。")).containsExactly("国".repeat(25), "国局。");
        assertThat(lines(full + "两字")).containsExactly("国".repeat(26), "民".repeat(28), "两字");
        String unit = "国".repeat(26) + "民".repeat(25) + "共2024";
        assertThat(lines(unit + "年")).as("the number stays with its unit").containsExactly("国".repeat(26), "民".repeat(25) + "共", "2024年");
        assertThat(lines("国".repeat(26) + "民".repeat(23) + "“民民民民”局")).endsWith("民”局");
    }

    @Test
    void aLonelyCharacterComesInWhereMarksGiveWay() {
        String text = "国".repeat(26) + "民”，“民民民" + "民".repeat(20);
        assertThat(lines(text + "局。")).as("two pairs and the end").containsExactly("国".repeat(26), text.substring(26) + "局。");
        assertThat(lines(text + "局两字。")).hasSize(3);
        assertThat(lines("国".repeat(26) + "民".repeat(27) + "局。")).as("only the end").hasSize(3);
        assertThat(lines(text + "民局。")).as("two characters are too much").hasSize(3);
    }

    @Test
    void aPieceComesInThatWouldLeaveALongBlank() {
        String line = "国".repeat(19) + "，国”，“民";
        assertThat(lines(line + "3.6亿元，国国国", 442.2, 442.2)).first().asString().endsWith("元，");
        assertThat(lines("国".repeat(25) + "3.6亿元，国国国", 442.2, 442.2)).first().isEqualTo("国".repeat(25));
    }

    @ParameterizedTest
    @CsvSource({
        "0.6,国。”国，国：,'0,0.3,0,0,0,0,0.3'",
        "1.5,国。”国，国：,'0,0.5,0.25,0,0.25,0,0.5'",
        "9,国。”国，国：,'0,0.5,0.25,0,0.25,0,0.5'",
        "0.5,《〈国〉》“——……？,'0.167,0,0,0.167,0.167,0,0,0,0,0,0'",
    })
    void neighboursAndTheLineEndGiveFirst(double need, String line, String shares) {
        double[] expected = Stream.of(shares.split(",")).mapToDouble(Double::parseDouble).toArray();
        assertThat(Squeezing.shares(line, 1, need)).containsExactly(expected, offset(0.001));
    }

    @Test
    void blanksAtALineEndTakeNoRoom() {
        assertThat(lines("a".repeat(52) + "   bc", 52 * 7.75, 442)).containsExactly("a".repeat(52) + "   ", "bc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "国", "。", "（", "—", " ", "𠀀", "\u0301", "a "})
    void aHundredThousandCharactersTakeNoTime(String piece) {
        String text = piece.repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(String.join("", lines(text)).length()).isEqualTo(text.length()));
    }
}
