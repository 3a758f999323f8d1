package org.junheng.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads workbooks that people filled in (读 Excel 文件): what the cells show, formulas by the value they last had. */
public final class XlsxReader {

    private XlsxReader() {}

    /**
     * A sheet.
     *
     * @param name the name on its tab
     * @param rows the rows from the first on, each as long as its last cell; an empty cell is an empty text
     */
    public record Page(String name, List<List<String>> rows) {
        public Page {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The sheets of a workbook, hidden ones left out.
     *
     * @throws IOException if it is no workbook, or one that is not to be trusted; the message says why, in Chinese
     */
    public static List<Page> read(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            if (workbook.isMacroEnabled()) {
                throw new IOException("带宏的工作簿");
            }
            var pages = new ArrayList<Page>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    pages.add(page(workbook.getSheetAt(i)));
                }
            }
            return List.copyOf(pages);
        } catch (UnsupportedFileFormatException | POIXMLException | OpenXML4JRuntimeException e) {
            throw new IOException("不是Excel工作簿（.xlsx）", e);
        }
    }

    private static Page page(Sheet sheet) {
        var rows = new ArrayList<List<String>>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            Row row = sheet.getRow(r);
            var cells = new ArrayList<String>();
            for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
                cells.add(text(row.getCell(c)));
            }
            rows.add(cells);
        }
        return new Page(sheet.getSheetName(), rows);
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            default -> "";
        };
    }

    private static String date(Cell cell) {
        LocalDate date = cell.getLocalDateTimeCellValue() == null ? null : cell.getLocalDateTimeCellValue().toLocalDate();
        return date == null ? "" : date.toString();
    }

    /** A number, with the sign where the cell shows a percentage. */
    private static String number(Cell cell) {
        var value = new BigDecimal(Double.toString(cell.getNumericCellValue()));
        String format = cell.getCellStyle().getDataFormatString();
        boolean percent = format != null && format.endsWith("%");
        return (percent ? value.movePointRight(2) : value).stripTrailingZeros().toPlainString() + (percent ? "%" : "");
    }
}
