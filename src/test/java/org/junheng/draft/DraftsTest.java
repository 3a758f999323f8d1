package org.junheng.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.Fixtures;
import org.junheng.county.Ages;
import org.junheng.county.Field;
import org.junheng.document.Block;
import org.junheng.document.Inline;
import org.junheng.document.Part;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drafts of all kinds from all fixture counties. {@code -Dupdate=true} writes the golden ones anew. */
class DraftsTest {

    private static final Path EXPECTED = Path.of("fixtures/expected");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** Who answers for a task, until when and what shows it: tasks may share them. */
    private static final Pattern OWNER = Pattern.compile("^(〔牵头单位|完成时限|完成标志)");

    /** Of the figures that a real county's file holds, so many stand in its report. */
    private static final double RECALL = 0.95;

    static List<Fixtures.Draft> drafts() {
        return Fixtures.drafts();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void theDraftIsTheGoldenOne(Fixtures.Draft draft) throws IOException {
        Path golden = EXPECTED.resolve(Fixtures.name(draft.file())).resolve(draft.kind().id() + ".md");
        String written = Markdown.write(draft.document());
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, written);
        }
        assertThat(golden).content().isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void theDraftReadsAsAnOfficialWouldWriteIt(Fixtures.Draft draft) {
        draft.document().proses().forEach(prose -> assertThat(prose.text())
                .doesNotContain("、。", "，。", "。。", "；。", "，，", "、、", "（）", "《》", "“”", "：。", "null", "  ", "，；", "、；"));
        bodies(draft).forEach(DraftsTest::readsWell);
    }

    /** The text of a document, and that of each part it issues. */
    private static Stream<List<Block>> bodies(Fixtures.Draft draft) {
        return Stream.concat(Stream.of(draft.document().body()), draft.document().parts().stream().map(Part::body));
    }

