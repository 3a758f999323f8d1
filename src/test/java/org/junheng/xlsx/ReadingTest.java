package org.junheng.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks from anywhere: what their cells say, and which are not opened at all. */
class ReadingTest {

    private static byte[] workbook(Consumer<XSSFWorkbook> content) throws IOException {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] sheet(Consumer<XSSFSheet> content) throws IOException {
        return workbook(workbook -> content.accept(workbook.createSheet("学校")));
    }

    /** A workbook with one part more, or another in its place. */
    private static byte[] with(byte[] workbook, String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook)); var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(in.readAllBytes());
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static Fault fault(byte[] bytes) {
        Faults faults = catchThrowableOfType(Faults.class, () -> XlsxReader.read(bytes, "表.xlsx"));
        assertThat(faults).isNotNull();
        assertThat(faults.list()).hasSize(1);
        assertThat(faults.list().get(0).place().file()).isEqualTo("表.xlsx");
        return faults.list().get(0);
    }

    @Test
    void aCellSaysWhatItShowsAndWhatItIs() throws IOException {
        Page page = XlsxReader.read(sheet(sheet -> {
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("　青禾县第一小学 ");
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(true);
            CellStyle thousands = sheet.getWorkbook().createCellStyle();
            thousands.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("#,##0"));
            row.createCell(3).setCellValue(1234567);
            row.getCell(3).setCellStyle(thousands);
            CellStyle percent = sheet.getWorkbook().createCellStyle();
            percent.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.00%"));
            row.createCell(4).setCellValue(0.9327);
            row.getCell(4).setCellStyle(percent);
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat((short) 31);
            row.createCell(5).setCellValue(45901);
            row.getCell(5).setCellStyle(day);
            row.createCell(6).setCellValue(1e12);
        }), "表.xlsx").get(0);
        assertThat(page.cell(2, 0).text()).isEqualTo("青禾县第一小学");
        assertThat(page.cell(2, 1).number()).isEqualByComparingTo(new BigDecimal("0.3"));
        assertThat(page.cell(2, 2).text()).isEqualTo("是");
        assertThat(page.cell(2, 3).shown()).isEqualTo("1,234,567");
        assertThat(page.cell(2, 3).text()).isEqualTo("1234567");
        assertThat(page.cell(2, 4).percent()).isTrue();
        assertThat(page.cell(2, 4).text()).isEqualTo("93.27%");
        assertThat(page.cell(2, 5).date()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(page.cell(2, 5).shown()).isEqualTo("2025年9月1日");
        assertThat(page.cell(2, 6).text()).isEqualTo("1000000000000");
        assertThat(page.place(2, 27)).isEqualTo("学校!AB3");
        assertThat(page.cell(9, 9).blank()).isTrue();
    }

    @Test
    void formulasAreTheirLastValuesAndThoseWithoutSaySo() throws IOException {
        Page page = XlsxReader.read(sheet(sheet -> {
            var row = sheet.createRow(0);
            row.createCell(0).setCellFormula("1+2");
            row.createCell(1).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(0));
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
            row.createCell(2).setCellFormula("A1*2");
        }), "表.xlsx").get(0);
        assertThat(page.cell(0, 0).number()).isEqualByComparingTo("3");
        assertThat(page.cell(0, 1).trouble()).isEqualTo(Cell.Trouble.ERROR);
        assertThat(page.cell(0, 1).text()).isEqualTo("#DIV/0!");
        assertThat(page.cell(0, 2).trouble()).isEqualTo(Cell.Trouble.UNCOMPUTED);
    }

    @Test
    void mergedCellsSpreadAndWhatIsHiddenIsReadAndKnown() throws IOException {
        List<Page> pages = XlsxReader.read(workbook(workbook -> {
            XSSFSheet sheet = workbook.createSheet("甲");
            sheet.createRow(0).createCell(0).setCellValue("河西学校");
            sheet.createRow(1).createCell(2).setCellValue(5);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B2"));
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            workbook.createSheet("乙");
            workbook.setSheetHidden(1, true);
        }), "表.xlsx");
        Page page = pages.get(0);
        assertThat(page.cell(1, 1).text()).isEqualTo("河西学校");
        assertThat(page.cell(1, 1).covered()).isTrue();
        assertThat(page.texts()).containsExactly(List.of("河西学校", ""), List.of("", "", "5"));
        assertThat(page.rowHidden(1)).isTrue();
        assertThat(page.columnHidden(2)).isTrue();
        assertThat(pages.get(1).hidden()).isTrue();
    }

    @Test
    void oldEncryptedAndForeignFilesAreRefusedWithTheWayOut() throws Exception {
        var old = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("学校");
            workbook.write(old);
        }
        assertThat(fault(old.toByteArray()).toString()).contains("DATA-080", ".xls", "另存为");
        var locked = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (var out = encryptor.getDataStream(files)) {
                out.write(sheet(sheet -> { }));
            }
            files.writeFilesystem(locked);
        }
        assertThat(fault(locked.toByteArray()).toString()).contains("DATA-080", "加了密码", "删去密码");
        assertThat(fault("<html><table></table></html>".getBytes(StandardCharsets.UTF_8)).toString()).contains("DATA-080", "网页");
        assertThat(fault(new byte[0]).toString()).contains("DATA-080", "空文件");
        byte[] good = sheet(sheet -> { });
        for (int length : new int[] {3, 50, good.length / 2, good.length - 600}) {
            assertThat(fault(java.util.Arrays.copyOf(good, length)).code()).isEqualTo("DATA-080");
        }
    }

    @Test
    void macrosAndLinksAreRefused() throws IOException {
        byte[] good = sheet(sheet -> { });
        assertThat(fault(with(good, "xl/vbaProject.bin", new byte[10])).toString()).contains("DATA-082", "宏");
        assertThat(fault(with(good, "xl/externalLinks/externalLink1.xml", new byte[10])).toString()).contains("DATA-082", "断开链接");
        String outside = "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject\""
                + " Target=\"http://example.com/\" TargetMode=\"External\"/></Relationships>";
        assertThat(fault(with(good, "xl/worksheets/_rels/sheet1.xml.rels", outside.getBytes(StandardCharsets.UTF_8))).code()).isEqualTo("DATA-082");
        String hyperlink = outside.replace("oleObject", "hyperlink");
        assertThat(XlsxReader.read(with(good, "xl/worksheets/_rels/sheet1.xml.rels", hyperlink.getBytes(StandardCharsets.UTF_8)), "表.xlsx")).hasSize(1);
    }

    @Test
    void bombsAndHugeSheetsAreRefusedBeforeTheyFillTheMemory() throws IOException {
        assertThat(fault(with(sheet(sheet -> { }), "xl/media/bomb.bin", new byte[Entrance.MOST_UNPACKED])).toString()).contains("DATA-081", "64MB");
        String cell = "<c><v>1</v></c>";
        String huge = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>" + cell.repeat(XlsxReader.MOST_CELLS + 1)
                + "</row></sheetData></worksheet>";
        assertThat(fault(with(sheet(sheet -> { }), "xl/worksheets/sheet1.xml", huge.getBytes(StandardCharsets.UTF_8))).toString()).contains("DATA-081", "单元格");
        String entities = "<!DOCTYPE x [<!ENTITY a \"" + "x".repeat(1000) + "\">]><worksheet>" + "&a;".repeat(100) + "</worksheet>";
        assertThat(fault(with(sheet(sheet -> { }), "xl/worksheets/sheet1.xml", entities.getBytes(StandardCharsets.UTF_8))).code()).isEqualTo("DATA-080");
    }

    @Test
    void aSheetMergedAllOverNeedsNoMoreThanItsCells() throws IOException {
        byte[] merged = sheet(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("全");
            sheet.createRow(999).createCell(0).setCellValue("末");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:XFD1000"));
        });
        assertThat(fault(merged).code()).isEqualTo("DATA-081");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void csvIsReadInTheEncodingItHas(String charset) {
        byte[] bytes = "学校名称,在校学生数\r\n\"青禾县,第一\"\"小学\n（本部）\",１２３\r\n,\r\n末,".getBytes(Charset.forName(charset));
        Page page = CsvReader.read(bytes, "学校", "学校.csv");
        assertThat(page.texts()).containsExactly(
                List.of("学校名称", "在校学生数"), List.of("青禾县,第一\"小学\n（本部）", "１２３"), List.of(), List.of("末"));
    }

    @Test
    void csvMayHaveAMarkTabsOrCharactersBeyondGbk() {
        assertThat(CsvReader.read("\uFEFF名\t数\n甲\t1".getBytes(StandardCharsets.UTF_8), "x", "x.csv").cell(0, 0).text()).isEqualTo("名");
        assertThat(CsvReader.read("㐀𠀀,1".getBytes(Charset.forName("GB18030")), "x", "x.csv").cell(0, 0).text()).isEqualTo("㐀𠀀");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,DATA-003", "UTF-16,DATA-003"})
    void csvInNoneOfThemIsRefused(String charset, String code) {
        Faults faults = catchThrowableOfType(Faults.class, () -> CsvReader.read("a,b\n1,2".getBytes(Charset.forName(charset)), "x", "x.csv"));
        assertThat(faults.list().get(0).code()).isEqualTo(code);
    }

    @Test
    void damagedUtf8DoesNotPassForGbkAndQuotesMustEnd() {
        byte[] bytes = "学校名称,在校学生数,县级及以上骨干教师数".getBytes(StandardCharsets.UTF_8);
        bytes[4] = 'x';
        assertThat(catchThrowableOfType(Faults.class, () -> CsvReader.read(bytes, "x", "x.csv")).list().get(0).code()).isEqualTo("DATA-003");
        Faults open = catchThrowableOfType(Faults.class, () -> CsvReader.read("a\n\"b".getBytes(StandardCharsets.UTF_8), "x", "x.csv"));
        assertThat(open.list().get(0).toString()).contains("DATA-005", "第2行", "引号");
    }
}
