package org.junheng.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.Fixtures;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.county.Counties;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.finding.Examiner;
import org.junheng.font.TestFonts;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of the fictional county, read back by libraries that did not write it. */
class TablesTest {

    private static final Path QINGHE = Path.of("fixtures/counties/qinghe-2025.json");
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");
    private static final Tables TABLES = Tables.with(Pack.builtIn(), TestFonts.fonts());
    private static final Results RESULTS = results(Fixtures.assess(Counties.read(QINGHE)));

    private static Results results(Assessment assessment) {
        return new Results(assessment, Examiner.with(Pack.builtIn()).examine(assessment));
    }

    static Stream<TableKind> kinds() {
        return Tables.kinds(Pack.builtIn()).stream();
    }

    private static TableKind kind(String id) {
        return kinds().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
    }

    private static byte[] pdf(Table table) throws IOException {
        var out = new ByteArrayOutputStream();
        table.pdf(TIME, out);
        return out.toByteArray();
    }

    private static byte[] xlsx(Table table) throws IOException {
        var out = new ByteArrayOutputStream();
        table.xlsx(TIME, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook workbook(Table table) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx(table)));
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        var cells = new ArrayList<Cell>();
        for (Row row : sheet) {
            row.forEach(cells::add);
        }
        return cells;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thePdfHasEmbeddedFontsATitleAndEveryRow(TableKind kind) throws IOException {
        Table table = TABLES.of(kind, RESULTS);
        assertThat(table.rows()).isPositive();
        try (PDDocument document = Loader.loadPDF(pdf(table))) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).as(kind.name() + " " + name).isTrue();
                }
            }
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("青禾县2025年" + kind.name());
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains(kind.name()).doesNotContain("null");
            assertThat(text.lines().filter(line -> line.startsWith("第1页")).count()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theWorkbookHasNumbersAFrozenHeadAndNoFormula(TableKind kind) throws IOException {
        Table table = TABLES.of(kind, RESULTS);
        try (XSSFWorkbook workbook = workbook(table)) {
            int rows = 0;
            int head = 0;
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                head = sheet.getPaneInformation().getHorizontalSplitPosition();
                assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(head - 1);
                assertThat(cells(sheet)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
                rows += (int) cells(sheet).stream().filter(cell -> cell.getColumnIndex() == 0 && cell.getRowIndex() >= sheet.getPaneInformation().getHorizontalSplitPosition())
                        .filter(cell -> !text(cell).startsWith("注：") && !text(cell).isEmpty()).count();
            }
            assertThat(rows).isEqualTo(table.rows());
        }
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? "" + cell.getNumericCellValue() : cell.getStringCellValue();
    }

    /** A number in a cell is a number, and the one that was assessed. */
    @Test
    void theNumbersAreThoseOfTheAssessment() throws IOException {
        try (XSSFWorkbook workbook = workbook(TABLES.of(kind("resources"), RESULTS))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("小学");
            XSSFSheet sheet = workbook.getSheetAt(0);
            int head = sheet.getPaneInformation().getHorizontalSplitPosition();
            var units = RESULTS.assessment().units(org.junheng.county.Stage.PRIMARY);
            for (int i = 0; i < units.size(); i++) {
                Row row = sheet.getRow(head + i);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(units.get(i).name());
                assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
                var values = units.get(i).values();
                for (int k = 0; k < values.size(); k++) {
                    BigDecimal shown = BigDecimal.valueOf(row.getCell(2 + k).getNumericCellValue());
                    assertThat(shown).isEqualByComparingTo(new BigDecimal(values.get(k).value().fixed()));
                }
                // Seven indicators: the eighth column of the layout is gone.
                assertThat(row.getCell(2 + values.size()).getNumericCellValue()).isEqualTo(units.get(i).met().value().doubleValue());
            }
        }
    }

    @Test
    void anotherStandardHasItsOwnColumns() throws IOException {
        Assessment assessment = Assessor.with(Standards.read(Pack.builtIn(), "national-2012")).assess(Counties.read(QINGHE));
        try (XSSFWorkbook workbook = workbook(TABLES.of(kind("resources"), results(assessment)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Row head = sheet.getRow(sheet.getPaneInformation().getHorizontalSplitPosition() - 1);
            List<String> heads = new ArrayList<>();
            head.forEach(cell -> heads.add(cell.getStringCellValue()));
            assertThat(heads).contains(assessment.indicators().stream()
                    .filter(each -> each.parts().stream().anyMatch(part -> part.stage() == org.junheng.county.Stage.PRIMARY))
                    .map(each -> each.indicator().columnName() + "\n（" + each.indicator().unit() + "）").toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameInputGivesTheSameBytes(TableKind kind) throws IOException {
        Table again = Tables.with(Pack.builtIn(), TestFonts.fonts()).of(kind, RESULTS);
        assertThat(Arrays.equals(pdf(TABLES.of(kind, RESULTS)), pdf(again))).as("PDF").isTrue();
        assertThat(Arrays.equals(xlsx(TABLES.of(kind, RESULTS)), xlsx(again))).as("XLSX").isTrue();
    }

    private static Results renamed(String name) throws IOException {
        return results(Fixtures.assess(Counties.read(Files.readString(QINGHE).replace("\"实验小学\"", "\"" + name + "\""), "a.json")));
    }

    @Test
    void aNameLikeAFormulaStaysAName() throws IOException {
        try (XSSFWorkbook workbook = workbook(TABLES.of(kind("resources"), renamed("=1+1小学")))) {
            Cell cell = workbook.getSheetAt(0).getRow(workbook.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition()).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1小学");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    /** A hole in a school's name would be worse than no table. */
    @Test
    void aCharacterThatTheFontLacksIsAFault() {
        Faults faults = catchThrowableOfType(Faults.class, () -> pdf(TABLES.of(kind("resources"), renamed("\uD869\uDED6小学"))));
        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("OUT-101");
            assertThat(fault.found()).contains("\uD869\uDED6");
            assertThat(fault.place()).isEqualTo(Place.NOWHERE);
        });
    }

    /** The county's name is in the title, whose font is another than that of the cells. */
    @Test
    void aCharacterOfTheTitleIsLookedFor() throws IOException {
        Results results = results(Fixtures.assess(Counties.read(Files.readString(QINGHE).replace("\"name\": \"青禾县\"", "\"name\": \"\uD869\uDED6县\""), "a.json")));
        Faults faults = catchThrowableOfType(Faults.class, () -> xlsx(TABLES.of(kind("spread"), results)));
        assertThat(faults.list()).singleElement().satisfies(fault -> assertThat(fault.found()).isEqualTo("字体FandolSong-Bold.otf里没有的字：\uD869\uDED6"));
    }

    @Test
    void aCountyWithoutSchoolsHasNoTableOfThem() {
        Results results = results(Fixtures.assess(Counties.read(Path.of("fixtures/counties/yingjiang-2020.json"))));
        assertThat(TABLES.of(kind("resources"), results).isEmpty()).isTrue();
        assertThat(TABLES.of(kind("guarantees"), results).isEmpty()).isFalse();
    }
}