    private static void readsWell(List<Block> body) {
        body.stream().flatMap(DraftsTest::paragraphs).forEach(text -> assertThat(text).doesNotContainPattern("(?<![0-9.])0(所|个|名|人|项|间)"));
        List<String> sentences = body.stream().flatMap(DraftsTest::paragraphs).flatMap(text -> Stream.of(text.split("(?<=。)")))
                .filter(sentence -> sentence.length() > 12 && !OWNER.matcher(sentence).find()).toList();
        assertThat(sentences).as("no sentence twice").doesNotHaveDuplicates();
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Block.Heading heading) {
                assertThat(i + 1).as("something under " + heading.title().text()).isLessThan(body.size());
                assertThat(body.get(i + 1) instanceof Block.Heading next && next.level() <= heading.level()).as(heading.title().text()).isFalse();
            }
        }
    }

    private static Stream<String> paragraphs(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text().text());
        }
        return block instanceof Block.RunIn runIn ? Stream.of(runIn.text().text()) : Stream.empty();
    }

    /** Digits in the document that are no figures of the program's own must be a person's words, a name, or the words of the standard. */
    @ParameterizedTest
    @MethodSource("drafts")
    void everyFigureOfItsOwnIsAFactThatCanBeTraced(Fixtures.Draft draft) throws IOException {
        JsonNode file = new JsonMapper().readTree(draft.file().toFile());
        Set<String> people = new HashSet<>();
        texts(file, people);
        people.add(Fixtures.assess(draft.county()).standard().name());
        Fixtures.assess(draft.county()).standard().guarantees().forEach(item -> people.add(item.title()));
        Fixtures.assess(draft.county()).standard().quality().forEach(item -> people.add(item.title()));
        // 35岁以下, 50岁及以上 are names of the form's columns.
        Stream.of(Ages.class.getRecordComponents()).forEach(column -> people.add(column.getAnnotation(Field.class).value()));
        String written = String.join("\n", people);
        for (Prose prose : draft.document().proses()) {
            for (Inline inline : prose.inlines()) {
                if (inline instanceof Inline.Figure figure) {
                    assertTraced(figure.fact(), file);
                } else if (inline instanceof Inline.Text text) {
                    Matcher digits = NUMBER.matcher(text.text());
                    while (digits.find()) {
                        String around = text.text().substring(Math.max(0, digits.start() - 2), Math.min(text.text().length(), digits.end() + 2));
                        boolean persons = written.contains(around) || around.contains("附件") || around.startsWith("见图") || written.contains(digits.group() + after(text.text(), digits.end()))
                                || text.text().matches("\\d+(-\\d+)?") || isDate(written, text.text(), digits);
                        assertThat(persons).as("“" + digits.group() + "” in “" + prose.text() + "”").isTrue();
                    }
                }
            }
        }
    }

    /** 2015-11 of the file is 2015年11月 of the text. */
    private static boolean isDate(String written, String text, Matcher digits) {
        Matcher date = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?").matcher(text);
        while (date.find()) {
            if (date.start() <= digits.start() && digits.end() <= date.end()) {
                String iso = date.group(1) + (date.group(2) == null ? "" : String.format("-%02d", Integer.parseInt(date.group(2))));
                return written.contains(iso);
            }
        }
        return false;
    }

    private static String after(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + 1));
    }

    private static void assertTraced(Fact fact, JsonNode file) {
        if (fact.source() instanceof Source.Given given) {
            JsonNode node = file.at(given.pointer());
            assertThat(node.isMissingNode()).as(fact + " at " + given.pointer()).isFalse();
            JsonNode value = node.isObject() ? node.get("value") : node;
            assertThat(value.decimalValue()).as(given.pointer()).isEqualByComparingTo(fact.value());
        } else if (fact.source() instanceof Source.Computed computed) {
            assertThat(computed.formula()).isNotBlank();
            computed.inputs().forEach(input -> assertTraced(input, file));
        } else if (fact.source() instanceof Source.Ruled ruled) {
            // A document, or the table of ways that people keep.
            assertThat(ruled.standard()).containsAnyOf("《", "补缺口的办法");
        }
    }

    private static void texts(JsonNode node, Set<String> into) {
        if (node.isTextual()) {
            into.add(node.asText());
        }
        node.forEach(child -> texts(child, into));
    }

    /** Figures of real counties: fictional ones may hold what no document of theirs uses. */
    @ParameterizedTest
    @MethodSource("drafts")
    void theFiguresOfARealCountyStandInItsReport(Fixtures.Draft draft) throws IOException {
        if (Boolean.TRUE.equals(draft.county().fictional()) || !draft.kind().id().equals("investigation-report")) {
            return;
        }
        Set<String> printed = draft.document().proses().stream().map(Prose::text)
                .flatMap(text -> NUMBER.matcher(text).results().map(match -> match.group())).collect(Collectors.toSet());
        var wanted = new LinkedHashSet<String>();
        figures(new JsonMapper().readTree(draft.file().toFile()), "", wanted);
        List<String> missing = wanted.stream().filter(figure -> !printed.contains(figure.substring(figure.indexOf('=') + 1))
                && !printed.contains(scaled(figure.substring(figure.indexOf('=') + 1)))).toList();
        double recall = 1 - (double) missing.size() / wanted.size();
        assertThat(recall).as("%s: %d of %d figures, missing %s", draft, wanted.size() - missing.size(), wanted.size(), missing).isGreaterThanOrEqualTo(RECALL);
    }

    /** A figure of the file as 万 or 亿 write it. */
    private static String scaled(String figure) {
        BigDecimal value = new BigDecimal(figure);
        int zeros = value.compareTo(BigDecimal.valueOf(100_000_000)) >= 0 ? 8 : 4;
        return value.movePointLeft(zeros).setScale(2, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static void figures(JsonNode node, String pointer, Set<String> into) {
        if (node.isNumber() && !pointer.endsWith("/year")) {
            into.add(pointer + "=" + node.decimalValue().stripTrailingZeros().toPlainString());
        }
        if (node.isTextual() && pointer.matches("/(practices|problems|causes|measures)/.*/text")) {
            NUMBER.matcher(node.asText()).results().forEach(match -> into.add(pointer + "@" + match.start() + "=" + match.group()));
        }
        node.properties().forEach(entry -> figures(entry.getValue(), pointer + "/" + entry.getKey(), into));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            figures(node.get(i), pointer + "/" + i, into);
        }
    }
}
