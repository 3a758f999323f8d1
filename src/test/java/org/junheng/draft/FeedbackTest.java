package org.junheng.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.Fixtures;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Prose;
import org.junheng.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The supervision letter and its reading version follow the data (督导反馈意见及其宣读稿随数据而变). */
class FeedbackTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static final String UNMET = "\"results\": {\"guarantees\": [{\"item\": \"G4\", \"state\": \"未达标\", \"unmetSchools\": 1, "
            + "\"misses\": [{\"school\": \"城东小学\", \"value\": 2146, \"amount\": 146}]}]}";

    private static County county(String name, String rest) {
        return Counties.read("{\"name\": \"" + name + "\", \"year\": 2025, " + rest + "}", "a.json");
    }

    private static Document letter(String rest) {
        return letter(county("青禾县", rest));
    }

    private static Document letter(County county) {
        return Fixtures.draft(Fixtures.kind("supervision-feedback"), county);
    }

    private static Document reading(County county) {
        return Fixtures.draft(Fixtures.kind("supervision-feedback-reading"), county);
    }

    private static String text(Document document) {
        return document.proses().stream().map(Prose::text).collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text().text());
        }
        return block instanceof Block.RunIn runIn ? Stream.of(runIn.title().text() + runIn.text().text()) : Stream.empty();
    }

    private static String notes(Document document) {
        return document.drafterNotes().stream().map(Prose::text).collect(Collectors.joining("\n"));
    }

    /** The paragraphs before the annexes, notes to the drafter left out. */
    private static List<String> paragraphs(Document document) {
        return document.body().stream().flatMap(FeedbackTest::words).toList();
    }

    private static String under(Document document, String heading) {
        var text = new StringBuilder();
        boolean in = false;
        for (Block block : document.body()) {
            if (block instanceof Block.Heading title && title.level() == 1) {
                in = title.title().text().equals(heading);
            } else if (in) {
                words(block).forEach(text::append);
            }
        }
        return text.toString();
    }

    private static List<String> problems(Document document) {
        return document.body().stream().filter(block -> block instanceof Block.RunIn runIn && runIn.level() == 3)
                .map(block -> ((Block.RunIn) block).title().text()).toList();
    }

    static List<County> counties() {
        return Fixtures.files().stream().map(Counties::read).toList();
    }

    @Test
    void itGoesToTheGovernmentOfTheCountyUnlessTheMattersSayOtherwise() {
        assertThat(letter(UNMET).head().addressee()).isEqualTo("青禾县人民政府");
        assertThat(letter(UNMET + ", \"documents\": {\"supervision-feedback\": {\"addressee\": \"青禾县教育体育局\"}}").head().addressee())
                .isEqualTo("青禾县教育体育局");
        assertThat(reading(county("青禾县", UNMET)).head().addressee()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"青禾县, 县", "青禾市, 市", "青禾区, 区"})
    void itSpeaksToTheCountyByItsKind(String name, String kind) {
        County county = county(name, UNMET + ", \"problems\": [{\"heading\": \"学位不足\", \"text\": \"我" + kind + "学位不足。\"}]");
        assertThat(text(letter(county))).contains("请你" + kind).doesNotContain("我" + kind);
        List<String> read = paragraphs(reading(county));
        assertThat(read.get(read.size() - 1)).isEqualTo("以上意见，请" + kind + "委、" + kind + "政府予以研究。");
    }

    @ParameterizedTest
    @MethodSource("counties")
    void theVerdictComesFirstAndIsShort(County county) {
        String verdict = under(letter(county), "总体评价");
        assertThat(verdict).hasSizeLessThanOrEqualTo(150).contains("资源配置", "政府保障程度", "教育质量", "社会认可度");
        assertThat(verdict.split("。")[0]).contains("国家规定的要求");
    }

    @Test
    void whetherItMayApplyIsToldOnlyWhereItIsDecided() {
        assertThat(under(letter(UNMET), "总体评价")).contains("政府保障程度未达标", "目前尚不具备申报条件");
        String open = under(letter("\"results\": {\"guarantees\": [{\"item\": \"G4\", \"state\": \"达标\"}]}"), "总体评价");
        assertThat(open).contains("还不足以作出总体结论").doesNotContain("申报条件");
    }

    @Test
    void nothingIsSaidOfBarringCircumstancesUntilAllWereLookedFor() {
        String six = IntStream.rangeClosed(1, 6).mapToObj(i -> "{\"item\": \"V" + i + "\", \"found\": false}").collect(Collectors.joining(","));
        String all = "\"results\": {\"vetoes\": [" + six + "]}";
        assertThat(text(letter(all))).contains("未发现《办法》规定的不予认定情形");
        assertThat(text(letter(all.replace("{\"item\": \"V6\", \"found\": false}", "{\"item\": \"V6\"}")))).doesNotContain("不予认定");
        assertThat(text(letter(all.replace("\"V6\", \"found\": false", "\"V6\", \"found\": true")))).contains("核查发现“有弄虚作假行为”的情形").doesNotContain("未发现");
    }

    @Test
    void nothingIsSaidToBeAbsentAgainstTheData() {
        String six = IntStream.rangeClosed(1, 6).mapToObj(i -> "{\"item\": \"V" + i + "\", \"found\": false}").collect(Collectors.joining(","));
        County county = county("青禾县", "\"results\": {\"vetoes\": [" + six + "]}, \"staffing\": {\"vacantPosts\": 10, \"vacantOverYear\": 5}");
        assertThat(text(letter(county)) + text(reading(county))).doesNotContain("未发现");
        assertThat(notes(letter(county))).contains("空编一年以上的编制数为5名", "核清以前正文不写“未发现”");
    }

    /** A county's own office does not call its county 你县, and its survey is not the inspection. */
    @Test
    void theCountysOwnSurveyIsNotTheInspection() {
        String survey = UNMET + ", \"survey\": {\"conductedBy\": \"%s\", \"period\": \"2025年10月\", \"methods\": [\"实地察看\"], \"schoolsVisited\": 22, \"meetings\": 14}";
        County own = county("青禾县", survey.formatted("县督导室"));
        assertThat(text(letter(own)) + text(reading(own))).contains("督导组对你县").doesNotContain("县督导室", "22所", "14场", "2025年10月", "实地察看");
        assertThat(notes(letter(own))).contains("数据里的调研由县督导室开展，不是发函机关的督导，没有写入");
        String issued = survey + ", \"documents\": {\"supervision-feedback\": {\"issuer\": \"市督导办\"}}";
        assertThat(text(letter(issued.formatted("县督导室")))).contains("市督导办派出督导组，对你县").doesNotContain("22所");
        assertThat(text(letter(issued.formatted("市督导办")))).contains("市督导办于2025年10月派出督导组，对你县", "实地察看学校22所，召开座谈会14场");
        assertThat(text(letter(survey.formatted("市复核组")))).contains("市复核组于2025年10月对你县", "实地察看学校22所");
    }

    /** Fact, clause, schools, nature: all four stand in each problem that the data tells. */
    @Test
    void aProblemHasItsFourElements() {
        assertThat(under(letter(UNMET), "存在的主要问题"))
                .contains("城东小学现有2146人，超出146人", "不符合《办法》第七条要求", "属限期整改事项");
    }

    @Test
    void whatPeopleWroteComesFirstAndIsNotRepeated() {
        String problem = "\"problems\": [{\"heading\": \"一所学校规模偏大\", \"text\": \"城东小学规模偏大。\", \"indicators\": [\"G4\"], \"schools\": [\"城东小学\"]}]";
        Document letter = letter(UNMET.replace("]}]}", "]}, {\"item\": \"G6\", \"state\": \"未达标\"}]}") + ", " + problem);
        assertThat(problems(letter)).containsExactly("一所学校规模偏大。", "小规模学校公用经费没有按规定核定。");
        assertThat(under(letter, "存在的主要问题")).contains("城东小学规模偏大。有1所学校规模超过规定：城东小学现有2146人，超出146人。不符合《办法》第七条要求，属限期整改事项");
        Document told = letter(UNMET + ", " + problem.replace("城东小学规模偏大。", "城东小学有学生2146人，规模偏大。"));
        assertThat(under(told, "存在的主要问题")).containsOnlyOnce("2146人").doesNotContain("现有2146人");
    }

    @ParameterizedTest
    @MethodSource("counties")
    void problemsAreFourToSixAndTheAnnexIsNumberedLikeThem(County county) {
        Document letter = letter(county);
        assertThat(problems(letter)).hasSizeBetween(4, 6);
        Block.Table list = (Block.Table) letter.annexes().get(0).body().get(0);
        List<String> own = list.rows().stream().map(row -> row.get(0).text()).toList();
        assertThat(own).doesNotHaveDuplicates();
        Set<String> numbers = own.stream().map(number -> number.split("-")[0]).collect(Collectors.toSet());
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, problems(letter).size()).mapToObj(Integer::toString).collect(Collectors.toSet()));
    }

    /** Only where every amount is known is there a sum. */
    @Test
    void whatSchoolsLackTogetherIsNotGuessed() {
        String misses = "{\"school\": \"甲校\", \"amount\": 2}, {\"school\": \"乙校\", \"amount\": 9}, {\"school\": \"丙校\", \"amount\": 3}";
        String results = "\"results\": {\"guarantees\": [{\"item\": \"G3\", \"state\": \"未达标\", \"misses\": [" + misses + "]}]}";
        assertThat(text(letter(results))).contains("缺14间，在甲校、乙校和丙校");
        assertThat(text(letter(results.replace(", \"amount\": 2", "")))).doesNotContain("缺14间", "缺12间").contains("甲校、乙校和丙校");
    }

    @Test
    void demandsWithoutADateAreNotMade() {
        Document without = letter(UNMET);
        assertThat(under(without, "整改要求")).contains("请你县制定整改方案").doesNotContain("日内", "核查时间", "异议", "督导组将于");
        Document with = letter(UNMET + ", \"rectification\": {\"planDays\": 30, \"reportDays\": 90, \"objectionDays\": 15, \"nextCheck\": \"2026年10月\", \"reportTo\": \"市督导办\"}");
        List<String> paragraphs = paragraphs(with);
        assertThat(under(with, "整改要求")).contains("30日内制定整改方案，报送市督导办，并于90日内报送整改情况", "督导组将于2026年10月对整改情况进行核查");
        assertThat(paragraphs.get(paragraphs.size() - 1)).isEqualTo("你县如对上述意见有异议，可自收到本意见之日起15日内向市督导办书面提出。");
    }

    @Test
    void withoutProblemsThereIsNothingToDemand() {
        Document letter = letter("\"results\": {\"guarantees\": [{\"item\": \"G4\", \"state\": \"达标\"}]}");
        assertThat(text(letter)).doesNotContain("整改");
        assertThat(letter.annexes()).isEmpty();
    }

    /** The document's month, or the January after the data's year, and months enough to do it; then on to the month the table names. */
    @ParameterizedTest
    @CsvSource({"2026-01-26, 2026年8月底前", "2026-06-01, 2027年8月底前", "'', 2026年8月底前"})
    void deadlinesAreCountedFromTheDocumentsDate(String date, String due) {
        String matters = date.isEmpty() ? "" : ", \"documents\": {\"supervision-feedback\": {\"date\": \"" + date + "\"}}";
        assertThat(text(letter(UNMET + matters))).contains(due);
    }

    @Test
    void aPersonsDeadlineStandsWhereItIsAboutTheseSchools() {
        String measure = ", \"measures\": [{\"text\": \"分流。\", \"indicators\": [\"G4\"], \"deadline\": \"2026年5月底前\", \"schools\": [\"%s\"]}]";
        assertThat(text(letter(UNMET + String.format(measure, "城东小学")))).contains("2026年5月底前");
        assertThat(text(letter(UNMET + String.format(measure, "城西小学")))).doesNotContain("2026年5月底前");
    }

    @Test
    void achievementsAreThreeSentencesWithFiguresFirst() {
        String practices = "\"practices\": [{\"heading\": \"甲\", \"text\": \"没有数。\"}, {\"heading\": \"乙\", \"text\": \"没有。有1个。有2个。\"}, "
                + "{\"heading\": \"丙\", \"text\": \"有3个。\"}, {\"heading\": \"丁\", \"text\": \"有4个。\"}]";
        assertThat(under(letter(UNMET + ", " + practices), "主要成效")).isEqualTo("乙。有1个。丙。有3个。丁。有4个。");
        assertThat(text(letter(UNMET))).doesNotContain("成效");
    }

    @Test
    void enoughAsAWholeYetUnevenlyIsToldSo() {
        String schools = "\"schools\": [" + school(1, 5) + "," + school(2, 40) + "]";
        assertThat(text(letter(schools))).contains("县级总量已达标，但校际分布不均", "第1小学未达标，缺5人");
        String both = "\"schools\": [" + school(1, 5) + "," + school(2, 8) + "]";
        assertThat(text(letter(both))).contains("2个单元未达标，共缺7人").doesNotContain("分布不均");
    }

    private static String school(int number, int backbone) {
        return """
                {"name": "第%d小学", "kind": "小学", "primary": {"pupils": 1000, "higherDegreeTeachers": 60, "backboneTeachers": %d,
                 "subjects": {"sports": 9, "music": 4, "fineArt": 2},
                 "resources": {"teachingArea": 6000, "indoorSportsArea": 500, "sportsGroundArea": 9000, "equipmentValue": 2600000, "multimediaRooms": 40}}}
                """.formatted(number, backbone);
    }

    /** Read aloud: fifteen figures at most, no school by its name, nothing that only paper has. */
    @ParameterizedTest
    @MethodSource("counties")
    void theReadingVersionIsForTheEar(County county) {
        Document reading = reading(county);
        String read = String.join("\n", paragraphs(reading));
        assertThat(NUMBER.matcher(read).results().count()).as(read).isLessThanOrEqualTo(15);
        assertThat(read).doesNotContain("附件", "〔", "（");
        for (String school : schools(county)) {
            assertThat(read).doesNotContain(school);
        }
        assertThat(reading.annexes()).isEmpty();
        assertThat(reading.head().form()).isEqualTo("普通材料");
        assertThat(reading.head().salutation()).isEqualTo("各位领导、同志们");
        assertThat(problems(reading)).hasSameSizeAs(problems(letter(county)));
        assertThat(Markdown.write(reading)).doesNotContain("核对：");
    }

    /** The most a county can put into it: every part judged, six problems with schools, a heading that names one. */
    @Test
    void evenTheFullestReadingKeepsToFifteenFigures() {
        String misses = IntStream.rangeClosed(1, 6).mapToObj(i -> "{\"school\": \"第" + i + "小学\"}").collect(Collectors.joining(","));
        String guarantees = Stream.of("G1", "G2", "G3", "G9").map(id -> "{\"item\": \"" + id + "\", \"state\": \"未达标\", \"misses\": [" + misses + "]}")
                .collect(Collectors.joining(","));
        String rest = "\"schools\": [" + IntStream.rangeClosed(1, 6).mapToObj(i -> school(i, i)).collect(Collectors.joining(",")).replace("2600000", "1300000") + "],"
                + "\"results\": {\"guarantees\": [" + guarantees + "], \"quality\": [{\"item\": \"Q8\", \"state\": \"未达标\", \"misses\": [" + misses + "]}],"
                + "\"satisfaction\": {\"rate\": 84.25}}, \"survey\": {\"schoolsVisited\": 22, \"period\": \"2025年10月\", \"meetings\": 14, \"questionnairesValid\": 6964},"
                + "\"rectification\": {\"planDays\": 30, \"nextCheck\": \"2026年10月\"},"
                + "\"problems\": [{\"heading\": \"第1小学有3个班超过45人\", \"text\": \"第1小学有3个班超过45人。\", \"schools\": [\"第1小学\"], \"indicators\": [\"G5\"]}]";
        String read = String.join("\n", paragraphs(reading(county("青禾县", rest))));
        assertThat(NUMBER.matcher(read).results().count()).as(read).isBetween(10L, 15L);
        assertThat(read).doesNotContain("第1小学");
    }

    private static Set<String> schools(County county) {
        var names = new HashSet<String>();
        county.schools().forEach(school -> names.add(school.name()));
        county.problems().forEach(problem -> names.addAll(problem.schools()));
        if (county.results() != null) {
            county.results().resources().forEach(result -> result.misses().forEach(miss -> names.add(miss.school())));
            county.results().guarantees().forEach(result -> result.misses().forEach(miss -> names.add(miss.school())));
            county.results().quality().forEach(result -> result.misses().forEach(miss -> names.add(miss.school())));
        }
        return names;
    }
}
