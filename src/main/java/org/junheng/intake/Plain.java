package org.junheng.intake;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as they are compared (比较用的写法): half-width, without blanks and line breaks. */
final class Plain {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u200B]+");
    /** A head that ends in brackets, or in a unit after a colon. */
    private static final Pattern BRACKETS = Pattern.compile("(.*?)\\((?:单位:)?([^()]*)\\)");
    private static final Pattern SIGNS = Pattern.compile("[*★☆]+$|^[*★☆]+");

    /** What people call rows that they add below a table. */
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "全县合计", "全区合计", "全市合计", "平均", "县平均");

    private Plain() {}

    /** Whether a row that begins so adds up others. */
    static boolean isTotal(String text) {
        return TOTALS.contains(of(text));
    }

    static String of(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** A head without the signs that mark it as needed. */
    static String head(String text) {
        return SIGNS.matcher(of(text)).replaceAll("");
    }

    /** The unit in the brackets that a head ends with; empty if there is none. */
    static String unit(String head, Units units) {
        Matcher brackets = BRACKETS.matcher(head);
        return brackets.matches() && units.known(brackets.group(2)) ? brackets.group(2) : "";
    }

    /** A head without the unit that it ends with. */
    static String title(String head, Units units) {
        Matcher brackets = BRACKETS.matcher(head);
        return brackets.matches() && units.known(brackets.group(2)) ? brackets.group(1) : head;
    }
}
