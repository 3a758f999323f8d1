package org.junheng.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sheets of one workbook (写工作表). */
final class SheetWriter {

    private static final String SHARED_STRINGS = "xl/sharedStrings.xml";
    private static final String NO_ROWS = "<sheetData/>";
    /** Excel counts the width of a column in digits, 256 to one; a Han character is two of them. */
    private static final int HAN = 2 * 256;
    /** The row of the topmost heads. */
    private static final int HEAD = 1;
    private static final short TEXT_SIZE = 10;
    private static final short HEADING_SIZE = 14;
    private static final float HEADING_HEIGHT = 26;
    private static final float LINE_HEIGHT = 13.5f;
    private static final float LINE_GAP = 4;
    /** No row is higher in Excel. */
    private static final float MOST_HEIGHT = 409;
    /** Columns wider than so many Han characters together are printed on A3: on A4 they would shrink below what can be read. */
    private static final int MOST_ON_A4 = 100;
    /** A validation keeps its words in so many characters; Excel calls a file with more of them damaged. */
    private static final int MOST_WORDS = 255;

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle head;
    private final XSSFCellStyle openHead;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle number;
    private final Map<List<Object>, XSSFCellStyle> toFill = new HashMap<>();
    private final Texts texts = new Texts();
    /** The rows of each sheet, by the name of its part. */
    private final Map<String, Rows> filled = new HashMap<>();

    SheetWriter(XSSFWorkbook workbook) {
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

    /** Adds a sheet. */
    void sheet(Book.Sheet content) {
        XSSFSheet sheet = workbook.createSheet(content.name());
        var rows = new Rows(texts);
        rows.row(HEADING_HEIGHT);
        rows.cell(0, content.heading(), heading);
        int below = HEAD + content.headRows();
        heads(sheet, rows, content);
        for (int r = 0; r < content.rows().size(); r++) {
            List<Book.Cell> cells = content.rows().get(r);
            rows.row(height(cells, content.columns()));
            for (int i = 0; i < cells.size(); i++) {
                fill(rows, i, cells.get(i), entry(content, r, i), content.locked());
            }
        }
        sheet.getCTWorksheet().getDimension().setRef(rows.area());
        filled.put(sheet.getPackagePart().getPartName().getName().substring(1), rows);
        for (int i = 0; i < content.columns().size(); i++) {
            validate(sheet, content, i);
        }
        page(sheet, content.frozen(), below);
        if (content.columns().stream().mapToInt(Book.Column::width).sum() > MOST_ON_A4) {
            sheet.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
        }
        if (content.locked()) {
            lock(sheet);
        }
    }

    /** Puts the rows and their texts into the parts of the package, where POI wrote none. */
    void fill(Map<String, byte[]> parts) {
        filled.forEach((name, rows) -> parts.computeIfPresent(name, (same, sheet) ->
                new String(sheet, StandardCharsets.UTF_8).replace(NO_ROWS, rows.element()).getBytes(StandardCharsets.UTF_8)));
        parts.put(SHARED_STRINGS, texts.part());
    }

    private void heads(XSSFSheet sheet, Rows rows, Book.Sheet content) {
        int levels = content.headRows();
        for (int level = 0; level < levels; level++) {
            int lines = headLines(content, level);
            if (lines > 1) {
                rows.row(lines * LINE_HEIGHT + LINE_GAP);
            } else {
                rows.row();
            }
            for (int i = 0; i < content.columns().size(); i++) {
                Book.Column column = content.columns().get(i);
                boolean open = column.entry().need() != Book.Need.READ;
                String title = level < column.heads().size() ? column.heads().get(level) : "";
                rows.cell(i, shared(content, i - 1, i, level) ? "" : title, open ? openHead : head);
            }
        }
        for (int i = 0; i < content.columns().size(); i++) {
            sheet.setColumnWidth(i, content.columns().get(i).width() * HAN);
            int own = content.columns().get(i).heads().size();
            if (own < levels) {
                sheet.addMergedRegion(new CellRangeAddress(HEAD + own - 1, HEAD + levels - 1, i, i));
            }
            for (int level = 0; level < own - 1; level++) {
                int last = i;
                while (shared(content, i, last + 1, level)) {
                    last++;
                }
                if (last > i && !shared(content, i - 1, i, level)) {
                    sheet.addMergedRegion(new CellRangeAddress(HEAD + level, HEAD + level, i, last));
                }
            }
        }
    }

    /** How many lines the longest head takes that stands in one column of the row; one that is merged down has the rows below too. */
    private static int headLines(Book.Sheet content, int level) {
        int lowest = content.headRows() - 1;
        return content.columns().stream().filter(column -> level == lowest && column.heads().size() == lowest + 1 || lowest == 0).mapToInt(column -> lines(column.heads().get(level), column.width())).max().orElse(1);
    }

    /** Whether the head of a level is one for both columns: never the lowest, which is the column's own. */
    private static boolean shared(Book.Sheet content, int one, int other, int level) {
        if (one < 0 || other >= content.columns().size()) {
            return false;
        }
        List<String> a = content.columns().get(one).heads();
        List<String> b = content.columns().get(other).heads();
        return level < a.size() - 1 && level < b.size() - 1 && a.subList(0, level + 1).equals(b.subList(0, level + 1));
    }

    private static Book.Entry entry(Book.Sheet content, int row, int column) {
        return content.rows().get(row).get(column) instanceof Book.Cell.Slot slot ? slot.entry() : content.columns().get(column).entry();
    }

    private void fill(Rows rows, int column, Book.Cell content, Book.Entry entry, boolean locked) {
        boolean open = locked && entry.need() != Book.Need.READ;
        if (content instanceof Book.Cell.Slot slot) {
            fill(rows, column, slot.content(), entry, locked);
        } else if (content instanceof Book.Cell.Number figure) {
            rows.cell(column, figure.value().doubleValue(), open ? toFill(number, entry) : number);
        } else if (content instanceof Book.Cell.Text words) {
            XSSFCellStyle style = Xlsx.likeFormula(words.text()) ? quoted : text;
            rows.cell(column, words.text(), open ? toFill(style, entry) : style);
        }
    }

    /** The style of a cell that can be filled in on a locked sheet: coloured by need. */
    private XSSFCellStyle toFill(XSSFCellStyle of, Book.Entry entry) {
        boolean words = entry.allowed() instanceof Book.Allowed.Anything;
        return toFill.computeIfAbsent(List.of(of.getIndex(), entry.need(), words), key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(of);
            style.setLocked(false);
            if (words) {
                // What is typed stays as it is typed: codes keep their zeros, and 3-1 is no date.
                style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            }
            if (entry.need() != Book.Need.OPEN) {
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor((entry.need() == Book.Need.REQUIRED ? IndexedColors.LEMON_CHIFFON : IndexedColors.LIGHT_TURQUOISE).getIndex());
            }
            return style;
        });
    }

