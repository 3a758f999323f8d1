package org.junheng.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks read back. */
class XlsxTest {

    private static final Instant TIME = Instant.parse("2026-01-15T00:00:00Z");

    private static Book book(Book.Cell... cells) {
        var columns = new ArrayList<Book.Column>();
        for (int i = 0; i < cells.length; i++) {
            columns.add(new Book.Column("列" + i, 10));
        }
        return new Book("标题", "教育局", List.of(new Book.Sheet("甲", "标题　甲", columns, List.of(List.of(cells))),
                new Book.Sheet("乙", "标题　乙", columns, List.of())));
    }

    private static byte[] bytes(Book book) throws IOException {
        var out = new ByteArrayOutputStream();
        Xlsx.write(book, TIME, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(Book book) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(book)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"})
    void whatLooksLikeAFormulaStaysAText(String text) throws IOException {
        try (XSSFWorkbook workbook = read(book(new Book.Cell.Text(text), new Book.Cell.Text("字")))) {
            var cell = workbook.getSheetAt(0).getRow(2).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).as("a text even when it is edited").isTrue();
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void aNumberIsANumber() throws IOException {
        try (XSSFWorkbook workbook = read(book(new Book.Cell.Number(new BigDecimal("0.9872241579558653"))))) {
            var cell = workbook.getSheetAt(0).getRow(2).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isEqualTo(0.9872241579558653);
        }
    }

    @Test
    void headsStayInSightOnScreenAndPaper() throws IOException {
        try (XSSFWorkbook workbook = read(book(new Book.Cell.Text("字")))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            for (int i = 0; i < 2; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
            }
        }
    }

    /** A row is as high as its longest cell needs, because not every program fits it. */
    @Test
    void aRowIsHighEnoughForItsText() throws IOException {
        try (XSSFWorkbook workbook = read(book(new Book.Cell.Text("字".repeat(95)), new Book.Cell.Text("字")))) {
            assertThat(workbook.getSheetAt(0).getRow(2).getHeightInPoints()).isBetween(10 * 13f, 12 * 13.5f);
        }
        try (XSSFWorkbook workbook = read(book(new Book.Cell.Text("字".repeat(20_000))))) {
            assertThat(workbook.getSheetAt(0).getRow(2).getHeightInPoints()).isLessThanOrEqualTo(409);
        }
    }

    @Test
    void theFileKnowsNoClockNoZoneAndNoLocale() throws IOException {
        Book book = book(new Book.Cell.Text("字"), new Book.Cell.Number(new BigDecimal("1.5")));
        byte[] here = bytes(book);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai-ca-buddhist"));
            assertThat(bytes(book)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(here))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0));
                names.add(entry.getName());
            }
        }
        assertThat(names.get(0)).isEqualTo("[Content_Types].xml");
        assertThat(names.subList(1, names.size())).isSorted();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(here))) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getCreated().toInstant()).isEqualTo(TIME);
            assertThat(core.getModified().toInstant()).isEqualTo(TIME);
            assertThat(core.getTitle()).isEqualTo("标题");
        }
    }
}
