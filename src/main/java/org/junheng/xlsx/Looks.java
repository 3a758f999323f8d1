package org.junheng.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What numbers look like in their formats (数字格式): a date is a number that looks like one. */
final class Looks {

    /** Excel keeps no more digits; what follows is the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final String GENERAL = "General";
    private static final String MONTH = "yyyy\"年\"m\"月\"";
    private static final String DAY = "m\"月\"d\"日\"";
    /** Formats that a Chinese Excel has built in and does not write into the file. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(27, MONTH), Map.entry(28, DAY), Map.entry(29, DAY), Map.entry(30, "m-d-yy"), Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""), Map.entry(36, MONTH),
            Map.entry(50, MONTH), Map.entry(51, DAY), Map.entry(52, MONTH), Map.entry(53, DAY), Map.entry(54, DAY), Map.entry(57, MONTH), Map.entry(58, DAY));

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private final StylesTable styles;
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final Map<Integer, Look> known = new HashMap<>();

    /** @param from1904 whether days count from 1904, as on old Macintoshes */
    Looks(StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    private record Look(int index, String format, boolean date) {}

    /** A number as a cell of the style shows it. */
    Cell cell(double value, int style) {
        Look look = known.computeIfAbsent(style, this::look);
        if (look.date && DateUtil.isValidExcelDate(value) && value >= 1) {
            LocalDateTime time = DateUtil.getLocalDateTime(value, from1904);
            return Cell.date(time.toLocalDate(), chinese(time.toLocalDate(), look.format));
        }
        BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        boolean general = look.format.equals(GENERAL) || look.date;
        String shown = general ? plain.toPlainString() : formatter.formatRawCellContents(value, look.index, look.format, from1904).strip();
        return Cell.number(plain, shown, look.format.contains("%"));
    }

    /** The parts of a date that the format shows, as Chinese writes them: a cell that shows 2025-09 means the month. */
    private static String chinese(LocalDate date, String format) {
        String parts = QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        String year = parts.contains("y") ? date.getYear() + "年" : "";
        String month = parts.contains("m") ? date.getMonthValue() + "月" : "";
        String day = parts.contains("d") ? date.getDayOfMonth() + "日" : "";
        return year + month + day;
    }

    private Look look(int style) {
        boolean styled = styles != null && style >= 0 && style < styles.getNumCellStyles();
        XSSFCellStyle found = styled ? styles.getStyleAt(style) : null;
        int index = found == null ? 0 : found.getDataFormat();
        String written = found == null ? null : found.getDataFormatString();
        if (CHINESE.containsKey(index) && (written == null || written.startsWith("reserved"))) {
            return new Look(index, CHINESE.get(index), true);
        }
        String format = written == null ? GENERAL : written;
        return new Look(index, format, DateUtil.isADateFormat(index, format));
    }
}