    /** What may be typed below a head, with a word to who types something else: one validation for each run of cells that allow the same. */
    private static void validate(XSSFSheet sheet, Book.Sheet content, int column) {
        int first = HEAD + content.headRows();
        int rows = content.rows().size();
        for (int from = 0, to; from < rows; from = to) {
            Book.Allowed allowed = entry(content, from, column).allowed();
            to = from + 1;
            while (to < rows && entry(content, to, column).allowed().equals(allowed)) {
                to++;
            }
            validate(sheet, allowed, new CellRangeAddressList(first + from, first + to - 1, column, column));
        }
    }

    private static void validate(XSSFSheet sheet, Book.Allowed allowed, CellRangeAddressList where) {
        if (allowed instanceof Book.Allowed.OneOf choice) {
            String words = String.join("、", choice.words());
            if (words.length() <= MOST_WORDS) {
                validate(sheet, sheet.getDataValidationHelper().createExplicitListConstraint(choice.words().toArray(String[]::new)), where, "请从列表里选：" + words);
            }
        } else if (allowed instanceof Book.Allowed.Number range && (range.least() != null || range.most() != null)) {
            String least = range.least() == null ? null : range.least().toPlainString();
            String most = range.most() == null ? null : range.most().toPlainString();
            int operator = least == null ? OperatorType.LESS_OR_EQUAL : most == null ? OperatorType.GREATER_OR_EQUAL : OperatorType.BETWEEN;
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidationConstraint constraint = helper.createNumericConstraint(
                    range.whole() ? DataValidationConstraint.ValidationType.INTEGER : DataValidationConstraint.ValidationType.DECIMAL,
                    operator, least == null ? most : least, operator == OperatorType.BETWEEN ? most : null);
            String bounds = (least == null ? "" : "不小于" + least) + (least == null || most == null ? "" : "、") + (most == null ? "" : "不大于" + most);
            validate(sheet, constraint, where, "请填" + bounds + "的" + (range.whole() ? "整数" : "数字") + "，不带单位");
        }
    }

    private static void validate(XSSFSheet sheet, DataValidationConstraint constraint, CellRangeAddressList where, String word) {
        var validation = sheet.getDataValidationHelper().createValidation(constraint, where);
        validation.setShowErrorBox(true);
        validation.createErrorBox("填写有误", word);
        sheet.addValidationData(validation);
    }

    /** Programs differ in whether they fit a row to its text; the height is told them instead, on the safe side. */
    private static float height(List<Book.Cell> cells, List<Book.Column> columns) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Book.Cell cell = cells.get(i) instanceof Book.Cell.Slot slot ? slot.content() : cells.get(i);
            if (cell instanceof Book.Cell.Text words) {
                int width = columns.get(i).width();
                lines = Math.max(lines, words.text().lines().mapToInt(line -> lines(line, width)).sum());
            }
        }
        return Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + LINE_GAP);
    }

    /** How many lines a line of text takes in a column. */
    private static int lines(String line, int width) {
        int digits = line.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
        int room = 2 * width - 1;
        return (digits + room - 1) / room;
    }

    private static void page(XSSFSheet sheet, int frozen, int below) {
        sheet.createFreezePane(frozen, below);
        sheet.setRepeatingRows(new CellRangeAddress(0, below - 1, -1, -1));
        Xlsx.print(sheet, true);
    }

    /** Without a password: the lock keeps from mistakes, not from people. */
    private static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockInsertRows(false);
        sheet.lockInsertColumns(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }
}
