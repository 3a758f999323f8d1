package org.junheng.inspect;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Numbers and typefaces of headings (结构层次序数: GB/T 9704-2012, 7.3.3) in either kind of file. */
final class HeadingChecks {

    private static final String DIGITS = "一二三四五六七八九十百";
    /** The forms of the four levels. */
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("([" + DIGITS + "]+)、.*"), Pattern.compile("（([" + DIGITS + "]+)）.*"), Pattern.compile("(\\d{1,3})[.．](?!\\d).*"),
            Pattern.compile("（(\\d{1,3})）.*"));
    private static final Pattern ARABIC = Pattern.compile("(\\d{1,3})[.．].*");
    private static final List<Typefaces> TYPEFACES = List.of(Typefaces.HEI, Typefaces.KAI, Typefaces.FANGSONG, Typefaces.FANGSONG);
    /** Numbers that look like those of a level and are not: 1、 （一）、 一. and half-width brackets. */
    private static final Pattern WRONG = Pattern.compile("(\\d{1,2}、|（[" + DIGITS + "\\d]{1,3}）、|[" + DIGITS + "]{1,3}[.．]|\\([" + DIGITS + "\\d]{1,3}\\)).*");

    private final Measurement numbers = new Measurement("R-32", "依次用“一、”“（一）”“1.”“（1）”，连续编号");
    private final Measurement typefaces = new Measurement("R-33", "第一层黑体，第二层楷体，第三、四层仿宋");
    private final Measurement stops = new Measurement("R-34", "独占一行的第一、二层标题末尾不加句号");
    private final int[] last = new int[LEVELS.size()];

    private HeadingChecks() {}

    static List<Measurement> of(List<Passage> passages) {
        var checks = new HeadingChecks();
        passages.forEach(checks::read);
        return List.of(checks.numbers, checks.typefaces, checks.stops);
    }

    /** Level of a paragraph by the form of its number, from 0; none: −1. */
    static int level(String text) {
        return IntStream.range(0, LEVELS.size()).filter(level -> LEVELS.get(level).matcher(text).matches()).findFirst().orElse(-1);
    }

    /** Whether a paragraph is nothing but a heading of one of the two levels whose typeface tells. */
    static boolean isAlone(Passage passage) {
        int level = level(passage.text());
        return (level == 0 || level == 1) && passage.isAllOf(TYPEFACES.get(level));
    }

    private void read(Passage passage) {
        int level = isNext(passage.text()) ? 2 : level(passage.text());
        if (level < 0) {
            if (WRONG.matcher(passage.text()).matches()) {
                numbers.add(passage.place(), "“" + Excerpt.of(passage.text()) + "”", false);
            }
            return;
        }
        Matcher form = (level == 2 ? ARABIC : LEVELS.get(level)).matcher(passage.text());
        int number = form.matches() ? number(form.group(1)) : 0;
        boolean next = number == 1 || number == last[level] + 1;
        boolean skipped = level == 3 && last[2] == 0 && (last[0] > 0 || last[1] > 0);
        numbers.add(passage.place(), !next ? "“" + Excerpt.of(passage.text()) + "”前面是" + (last[level] == 0 ? "新的一层" : "第" + last[level])
                : skipped ? "“" + Excerpt.of(passage.text()) + "”上面没有“1.”" : "连续", next && !skipped);
        last[level] = number;
        for (int deeper = level + 1; deeper < last.length; deeper++) {
            last[deeper] = 0;
        }
        typefaces.add(passage.place(), "第" + (level + 1) + "层" + Typefaces.plain(passage.leadingFont()), TYPEFACES.get(level).isNamed(passage.leadingFont()));
        if (isAlone(passage)) {
            boolean stop = passage.text().endsWith("。");
            stops.add(passage.place(), stop ? "“" + Excerpt.of(passage.text()) + "”有句号" : "没有句号", !stop);
        }
    }

    /** Whether 3.5 stands for the number 3. and text that begins with 5: it does where a 3 is due. */
    private boolean isNext(String text) {
        Matcher arabic = ARABIC.matcher(text);
        return arabic.matches() && Integer.parseInt(arabic.group(1)) == last[2] + 1;
    }

    /** A number up to 99 in Han or Arabic digits. */
    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int ten = digits.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(digits.charAt(0)) + 1;
        String ones = digits.substring(ten + 1);
        return tens * 10 + (ones.isEmpty() ? 0 : DIGITS.indexOf(ones.charAt(0)) + 1);
    }
}
