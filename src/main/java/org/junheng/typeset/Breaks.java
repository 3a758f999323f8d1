package org.junheng.typeset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text may be broken into lines and where it may be stretched (避头尾与不可拆分). Boundary {@code i} lies before character
 * {@code i}, counted in code points.
 *
 * <p>A boundary has a cost. A line breaks at a boundary that costs {@link #FREE}; only a line that has none yields to the next cost, in
 * this order: a date between 年 and the month; an address behind one of its marks; a number and its unit, a document number; a Latin word
 * or a number itself; a character that must not begin or end a line; a character and its combining mark. Code points are never split.
 *
 * <p>Sources: GB/T 15834-2011, 5.1; GB/T 15835-2011 (a number stays on one line); CLREQ, level GB, with ——, …… at a line's start avoided
 * where that costs little.
 */
public final class Breaks {

    /** A break is welcome. */
    static final byte FREE = 0;
    /** A break is allowed, but another within two characters is better. */
    static final byte SOFT = 1;
    /** Behind a mark inside an address or a compound: {@code jydd@│qinghe.│gov.│cn}. */
    static final byte LINK = 2;
    /** Inside a unit of sense. */
    static final byte UNIT = 3;
    /** Inside a Latin word, a number, —— or ……. */
    static final byte WORD = 4;
    /** Before a character that must not begin a line, or behind one that must not end it. */
    static final byte PROHIBITED = 5;
    /** Inside what a reader sees as one character. */
    static final byte CLUSTER = 6;

    /** What must not begin a line (避头); of these, —— may. */
    public static final String NO_START = "。，、；：？！．）〕】》〉」』］｝〗〙”’～—–－·・／/%％‰℃°′″々〃﹚﹜﹞)]},.:;?!";
    /** What must not end a line (避尾). */
    public static final String NO_END = "（〔【《〈「『［｛〖〘“‘￥¥$＄£№#§／/﹙﹛﹝([{";
    private static final String CONNECTORS = "./-,:∶_@'&+=~?#%";
    private static final String SIGNS = "-+−±<>=≤≥≈";
    private static final Pattern LEVEL_MARK =
            Pattern.compile("[一二三四五六七八九十百]++、|（[一二三四五六七八九十百]++）|[0-9]++[.．]|（[0-9]++）");
    private static final Pattern STANDARD = Pattern.compile("(?<![A-Za-z])[A-Z]++(?:/[A-Z]++)? [0-9]++(?:[.-][0-9]++)*+");

    private final byte[] costs;
    private final boolean[] tight;

    /** @param text the text, at least one code point */
    public Breaks(String text) {
        int[] c = Letters.codePoints(text);
        costs = new byte[c.length + 1];
        tight = new boolean[c.length + 1];
        for (int i = 1; i < c.length; i++) {
            if (isPlain(c[i - 1]) && isPlain(c[i])) {
                continue;
            }
            byte bond = bond(c, i);
            tight[i] = bond >= LINK || isTightPair(c[i - 1], c[i]);
            costs[i] = startsLine(c, i) && endsLine(c, i) ? bond : (byte) Math.max(bond, PROHIBITED);
        }
        Matcher mark = LEVEL_MARK.matcher(text);
        if (mark.lookingAt()) {
            keepWhole(0, Math.min(mark.end() + 1, c.length));
        }
        Matcher standard = STANDARD.matcher(text);
        int at = 0;
        int character = 0;
        while (standard.find()) {
            character += text.codePointCount(at, standard.start());
            at = standard.start();
            keepWhole(character, character + standard.end() - at);
        }
    }

    /** What a break before character {@code i} costs. */
    byte cost(int i) {
        return costs[i];
    }

    /** Whether the gap before character {@code i} is never stretched: inside numbers, with their units, Latin words, ——, ……. */
    boolean isTight(int i) {
        return tight[i];
    }

    /**
     * Whether a line that ends before character {@code i} ends there only to keep a number with its unit, or the like: Word, which
     * knows no such bonds, may put more of what follows into it.
     */
    public boolean isHeld(int i) {
        for (int next = i + 1; next < costs.length - 1 && costs[next] != FREE; next++) {
            if (costs[next] >= SOFT && costs[next] <= UNIT) {
                return true;
            }
        }
        return false;
    }

    /** A Han character that knows no bonds: most characters are, and between two of them a break is free. */
    private static boolean isPlain(int c) {
        return c >= 0x4E00 && c <= 0x9FFF && c != '万' && c != '亿';
    }

    private void keepWhole(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            costs[i] = (byte) Math.max(costs[i], UNIT);
        }
    }

    /** How closely the characters around a boundary belong together, line starts and ends aside. */
    private static byte bond(int[] c, int i) {
        int a = c[i - 1];
        int b = c[i];
        if (isCombining(b) || a == 0x200D) {
            return CLUSTER;
        }
        if (isWordy(a) && isWordy(b) || a == b && (a == '—' || a == '…') || a == 0x00A0 || b == 0x00A0 || a == 0x2060 || b == 0x2060) {
            return WORD;
        }
        if (isConnector(c, i)) {
            return WORD;
        }
        if (isConnector(c, i - 1)) {
            boolean isNumber = isDigit(b) && (i < 2 || !isLetter(c[i - 2])) && a != '-';
            return isNumber ? WORD : LINK;
        }
        if (SIGNS.indexOf(a) >= 0 && isDigit(b)) {
            return WORD;
        }
        if (isDigit(a) && isHan(b) || isDigit(b) && (a == '第' || a == '〕') || a == '　' || b == '　') {
            return UNIT;
        }
        boolean numberBefore = i >= 2 && isDigit(c[i - 2]);
        if (numberBefore && (a == '万' || a == '亿') && b == '元') {
            return UNIT;
        }
        if (numberBefore && (a == '年' || a == '月') && isDigit(b) || numberBefore && (a == '万' || a == '亿') && isHan(b)) {
            return SOFT;
        }
        return (b == '—' || b == '…') || (a == '～' || a == '—') && isDigit(b) ? SOFT : FREE;
    }

    private static boolean startsLine(int[] c, int i) {
        boolean isDoubleDash = c[i] == '—' && i + 1 < c.length && c[i + 1] == '—';
        return c[i] != ' ' && (NO_START.indexOf(c[i]) < 0 || isDoubleDash || c[i] == '—' && c[i - 1] == '—');
    }

    private static boolean endsLine(int[] c, int i) {
        return NO_END.indexOf(c[i - 1]) < 0 || isConnector(c, i - 1);
    }

    private static boolean isTightPair(int a, int b) {
        return b == ' ' || isDigit(a) && "%％‰℃°～".indexOf(b) >= 0 || a == '～' && isDigit(b);
    }

    /** Whether the character at {@code i} joins two Latin characters to one word: {@code 12.5}, {@code GB/T}, {@code a@b.cn}. */
    private static boolean isConnector(int[] c, int i) {
        return i > 0 && i + 1 < c.length && CONNECTORS.indexOf(c[i]) >= 0 && isLatin(c[i - 1]) && isLatin(c[i + 1])
                && (isWordy(c[i - 1]) || isWordy(c[i + 1]));
    }

    private static boolean isLatin(int c) {
        return isWordy(c) || CONNECTORS.indexOf(c) >= 0;
    }

    private static boolean isWordy(int c) {
        return isDigit(c) || isLetter(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A letter of a script that writes words: Latin, Greek, Cyrillic. */
    private static boolean isLetter(int c) {
        return c < 0x1100 && Character.isLetter(c);
    }

    private static boolean isHan(int c) {
        return Character.isIdeographic(c);
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK
                || c == 0x200D || c >= 0x1F3FB && c <= 0x1F3FF;
    }
}
