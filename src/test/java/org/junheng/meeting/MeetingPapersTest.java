package org.junheng.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.county.Bureau;
import org.junheng.county.Bureaus;
import org.junheng.document.Document;
import org.junheng.draft.MeetingDrafter;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;

/** What lies on top of the papers of a meeting, and what tells how they came out. {@code -Dupdate=true} writes the golden ones anew. */
class MeetingPapersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/meeting");
    private static final Pattern EMPTY = Pattern.compile("(?<![0-9.])0(?:项|份|分钟)|（）|“”|《》|：。|，。|、。|；。|null|：；");
    private static final Bureau BUREAU = Bureaus.read("defaults:\n  issuer: 青禾县人民政府办公室\n", "bureau.yaml");
    private static final Dossier FULL = dossier(false, List.of("青禾县"), true);
    private static final Dossier BARE = new Dossier("青禾县人民政府常务会议", "2026-01-20", "", "", "", List.of(), List.of(), "", false, "", false, List.of(),
            List.of(Dossier.Paper.of(1, "青禾县2025年义务教育优质均衡发展调研报告", "青禾县", "调研报告", false, "", 0, 0)), List.of());

    private final MeetingDrafter drafter = MeetingDrafter.with(Pack.builtIn());

    /** A meeting of two points with papers, one without, and a paper that is only laid before it. */
    private static Dossier dossier(boolean fictional, List<String> counties, boolean late) {
        var papers = new ArrayList<Dossier.Paper>();
        counties.forEach(county -> add(papers, county, "调研报告", "县教育局局长", 42));
        counties.forEach(county -> add(papers, county, "实施方案", "县教育局局长", 37));
        counties.forEach(county -> add(papers, county, "一页通", "", 1));
        return new Dossier("青禾县人民政府常务会议", "2026-01-20", "9:00", "县政府一楼会议室", "县人民政府县长", List.of("县教育局", "县财政局"), fictional ? List.of() : List.of("县委编办"), "送审稿", late, "数据截至2025年9月1日", fictional,
                List.of(Dossier.Point.of("义务教育优质均衡发展情况", "县教育局局长", 8, of(papers, "调研报告")), Dossier.Point.of("传达上级会议精神", "县政府办公室", 10, List.of()),
                        Dossier.Point.of("审议实施方案", "县教育局局长", 5, of(papers, "实施方案"))),
                papers, counties.isEmpty() ? List.of() : IntStream.range(0, 2).mapToObj(i -> Dossier.Annex.of("青禾县2025年" + List.of("缺口测算表", "差一点名单").get(i), 2 - i, 3 + 80 * counties.size() + 2 * i)).toList());
    }

    private static void add(List<Dossier.Paper> papers, String county, String kind, String speaker, int pages) {
        int first = 3 + papers.stream().mapToInt(paper -> paper.pages().value().intValue()).sum();
        papers.add(Dossier.Paper.of(papers.size() + 1, county + "2025年义务教育优质均衡发展" + kind, county, kind, !speaker.isEmpty(), speaker, pages, first));
    }

    private static List<Dossier.Paper> of(List<Dossier.Paper> papers, String kind) {
        return papers.stream().filter(paper -> paper.kind().equals(kind)).toList();
    }

    private static void isGolden(String name, Document document) throws IOException {
        String written = Markdown.write(document);
        if (Boolean.getBoolean("update")) {
            Files.writeString(GOLDEN.resolve(name), written);
        }
        assertThat(written).doesNotContainPattern(EMPTY);
        assertThat(GOLDEN.resolve(name)).content().isEqualTo(written);
    }

    @Test
    void theOrderOfBusiness() throws IOException {
        isGolden("agenda.md", drafter.agenda(FULL, BUREAU));
        isGolden("agenda-bare.md", drafter.agenda(BARE, BUREAU));
    }

    @Test
    void aPointOfTheAgendaIsOneHoweverManyCountiesThereAre() throws IOException {
        isGolden("agenda-three.md", drafter.agenda(dossier(true, List.of("青禾县", "白沙县", "红石县"), false), BUREAU));
        isGolden("agenda-none.md", drafter.agenda(dossier(true, List.of(), false), BUREAU));
    }

    @Test
    void minutesAddUpOnlyWhereEachPointHasThem() {
        Dossier.Point timed = Dossier.Point.of("审议实施方案", "县教育局局长", 5, List.of());
        Dossier.Point open = Dossier.Point.of("讨论", "", 0, List.of());
        assertThat(Markdown.write(drafter.agenda(of(timed, timed), BUREAU))).contains("会议议题2项，共10分钟。");
        assertThat(Markdown.write(drafter.agenda(of(timed, open), BUREAU))).contains("会议议题2项。").contains("5分钟").contains("[\"2\", \"讨论\", \"—\", \"—\"]").doesNotContain("，共");
        assertThat(Markdown.write(drafter.agenda(of(open), BUREAU))).contains("[\"1\", \"讨论\"]").doesNotContainPattern(EMPTY);
    }

    private static Dossier of(Dossier.Point... points) {
        return new Dossier("月度例会", "2026-01-25", "", "", "", List.of(), List.of(), "", false, "", false, List.of(points), List.of(), List.of());
    }

    @Test
    void theListOfPapers() throws IOException {
        isGolden("contents.md", drafter.contents(FULL, BUREAU));
        isGolden("contents-bare.md", drafter.contents(BARE, BUREAU));
        Dossier tables = new Dossier("月度例会", "2026-01-25", "", "", "", List.of(), List.of(), "", false, "", false, List.of(), List.of(), List.of(Dossier.Annex.of("青禾县2025年缺口测算表", 2, 0)));
        isGolden("contents-tables.md", drafter.contents(tables, BUREAU));
        assertThat(Markdown.write(drafter.agenda(tables, BUREAU))).contains("本次会议没有安排汇报，附表书面送阅，见材料目录。");
        isGolden("contents-three.md", drafter.contents(dossier(true, List.of("青禾县", "白沙县", "红石县"), false), BUREAU));
        isGolden("contents-none.md", drafter.contents(dossier(false, List.of(), false), BUREAU));
    }

    private static Handover handover(Dossier dossier, List<String> bare, List<Handover.Gap> gaps) {
        var pieces = new ArrayList<>(dossier.papers().stream().map(paper -> Handover.Piece.of(paper.title(), List.of("Word", "PDF"), paper.pages().value().intValue())).toList());
        pieces.add(Handover.Piece.of("青禾县人民政府常务会议议程", List.of("Word", "PDF"), 1));
        pieces.add(Handover.Piece.bound("合订本", List.of("PDF"), 84));
        return new Handover("送审", "2026-01-15", "8:30", pieces, List.of(Handover.Piece.of("青禾县2025年缺口测算表", List.of("PDF", "Excel"), 2)), bare, gaps);
    }

    private static Handover.Gap broken(String county, int flaws) {
        return Handover.Gap.faulty(county, county + ".json", List.of("调研报告", "一页通"), 2, IntStream.rangeClosed(1, flaws)
                .mapToObj(line -> new Handover.Flaw("第" + line + "行", "缺少必填的“year”，应为有“year”（年度）", "改正数据以后重新制作", "DATA-012")).toList());
    }

    @Test
    void howThePapersCameOut() throws IOException {
        isGolden("delivery.md", drafter.delivery(FULL, handover(FULL, List.of(), List.of())));
        Dossier fictional = dossier(true, List.of("青禾县"), false);
        isGolden("delivery-gaps.md", drafter.delivery(fictional, handover(fictional, List.of("青禾县差一点名单、任务分解表"),
                List.of(broken("红山县", 2), Handover.Gap.without("白沙县", List.of("一页通"))))));
        Dossier none = new Dossier("月度例会", "2026-01-23", "15:00", "", "", List.of(), List.of(), "定稿", false, "", false, List.of(), List.of(), List.of());
        isGolden("delivery-checks.md", drafter.delivery(fictional, new Handover("送审", "2026-01-15", "8:30",
                List.of(Handover.Piece.of("青禾县2025年义务教育优质均衡发展调研报告", List.of("Word"), 42, 21), Handover.Piece.of("青禾县2025年义务教育优质均衡发展一页通", List.of("Word"), 1)), List.of(), List.of(),
                List.of(Handover.Gap.without("红山县", List.of("调研报告", "一页通")), Handover.Gap.without("白沙县", List.of("一页通")), Handover.Gap.without("黑石县", List.of("调研报告", "一页通"))))));
        isGolden("delivery-none.md", drafter.delivery(none, new Handover("印发", "2026-01-22", "17:00", List.of(), List.of(), List.of(), List.of(broken("红山县", 1)))));
    }

    @Test
    void manyCountiesAndManyFlawsAreNotAllTold() {
        List<Handover.Gap> gaps = Stream.of("甲县", "乙县", "丙县", "丁县").map(county -> broken(county, 37)).toList();
        String told = Markdown.write(drafter.delivery(FULL, handover(FULL, List.of(), gaps)));
        assertThat(told).contains("缺材料8份、附表8张：甲县、乙县、丙县等4个县。原因和办法见后。").contains("有37处错误，先列一部分，其余27处见交付报告.json。").contains("第10行", "丁县.json")
                .doesNotContain("第11行").doesNotContainPattern(EMPTY);
    }

    @Test
    void whatIsWrongMayHaveNoPlace() {
        Handover.Gap gap = Handover.Gap.faulty("红山县", "红山县.json", List.of("一页通"), 0, List.of(new Handover.Flaw("", "没有2026年3月20日冻结的数据", "请先冻结", "DATA-097")));
        assertThat(Markdown.write(drafter.delivery(FULL, handover(FULL, List.of(), List.of(gap))))).contains("[\"1\", \"没有2026年3月20日冻结的数据\", \"请先冻结\", \"DATA-097\"]");
    }

    @Test
    void whatCannotBePrintedLeavesANumber() {
        Handover.Gap gap = broken("红山县", 3);
        String told = Markdown.write(drafter.delivery(FULL, handover(FULL, List.of(), List.of(gap.withoutFlaws(), gap.nameless()))));
        assertThat(told).contains("红山县：调研报告、一页通、附表2张没有做成，因为数据文件红山县.json有3处错误，其中有印不出的字").contains("一个县：调研报告、一页通、附表2张没有做成，因为有3处错误").doesNotContain("year").doesNotContainPattern(EMPTY);
    }

    @Test
    void aDateStandsUnderAnIssuerOnly() {
        assertThat(drafter.agenda(FULL, BUREAU).head().date()).isEqualTo("2026-01-20");
        assertThat(drafter.agenda(FULL, Bureau.NONE).head().date()).isEmpty();
        assertThat(drafter.agenda(FULL, Bureaus.read("documents:\n  agenda: {issuer: 青禾县人民政府办公室}\n", "bureau.yaml")).head().date()).isEqualTo("2026-01-20");
    }

    @Test
    void papersOfCountiesThatDoNotExistSaySo() {
        Dossier fictional = dossier(true, List.of("青禾县"), false);
        assertThat(List.of(drafter.agenda(fictional, BUREAU), drafter.contents(fictional, BUREAU), drafter.delivery(fictional, handover(fictional, List.of(), List.of())))).allSatisfy(paper -> assertThat(paper.head().notes()).containsExactly("虚构"));
        assertThat(drafter.agenda(FULL, BUREAU).head().notes()).isEmpty();
        // The bureau of such a county says so itself: once is enough.
        Bureau bureau = Bureaus.read("defaults:\n  notes: [虚构]\n", "bureau.yaml");
        assertThat(drafter.agenda(fictional, bureau).head().notes()).containsExactly("虚构");
    }
}
