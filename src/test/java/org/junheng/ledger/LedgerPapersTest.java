package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junheng.county.Bureau;
import org.junheng.county.Bureaus;
import org.junheng.document.Document;
import org.junheng.docx.Profile;
import org.junheng.docx.WordPages;
import org.junheng.draft.LedgerDrafter;
import org.junheng.font.TestFonts;
import org.junheng.job.Format;
import org.junheng.job.OutputFolder;
import org.junheng.job.Press;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of the ledger after its year ({@code ledger/twelve-months.jsonl}). {@code -Dupdate=true} writes the golden ones anew. */
class LedgerPapersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/ledger");
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    /** What would be told of nothing: a count of none, empty brackets, marks without words between. */
    private static final Pattern EMPTY = Pattern.compile("(?<![0-9.])0(?:项|天)|（）|“”|：。|，。|、。|；。|null|：；");
    private static final String BUREAU = """
            defaults:
              issuer: 青禾县人民政府教育督导委员会办公室
            documents:
              progress-bulletin:
                addressee: 各乡镇人民政府，县政府有关部门
                number: 青教督办〔2026〕12号
            """;

    @TempDir
    Path folder;

    private final LedgerDrafter drafter = LedgerDrafter.with(Pack.builtIn());
    private final Bureau bureau = Bureaus.read(BUREAU, "bureau.yaml");
    private Ledger ledger;

    @BeforeEach
    void theYearIsOver() throws IOException {
        Files.copy(GOLDEN.resolve("twelve-months.jsonl"), folder.resolve("台账.jsonl"));
        ledger = Ledger.open(folder);
    }

    private static void isGolden(String name, Document document) throws IOException {
        String written = Markdown.write(document);
        if (Boolean.getBoolean("update")) {
            Files.writeString(GOLDEN.resolve(name), written);
        }
        assertThat(GOLDEN.resolve(name)).content().isEqualTo(written);
    }

    @Test
    void theNoticeOfAugust() throws IOException {
        isGolden("notice-2026-08.md", drafter.bulletin(Bulletin.of(ledger, AUGUST), bureau));
    }

    @Test
    void theClosureFormsOfAugust() throws IOException {
        isGolden("closure-2026-08.md", drafter.closureForm(Bulletin.of(ledger, AUGUST), bureau));
    }

    @Test
    void theAssignmentOfADepartment() throws IOException {
        Assignment finance = Assignment.of(ledger.on(LocalDate.of(2026, 1, 31)), LocalDate.of(2026, 1, 31)).stream()
                .filter(each -> each.lead().equals("县财政局")).findFirst().orElseThrow();
        isGolden("assignment-2026-01.md", drafter.assignment(finance, bureau));
    }

    @Test
    void whatIsEmptyIsNotToldInAnyMonth() {
        for (LocalDate day = LocalDate.of(2026, 1, 31); day.isBefore(LocalDate.of(2027, 2, 1)); day = day.plusDays(1).plusMonths(1).minusDays(1)) {
            assertThat(Markdown.write(drafter.bulletin(Bulletin.of(ledger, day), bureau))).as("notice of " + day).doesNotContainPattern(EMPTY);
        }
        String first = Markdown.write(drafter.bulletin(Bulletin.of(ledger, LocalDate.of(2026, 1, 31)), bureau));
        assertThat(first).contains("尚没有一项销号").contains("临近期限").doesNotContain("逾期没有销号的问题").doesNotContain("没有报告进展。").doesNotContain("进展倒退。").doesNotContain("等待核查");
    }

    @Test
    void allOfItClosedAsksForNothing() {
        ledger.add(ledger.entries().stream().filter(entry -> entry.state() != State.CLOSED)
                .map(entry -> new Change("2027-02-28", "督导室", entry.number(), Item.STATE, entry.state().chinese(), State.CLOSED.chinese())).toList());
        String last = Markdown.write(drafter.bulletin(Bulletin.of(ledger, LocalDate.of(2027, 3, 31)), bureau));
        assertThat(last).contains("整改台账共列问题32项，已销号32项，占100%。").doesNotContain("下一步要求").doesNotContain("没有销号的").doesNotContainPattern(EMPTY);
    }

    @Test
    void wordAndPdfHaveTheSamePages() throws Exception {
        var press = new Press(Pack.builtIn(), TestFonts.fonts(), Conformance.A_1B, Profile.W);
        Bulletin bulletin = Bulletin.of(ledger, LocalDate.of(2026, 9, 30));
        Assignment education = Assignment.of(ledger, LocalDate.of(2026, 9, 30)).get(0);
        var words = new ArrayList<Path>();
        for (Document document : List.of(drafter.bulletin(bulletin, bureau), drafter.closureForm(bulletin, bureau), drafter.assignment(education, bureau))) {
            press.print(document, document.head().kind(), EnumSet.allOf(Format.class), new OutputFolder(folder)).stream()
                    .filter(file -> file.toString().endsWith(".docx")).forEach(words::add);
        }
        assertThat(words).hasSize(3).doesNotHaveDuplicates();
        for (Path laidOut : new WordPages(TestFonts.folder(), Files.createTempDirectory(folder, "word")).pdfs(words)) {
            try (PDDocument ours = Loader.loadPDF(folder.resolve(laidOut.getFileName()).toFile()); PDDocument word = Loader.loadPDF(laidOut.toFile())) {
                assertThat(word.getNumberOfPages()).as(laidOut.getFileName().toString()).isEqualTo(ours.getNumberOfPages());
            }
        }
    }
}
