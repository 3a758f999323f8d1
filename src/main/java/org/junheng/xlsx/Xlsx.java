package org.junheng.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
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
    private static final String SHARED_STRINGS = "xl/sharedStrings.xml";
    private static final String NO_ROWS = "<sheetData/>";
    /** Excel counts the width of a column in digits, 256 to one; a Han character is two of them. */
    private static final int HAN = 2 * 256;
    private static final int HEAD = 1;
    private static final short TEXT_SIZE = 10;
    private static final short HEADING_SIZE = 14;
    private static final float HEADING_HEIGHT = 26;
    private static final float LINE_HEIGHT = 13.5f;
    private static final float LINE_GAP = 4;
    /** No row is higher in Excel. */
    private static final float MOST_HEIGHT = 409;
    private static final double MARGIN_INCHES = 0.4;
    /** Columns wider than so many Han characters together are printed on A3: on A4 they would shrink below what can be read. */
    private static final int MOST_ON_A4 = 100;
    /** What makes a formula of a text that is typed: the cell keeps it a text even if a reader edits it. */
    private static final String FORMULA_SIGNS = "=+-@";

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle head;
    private final XSSFCellStyle openHead;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle number;
    private final Texts texts = new Texts();
    /** The rows of each sheet, by the name of its part. */
    private final Map<String, Rows> filled = new TreeMap<>();

    private Xlsx(XSSFWorkbook workbook) {
        this.workbook = workbook;
        heading = workbook.createCellStyle();
        heading.setFont(font(HEADING_SIZE, true));
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        head = cell(font(TEXT_SIZE, true));
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        openHead = cell(font(TEXT_SIZE, true));
        openHead.setAlignment(HorizontalAlignment.CENTER);
        text = cell(font(TEXT_SIZE, false));
        quoted = cell(font(TEXT_SIZE, false));
        quoted.setQuotePrefixed(true);
        number = cell(font(TEXT_SIZE, false));
        number.setAlignment(HorizontalAlignment.RIGHT);
    }

    /**
     * Writes a workbook.
     *
     * @param time when the file says it was made
     * @param out stays open
     */
    public static void write(Book book, Instant time, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var xlsx = new Xlsx(workbook);
            book.sheets().forEach(xlsx::sheet);
            properties(workbook.getProperties(), book.title(), book.creator(), time);
            workbook.write(bytes);
            Map<String, byte[]> parts = parts(bytes.toByteArray());
            xlsx.fill(parts);
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

    private static boolean likeFormula(String words) {
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

    private XSSFFont font(short size, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle cell(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private void sheet(Book.Sheet content) {
        XSSFSheet sheet = workbook.createSheet(content.name());
        var rows = new Rows(texts);
        rows.row(HEADING_HEIGHT);
        rows.cell(0, content.heading(), heading);
        rows.row();
        for (int i = 0; i < content.columns().size(); i++) {
            rows.cell(i, content.columns().get(i).title(), content.columns().get(i).open() ? openHead : head);
            sheet.setColumnWidth(i, content.columns().get(i).width() * HAN);
        }
        for (List<Book.Cell> cells : content.rows()) {
            rows.row(height(cells, content.columns()));
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) instanceof Book.Cell.Number figure) {
                    rows.cell(i, figure.value().doubleValue(), number);
                } else if (cells.get(i) instanceof Book.Cell.Text words) {
                    rows.cell(i, words.text(), likeFormula(words.text()) ? quoted : text);
                }
            }
        }
        sheet.getCTWorksheet().getDimension().setRef(rows.area());
        filled.put(sheet.getPackagePart().getPartName().getName().substring(1), rows);
        for (int i = 0; i < content.columns().size(); i++) {
            validate(sheet, content, i);
        }
        page(sheet);
        if (content.columns().stream().mapToInt(Book.Column::width).sum() > MOST_ON_A4) {
            sheet.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
        }
    }

    /** A list to choose from, with a word to who types something else. */
    private static void validate(XSSFSheet sheet, Book.Sheet content, int column) {
        List<String> options = content.columns().get(column).options();
        if (options.isEmpty() || content.rows().isEmpty()) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(
                helper.createExplicitListConstraint(options.toArray(String[]::new)),
                new CellRangeAddressList(HEAD + 1, HEAD + content.rows().size(), column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox("填写有误", "请从列表里选：" + String.join("、", options));
        sheet.addValidationData(validation);
    }

    /** Programs differ in whether they fit a row to its text; the height is told them instead, on the safe side. */
    private static float height(List<Book.Cell> cells, List<Book.Column> columns) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Book.Cell.Text words) {
                int digits = words.text().codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
                int room = 2 * columns.get(i).width() - 1;
                lines = Math.max(lines, (digits + room - 1) / room);
            }
        }
        return Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + LINE_GAP);
    }

    private static void page(XSSFSheet sheet) {
        sheet.createFreezePane(1, HEAD + 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEAD, -1, -1));
        print(sheet, true);
    }

    private static void print(XSSFSheet sheet, boolean landscape) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.getFooter().setCenter("第&P页，共&N页");
    }

    /** Puts the rows and their texts where POI wrote none. */
    private void fill(Map<String, byte[]> parts) {
        filled.forEach((name, rows) -> parts.computeIfPresent(name, (same, sheet) ->
                new String(sheet, StandardCharsets.UTF_8).replace(NO_ROWS, rows.element()).getBytes(StandardCharsets.UTF_8)));
        parts.put(SHARED_STRINGS, texts.part());
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
