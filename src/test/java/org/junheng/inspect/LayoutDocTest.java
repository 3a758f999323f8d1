package org.junheng.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/layout.md} has a row for every rule there is, and says of each what is measured and what is not. */
class LayoutDocTest {

    private static final String CELL = "((?:[^|]|\\\\\\|)*)";
    private static final Pattern ROW = Pattern.compile(
            "\\| (R-\\d+[bc]?) \\| ([^|]*) \\| " + CELL + " \\| " + CELL + " \\| " + CELL + " \\| " + CELL + "\\|");

    private static List<Matcher> rows;
    private static List<Rule> rules;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        rows = Files.readAllLines(Path.of("docs/layout.md")).stream().filter(line -> line.startsWith("| R-")).map(ROW::matcher).toList();
        assertThat(rows).allMatch(Matcher::matches);
        rules = Rule.read(Pack.builtIn());
    }

    private static String measured(Matcher row) {
        return row.group(5);
    }

    @Test
    void everyRuleHasOneRow() {
        List<String> numbers = IntStream.rangeClosed(1, 88).boxed().flatMap(number -> switch (number) {
            case 13 -> Stream.of("R-13", "R-13b");
            case 77 -> Stream.of("R-77", "R-77b", "R-77c");
            default -> Stream.of("R-%02d".formatted(number));
        }).toList();
        assertThat(rows).extracting(row -> row.group(1)).isEqualTo(numbers);
    }

    @Test
    void whatTheInspectionHasIsMeasuredAndNothingElse() {
        assertThat(rows).filteredOn(row -> measured(row).matches("(PDF|Word).*")).filteredOn(row -> !measured(row).startsWith("PDF由"))
                .extracting(row -> row.group(1)).isEqualTo(rules.stream().map(Rule::id).toList());
    }

    @Test
    void clausesAreTheSame() {
        for (Rule rule : rules) {
            String clause = rows.stream().filter(row -> row.group(1).equals(rule.id())).findFirst().orElseThrow().group(2);
            assertThat(rule.clause().equals("惯例") ? clause.replace("推算", "惯例") : clause).as(rule.id()).isEqualTo(rule.clause());
        }
    }

    @Test
    void eachKindOfFileIsMeasuredWhereTheRowSaysSo() throws IOException {
        var pdf = new ArrayList<String>();
        for (Handmade set : List.of(
                Handmade.document(), Handmade.letter(), Handmade.document().order(), Handmade.document().unsealed(), Handmade.document().turned(90),
                Handmade.document().attendance(), Handmade.document().apart("附件1"), Handmade.document().table(28, 184, 12),
                Handmade.document().pages(6).imprintOn(6), Handmade.document().change("标志", it -> it.saying("青禾县政府会议纪要")),
                Handmade.document().put("主送二", new Handmade.Words(4, Handmade.FANG, 14, 32.9, 224.9, "主送：各乡镇人民政府。", false, 0)),
                Handmade.document().change("签发人", it -> it.moved(0, -10.4)))) {
            pdf.addAll(measured(set.write(folder.resolve("a.pdf"))));
        }
        assertThat(rows).filteredOn(row -> measured(row).matches("PDF(?!由).*")).extracting(row -> row.group(1)).allMatch(pdf::contains);
        var word = new ArrayList<String>();
        for (HandmadeWord each : List.of(
                HandmadeWord.document(), HandmadeWord.document().attendance(), HandmadeWord.document().addressees(""),
                HandmadeWord.document().change("署名", "1190", "632").change("日期", "1263", "0"),
                HandmadeWord.document().change("标志", "青禾县人民政府文件", "青禾县人民政府命令"),
                HandmadeWord.document().change("标志", "青禾县人民政府文件", "青禾县政府会议纪要"), HandmadeWord.document().across(""))) {
            word.addAll(measured(each.write(folder.resolve("a.docx"))));
        }
        List<String> said = rows.stream().filter(row -> measured(row).matches("(PDF[^。]*、)?Word.*")).map(row -> row.group(1)).toList();
        assertThat(word.stream().distinct().sorted().toList()).isEqualTo(said.stream().sorted().toList());
    }

    private static List<String> measured(Path file) {
        return Inspection.with(Pack.builtIn()).of(file).stream().filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .map(finding -> finding.rule().id()).toList();
    }
}
