package org.junheng.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Prose;
import org.junheng.fact.Audience;
import org.junheng.font.TestFonts;
import org.junheng.pack.Pack;
import org.junheng.typeset.Charts;
import org.junheng.typeset.Pages;
import org.junheng.typeset.RandomText;
import org.junheng.typeset.Sheet;
import org.junheng.typeset.Strip;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished file, read back with a library that did not write it. */
class PdfTest {

    private static final double HALF_MILLIMETRE = Sheet.mm(0.5);
    private static final Instant FALLBACK = Instant.parse("2026-01-01T00:00:00Z");
    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));
    private static final String HAN = "全县义务教育优质均衡发展督导评估学校生师资条件办公室人民政府一二三十的在和与达标率";

    private static Head head(String title, String issuer, String date) {
        return new Head("调研报告", "普通材料", title, List.of(), "", issuer, date, "", Audience.PUBLIC);
    }

    private static Pages set(Head head, List<Annex> annexes, List<Block> body) {
        return TYPESETTER.set(new Document(head, body, annexes));
    }

    private static byte[] bytes(Pages pages) {
        var out = new ByteArrayOutputStream();
        Pdf.write(pages, FALLBACK, out);
        return out.toByteArray();
    }

    private static String han(Random random, int length) {
        return random.ints(length, 0, HAN.length()).mapToObj(i -> HAN.substring(i, i + 1)).collect(Collectors.joining());
    }

    private static Pages report(long seed) {
        var random = new Random(seed);
        var body = new ArrayList<Block>();
        for (int i = 0; i < 40; i++) {
            if (i % 5 == 0) {
                body.add(new Block.Heading(1 + random.nextInt(3), Prose.of(han(random, 8))));
            }
            body.add(new Block.Paragraph(Prose.of(RandomText.of(random, 20 + random.nextInt(200)))));
        }
        List<Block.Column> columns = List.of(
                new Block.Column(Prose.of("序号"), 0, Block.Align.CENTRE), new Block.Column(Prose.of("学校"), 0, Block.Align.LEFT),
                new Block.Column(Prose.of("在校学生数"), 0, Block.Align.RIGHT));
        List<List<Prose>> rows = IntStream.range(0, 60)
                .mapToObj(i -> List.of(
                        Prose.of("" + i), Prose.of(han(random, 3 + random.nextInt(30))), Prose.of("" + random.nextInt(5000)))).toList();
        var table = new Block.Table(Prose.of("达标情况"), "单位：人", columns, rows, Prose.of("注：含民办学校"));
        body.add(20, table);
        return set(
                head("青禾县义务教育优质均衡发展督导评估工作情况的调研报告", "青禾县人民政府教育督导室", "2026-01-15"),
                List.of(new Annex(Prose.of("达标情况一览表"), List.of(table))), body);
    }

    /** A character as it stands on a page. */
    private record Ink(String text, double x, double baseline, double width, double size, String font) {
        double top() {
            return baseline - 0.88 * size;
        }

        double bottom() {
            return baseline + 0.12 * size;
        }
    }

    private static List<Ink> ink(PDDocument file, int page) throws IOException {
        var all = new ArrayList<Ink>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(new Ink(
                        text.getUnicode(), text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(),
                        text.getFontSizeInPt(), text.getFont().getName()));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(file);
        return all;
    }

    private static TreeMap<Long, List<Ink>> rows(List<Ink> ink, double size) {
        return ink.stream().filter(i -> Math.abs(i.size - size) < 0.1)
                .collect(Collectors.groupingBy(i -> Math.round(i.baseline * 10), TreeMap::new, Collectors.toList()));
    }

    @Test
    void aPageOfHanIs22RowsOf28CharactersFromEdgeToEdge() throws IOException {
        Pages pages = set(head("", "", ""), List.of(), List.of(new Block.Paragraph(Prose.of(han(new Random(1), 2000)))));
        try (PDDocument file = Loader.loadPDF(bytes(pages))) {
            PDPage sheet = file.getPage(1);
            assertThat(sheet.getMediaBox().getWidth()).isEqualTo(595.276f, offset(0.01f));
            assertThat(sheet.getMediaBox().getHeight()).isEqualTo(841.89f, offset(0.01f));
            TreeMap<Long, List<Ink>> rows = rows(ink(file, 2), 16);
            assertThat(rows).hasSize(22);
            List<Double> baselines = rows.keySet().stream().map(key -> key / 10.0).toList();
            for (int k = 1; k < 22; k++) {
                assertThat(baselines.get(k) - baselines.get(k - 1)).isEqualTo(29.609, offset(0.15));
            }
            rows.values().forEach(row -> {
                assertThat(row).hasSize(28);
                for (int j = 0; j < 28; j++) {
                    assertThat(row.get(j).x).isEqualTo(Sheet.mm(28 + 5.5687 * j), offset(0.05));
                }
                assertThat(row.get(27).x + row.get(27).width).isEqualTo(Sheet.mm(184), offset(HALF_MILLIMETRE));
            });
            assertThat(rows.firstEntry().getValue().get(0).top()).isEqualTo(Sheet.mm(37), offset(HALF_MILLIMETRE));
            assertThat(rows.lastEntry().getValue().get(0).bottom()).isEqualTo(Sheet.mm(262), offset(HALF_MILLIMETRE));
            assertThat(rows(ink(file, 1), 16).firstEntry().getValue()).hasSize(26)
                    .first().satisfies(first -> assertThat(first.x).isEqualTo(Sheet.mm(28 + 2 * 5.5687), offset(HALF_MILLIMETRE)));
        }
    }

    @Test
    void noPageHasMoreThan22RowsAndNothingLeavesTheTextAreaButThePageNumber() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes(report(2)))) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                List<Ink> ink = ink(file, page);
                assertThat(rows(ink, 16)).hasSizeLessThanOrEqualTo(22);
                for (Ink one : ink) {
                    if (one.size != 14 && !one.text.isBlank()) {
                        assertThat(one.x).as("%s on page %s", one, page).isGreaterThan(Sheet.LEFT - HALF_MILLIMETRE);
                        // a mark at a line's end may take half a cell (GB/T 15834-2011, 5.1.10): its ink is in the left half
                        double cell = "，、；：。）〕】》〉”’".contains(one.text) ? one.width / 2 : one.width;
                        double right = one.x + (one.text.equals("·") ? 0 : cell);
                        assertThat(right).as("%s on page %s", one, page).isLessThan(Sheet.RIGHT + HALF_MILLIMETRE);
                        assertThat(one.top()).isGreaterThan(Sheet.TOP - HALF_MILLIMETRE);
                        assertThat(one.bottom()).isLessThan(Sheet.BOTTOM + HALF_MILLIMETRE);
                    }
                }
            }
        }
    }

    @Test
    void thePageNumberIsSevenMillimetresBelowAndOneCharacterIn() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes(report(3)))) {
            assertThat(file.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                List<Ink> number = ink(file, page).stream().filter(i -> i.size == 14).toList();
                assertThat(number.stream().map(Ink::text).collect(Collectors.joining())).isEqualTo("— " + page + " —");
                Ink first = number.get(0);
                Ink last = number.get(number.size() - 1);
                assertThat(first.baseline).isEqualTo(Sheet.mm(269) + 0.38 * 14, offset(HALF_MILLIMETRE));
                if (page % 2 == 1) {
                    assertThat(last.x + 14).isEqualTo(Sheet.RIGHT - 14, offset(1.5));
                } else {
                    assertThat(first.x).isEqualTo(Sheet.LEFT + 14, offset(1.5));
                }
            }
        }
    }

    /** GB/T 9704-2012, 8: the head of a turned table is at the left of the sheet on every page, the number where it is on the others. */
    @Test
    void turnedPagesStandOnTheirRightSideOnAnUprightSheet() throws IOException {
        List<Block.Column> columns = List.of(
                new Block.Column(Prose.of("序号"), 1, Block.Align.CENTRE), new Block.Column(Prose.of("学校"), 9, Block.Align.RIGHT));
        List<List<Prose>> rows = IntStream.range(0, 60).mapToObj(i -> List.of(Prose.of("" + i), Prose.of("小学"))).toList();
        var table = new Block.Table(Prose.of("达标情况"), "", columns, rows, Prose.of("见表1。"), true);
        Pages pages = set(head("", "", ""), List.of(), List.of(new Block.Paragraph(Prose.of("前文。".repeat(400))), table));
        int turned = 0;
        try (PDDocument file = Loader.loadPDF(bytes(pages))) {
            for (PDPage sheet : file.getPages()) {
                assertThat(sheet.getMediaBox().getHeight()).isGreaterThan(sheet.getMediaBox().getWidth());
                assertThat(sheet.getRotation()).isZero();
            }
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                List<TextPosition> all = positions(file, page);
                List<TextPosition> number = all.stream().filter(text -> Math.abs(text.getFontSizeInPt() - 14) < 0.1).toList();
                double left = number.get(0).getX();
                double right = number.get(number.size() - 1).getX() + number.get(number.size() - 1).getWidth();
                assertThat(number).allMatch(text -> text.getDir() == 0);
                assertThat(page % 2 == 1 ? Sheet.RIGHT - right : left - Sheet.LEFT).isEqualTo(14, offset(0.1));
                List<TextPosition> lying = all.stream().filter(text -> text.getDir() == 90).toList();
                if (lying.isEmpty()) {
                    continue;
                }
                turned++;
                assertThat(all).hasSize(lying.size() + number.size());
                for (TextPosition text : lying) {
                    assertThat((double) text.getX()).as(text.getUnicode()).isBetween(Sheet.LEFT - 0.01, Sheet.RIGHT + 0.01);
                    assertThat((double) text.getY()).as(text.getUnicode()).isBetween(Sheet.TOP - 0.01, Sheet.BOTTOM + 0.01);
                }
                double head = lying.stream().filter(text -> text.getUnicode().equals("序")).mapToDouble(TextPosition::getX).max().orElseThrow();
                double first = lying.stream().filter(text -> text.getUnicode().matches("\\d")).mapToDouble(TextPosition::getX)
                        .filter(x -> x > head).min().orElseThrow();
                assertThat(first).as("rows follow the head to the right").isGreaterThan(head + 20);
                double lowest = lying.stream().filter(text -> text.getUnicode().equals("序")).mapToDouble(TextPosition::getY).max().orElseThrow();
                double highest = lying.stream().filter(text -> text.getUnicode().equals("学")).mapToDouble(TextPosition::getY).min().orElseThrow();
                assertThat(highest).as("the first column is below the last").isLessThan(lowest);
            }
            assertThat(turned).isGreaterThan(3);
            PDPage last = file.getPage(file.getNumberOfPages() - 1);
            var link = last.getAnnotations().get(0).getRectangle();
            TextPosition named = positions(file, file.getNumberOfPages()).stream()
                    .filter(text -> text.getDir() == 90 && text.getUnicode().equals("表")).findFirst().orElseThrow();
            assertThat(link.contains(named.getX() - 3, last.getMediaBox().getHeight() - named.getY() + 3)).as("the note's link is on it").isTrue();
        }
    }

    private static List<TextPosition> positions(PDDocument file, int page) throws IOException {
        var all = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(file);
        return all;
    }

    @Test
    void theFileHoldsTheTextAndNoBlanksBesides() throws IOException {
        for (int seed = 10; seed < 15; seed++) {
            Pages pages = report(seed);
            try (PDDocument file = Loader.loadPDF(bytes(pages))) {
                var read = new StringBuilder();
                for (int page = 1; page <= file.getNumberOfPages(); page++) {
                    ink(file, page).stream().filter(ink -> ink.size != 14).map(Ink::text).forEach(read::append);
                }
                int at = 0;
                for (Strip strip : pages.strips()) {
                    if (strip instanceof Strip.Text text) {
                        assertThat(read.indexOf(text.text(), at)).as(text.text()).isGreaterThanOrEqualTo(at);
                        at = read.indexOf(text.text(), at) + text.text().length();
                    }
                }
                assertThat(read.toString().replaceAll("[表图]\\d+\u3000", "")).as("but for the one behind the number of a caption").doesNotContain("\u3000");
            }
        }
    }

    @Test
    @Tag("slow")
    void stretchedLinesAreCopiedWithoutBlanks(@TempDir Path folder) throws IOException, InterruptedException {
        var random = new Random(9);
        List<Block> body = random.ints(50, 50, 300).mapToObj(n -> (Block) new Block.Paragraph(Prose.of(RandomText.of(random, n)))).toList();
        Files.write(folder.resolve("report.pdf"), bytes(set(head("", "", ""), List.of(), body)));
        Process process = new ProcessBuilder("pdftotext", "report.pdf", "-").directory(folder.toFile()).start();
        String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(read).hasSizeGreaterThan(5000).doesNotContainPattern("\\p{IsHan} \\p{IsHan}");
    }

    @Test
    void allFontsAreEmbeddedAndMappedToCharacters() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes(report(4)))) {
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Fandol.+");
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
                }
            }
        }
    }

    @Test
    void eachElementIsInItsTypeface() throws IOException {
        Pages pages = report(4);
        try (PDDocument file = Loader.loadPDF(bytes(pages))) {
            List<Ink> first = ink(file, 1);
            assertThat(first.stream().filter(ink -> ink.size == 22)).isNotEmpty().allMatch(ink -> ink.font.contains("FandolSong-Bold"));
            assertThat(first.stream().filter(ink -> ink.size == 14)).isNotEmpty().allMatch(ink -> ink.font.contains("FandolSong-Regular"));
            assertThat(first.stream().filter(ink -> ink.size == 16).map(Ink::font).distinct())
                    .isNotEmpty().allMatch(font -> font.matches(".*Fandol(Fang|Hei|Kai)-Regular.*"));
            assertThat(first.stream().filter(ink -> ink.size == 16 && ink.font.contains("Fang")).count()).isGreaterThan(200);
        }
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        Pages pages = report(5);
        var titles = new ArrayList<String>();
        try (PDDocument file = Loader.loadPDF(bytes(pages))) {
            collect(file.getDocumentCatalog().getDocumentOutline().children(), titles, file);
        }
        assertThat(titles).containsExactlyElementsOf(pages.outline().stream().map(entry -> entry.title() + entry.page()).toList());
        assertThat(titles).last().isEqualTo("达标情况一览表" + (pages.outline().get(titles.size() - 1).page()));
    }

    private static void collect(Iterable<PDOutlineItem> items, List<String> titles, PDDocument file) throws IOException {
        for (PDOutlineItem item : items) {
            titles.add(item.getTitle() + (file.getPages().indexOf(item.findDestinationPage(file)) + 1));
            collect(item.children(), titles, file);
        }
    }

    @Test
    void theFileSaysWhatItIsAndNothingAboutTheMachine() throws IOException {
        byte[] bytes = bytes(report(6));
        try (PDDocument file = Loader.loadPDF(bytes)) {
            var information = file.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("青禾县义务教育优质均衡发展督导评估工作情况的调研报告");
            assertThat(information.getAuthor()).isEqualTo("青禾县人民政府教育督导室");
            assertThat(information.getProducer()).isEqualTo("均衡文书");
            assertThat(information.getCreator()).isEqualTo("均衡文书");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(Instant.parse("2026-01-15T00:00:00Z"));
            var preferences = file.getDocumentCatalog().getViewerPreferences();
            assertThat(preferences.getDuplex()).isEqualTo("DuplexFlipLongEdge");
            assertThat(preferences.getPrintScaling()).isEqualTo("None");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("OpenPDF");
    }

    /** ISO 19005-1, as far as it can be seen without a judge; the judge speaks in the second tier. */
    @Test
    void theFileIsMadeForAnArchive() throws Exception {
        byte[] bytes = bytes(set(head("青禾县“<甲>&乙”\u0001的报告", "青禾县人民政府教育督导室", "2026-01-15"), List.of(), List.of()));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-1.4").contains("\nxref\n0 ").doesNotContain("/ObjStm", "/XRef", "/SMask", "/Encrypt");
        try (PDDocument file = Loader.loadPDF(bytes)) {
            var intents = file.getDocumentCatalog().getOutputIntents();
            assertThat(intents).singleElement().satisfies(intent -> {
                assertThat(intent.getOutputConditionIdentifier()).isEqualTo("sRGB IEC61966-2.1");
                assertThat(intent.getCOSObject()).isInstanceOfSatisfying(
                        COSDictionary.class, dictionary -> assertThat(dictionary.getNameAsString(COSName.S)).isEqualTo("GTS_PDFA1"));
                assertThat(intent.getDestOutputIntent().createInputStream()).hasBinaryContent(Srgb.profile());
            });
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("青禾县“<甲>&乙”的报告");
            var stream = file.getDocumentCatalog().getMetadata();
            assertThat(stream.getFilters()).isEmpty();
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            var metadata = factory.newDocumentBuilder().parse(stream.createInputStream());
            var said = new TreeMap<String, String>();
            for (String property : List.of("part", "conformance", "title", "creator", "language", "CreateDate", "ModifyDate", "Producer", "CreatorTool")) {
                said.put(property, metadata.getElementsByTagNameNS("*", property).item(0).getTextContent());
            }
            assertThat(said).isEqualTo(Map.of(
                    "part", "1", "conformance", "B", "title", "青禾县“<甲>&乙”的报告", "creator", "青禾县人民政府教育督导室", "language", "zh-CN",
                    "CreateDate", "2026-01-15T00:00:00Z", "ModifyDate", "2026-01-15T00:00:00Z", "Producer", "均衡文书", "CreatorTool", "均衡文书"));
        }
    }

    @Test
    void aDocumentWithoutAnIssuerHasNoAuthor() throws IOException {
        byte[] bytes = bytes(set(head("题", "", ""), List.of(), List.of()));
        try (PDDocument file = Loader.loadPDF(bytes)) {
            assertThat(file.getDocumentInformation().getAuthor()).isNull();
        }
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("dc:creator");
    }

    @Test
    void aDocumentWithoutADateBearsTheFallback() throws IOException {
        Pages pages = set(head("题", "", ""), List.of(), List.of());
        try (PDDocument file = Loader.loadPDF(bytes(pages))) {
            assertThat(file.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(FALLBACK);
        }
    }

    @Test
    void theSameDocumentIsTheSameBytesEverywhere() {
        byte[] here = bytes(report(7));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(bytes(report(7))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(bytes(report(8))).isNotEqualTo(here);
    }

    @Test
    void aChartIsDrawnInGreysWithItsWordsInThePlacesOfTheTypesetter() throws IOException {
        Pages pages = set(head("", "", ""), List.of(), List.of(Charts.usual(Block.ChartKind.BARS), Charts.usual(Block.ChartKind.LINES)));
        try (PDDocument file = Loader.loadPDF(bytes(pages))) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
            for (int page = 1; page <= 2; page++) {
                String words = ink(file, page).stream().map(Ink::text).collect(Collectors.joining());
                assertThat(words).contains("单位：百分点", "小学限值", "0.591", "骨干教师", "图" + page + "　差异系数");
                String content = new String(file.getPage(page - 1).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                List<String> greys = Pattern.compile("([\\d.]+) g\\s").matcher(content).results().map(found -> found.group(1)).distinct().toList();
                assertThat(greys).as("series, grid and what lies below words").contains("0.5", "1", "0.8");
                assertThat(content).as("no colour, no transparency").doesNotContainPattern("\\s(rg|RG|k|K|gs)\\s");
            }
        }
    }
}
