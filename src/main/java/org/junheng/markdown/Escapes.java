package org.junheng.markdown;

import java.util.regex.Pattern;

/**
 * Backslashes (转义): one before a punctuation mark makes it plain text, before anything else it is a backslash. The reader takes them
 * away; the writer puts them where the text would otherwise be taken for markup in its place, and nowhere else.
 */
final class Escapes {

    /** ASCII punctuation, and what a heading's number is typed with. */
    private static final String PUNCTUATION = "[!-/:-@\\[-`{-~、．（]";

    private static final Pattern ESCAPED = Pattern.compile("\\\\(" + PUNCTUATION + ")");
    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=" + PUNCTUATION + ")");
    private static final Pattern ANY_PUNCTUATION = Pattern.compile(PUNCTUATION);
    private static final Pattern NUMBER_SIGN = Pattern.compile("[、．.（(]");

    private static final String NUMERAL = "(?:[一二三四五六七八九十百]{1,3}|[0-9０-９]{1,2})";

    /** A number typed by hand before a heading: 一、 （一） 1. （1）. Not 3.5万元. */
    static final Pattern HAND_NUMBER =
            Pattern.compile("(?:" + NUMERAL + "(?:、|[.．](?![0-9０-９]))|[（(]" + NUMERAL + "[）)]、?)[ \\t\\u3000]*");

    private Escapes() {}

    /** The text that a stretch of a draft stands for. */
    static String resolved(String source) {
        return ESCAPED.matcher(source).replaceAll("$1");
    }

    /** Where a run-in heading ends: as many {@code #} as began it, between blanks. */
    static Pattern headingEnd(int level) {
        return Pattern.compile("(?<![^ \\t\\u3000])#{" + level + "}(?![^ \\t\\u3000])");
    }

    /** Text that nothing but a backslash can spoil: behind a run-in heading, the title of an annex. */
    static String inLine(String text) {
        return BACKSLASH.matcher(text).replaceAll("\\\\\\\\");
    }

    /** Text at the beginning of a line. */
    static String atLineStart(String text) {
        String safe = inLine(text);
        DraftLine.Kind kind = DraftLine.of(safe).kind();
        return kind == DraftLine.Kind.TEXT ? safe : notA(kind, safe);
    }

    /** Text of an item of a list. */
    static String inItem(String text) {
        String safe = inLine(text);
        DraftLine.Kind kind = DraftLine.of(safe).kind();
        return kind.isItem() ? notA(kind, safe) : safe;
    }

    /** Text of a heading. */
    static String inHeading(int level, String text) {
        String safe = headingEnd(level).matcher(inLine(text)).replaceAll("\\\\$0");
        return HAND_NUMBER.matcher(safe).lookingAt() ? NUMBER_SIGN.matcher(safe).replaceFirst("\\\\$0") : safe;
    }

    /** Text of a cell. */
    static String inCell(String text) {
        return inLine(text).replace("|", "\\|");
    }

    /** Text in any place. */
    static String everywhere(String text) {
        return ANY_PUNCTUATION.matcher(text.replaceAll("[\\r\\n]+", " ")).replaceAll("\\\\$0");
    }

    private static String notA(DraftLine.Kind kind, String line) {
        return kind == DraftLine.Kind.NUMBER ? line.replaceFirst("\\.", "\\\\.") : "\\" + line;
    }
}
