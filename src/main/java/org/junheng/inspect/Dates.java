package org.junheng.inspect;

import java.util.regex.Pattern;

/** How dates are written (成文日期: GB/T 9704-2012, 7.3.5.4) in either kind of file. */
final class Dates {

    private static final String HAN = "[\\d〇○零一二三四五六七八九十]";
    private static final Pattern ANY = Pattern.compile("(\\d{2}|[\\d〇○零一二三四五六七八九]{4})\\s?年\\s?" + HAN + "{1,3}\\s?月\\s?" + HAN + "{1,3}\\s?日");
    private static final Pattern PROPER = Pattern.compile("(19|20)\\d{2}年(1[0-2]|[1-9])月(3[01]|[12]\\d|[1-9])日");

    private Dates() {}

    static Measurement measurement() {
        return new Measurement("R-47", "阿拉伯数字，年份四位，月、日不编虚位");
    }

    /** Whether a text is a date and nothing else, however it is written. */
    static boolean isDate(String text) {
        return ANY.matcher(text.strip()).matches();
    }

    /** A date, or one with 印发 behind it. */
    static void measure(Measurement measurement, String place, String text) {
        String date = text.strip().replaceFirst("\\s*印发$", "");
        if (isDate(date)) {
            measurement.add(place, "“" + date + "”", PROPER.matcher(date).matches());
        }
    }
}
