package org.junheng.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks (写 Excel 文件): landscape A4, or A3 for what would be too small to read on it, as wide as the sheet, the heads frozen and repeated on every page. The same workbook and
 * the same time give the same bytes.
 */
public final class Xlsx {

    /** A local time, so that the time zone of the machine does not count. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final double MARGIN_INCHES = 0.4;
    /** What makes a formula of a text that is typed: the cell keeps it a text even if a reader edits it. */
    private static final String FORMULA_SIGNS = "=+-@";

    private Xlsx() {}

    /**
     * Writes a workbook.
     *
     * @param time when the file says it was made
     * @param out stays open
     */
    public static void write(Book book, Instant time, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var writer = new SheetWriter(workbook);
            book.sheets().forEach(writer::sheet);
            properties(workbook.getProperties(), book.title(), book.creator(), time);
            workbook.write(bytes);
            Map<String, byte[]> parts = parts(bytes.toByteArray());
            writer.fill(parts);
            pack(parts, out);
        }
    }

    /**
     * Writes a workbook that another engine made, as ours are written: texts stay texts, frozen heads are repeated on every page, as wide as
     * the sheet, upright or not as they were, and the same workbook and time give the same bytes.
     *
     * @param time when the file says it was made
     * @param out stays open
     */
    public static void finish(byte[] made, String title, String creator, Instant time, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(made))) {
            quoteFormulas(workbook);
            for (Sheet each : workbook) {
                var sheet = (XSSFSheet) each;
                if (sheet.getPaneInformation() != null) {
                    sheet.setRepeatingRows(new CellRangeAddress(0, sheet.getPaneInformation().getHorizontalSplitPosition() - 1, -1, -1));
                }
                print(sheet, sheet.getPrintSetup().getLandscape());
            }
            properties(workbook.getProperties(), title, creator, time);
            workbook.write(bytes);
        }
        pack(parts(bytes.toByteArray()), out);
    }

    private static void quoteFormulas(XSSFWorkbook workbook) {
        var quotes = new HashMap<Short, XSSFCellStyle>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING && likeFormula(cell.getStringCellValue())) {
                        cell.setCellStyle(quotes.computeIfAbsent(cell.getCellStyle().getIndex(), any -> quoted(workbook, cell.getCellStyle())));
                    }
                }
            }
        }
    }

    private static XSSFCellStyle quoted(XSSFWorkbook workbook, CellStyle of) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(of);
        style.setQuotePrefixed(true);
        return style;
    }

    static boolean likeFormula(String words) {
        return !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0;
    }

    private static void properties(POIXMLProperties properties, String title, String creator, Instant time) {
        Optional<Date> when = Optional.of(Date.from(time.truncatedTo(ChronoUnit.SECONDS)));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(creator);
        core.setLastModifiedByUser(creator);
        core.setCreated(when);
        core.setModified(when);
        properties.getExtendedProperties().setApplication("均衡文书");
    }

    static void print(XSSFSheet sheet, boolean landscape) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.getFooter().setCenter("第&P页，共&N页");
    }

    private static Map<String, byte[]> parts(byte[] made) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(made))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** The package anew, with parts in the order of their names and without the clock that POI puts on each. */
    private static void pack(Map<String, byte[]> parts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        // What tells the types of all parts comes first, as readers that stream expect it.
        add(zip, CONTENT_TYPES, parts.get(CONTENT_TYPES));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (!part.getKey().equals(CONTENT_TYPES)) {
                add(zip, part.getKey(), part.getValue());
            }
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
