package org.junheng.county;

import java.util.Locale;

/** Characters that no text of an official document can hold (不能用的字符), and how any text is shown in a message. */
final class Characters {

    private static final int SHOWN = 40;

    private Characters() {}

    /** The first character of the text that cannot stand in a document, or -1. */
    static int unfit(String text) {
        return text.codePoints().filter(c -> !kind(c).isEmpty()).findFirst().orElse(-1);
    }

    /** What an unfit character is, with its code point: {@code 双向控制符U+202E}. */
    static String name(int c) {
        return kind(c) + String.format(Locale.ROOT, "U+%04X", c);
    }

    /** The text in Chinese quotation marks, unfit characters made visible, a long text cut short. */
    static String quoted(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= SHOWN
                ? "“" + visible(text) + "”"
                : "“" + visible(text.substring(0, text.offsetByCodePoints(0, SHOWN))) + "……”（共" + length + "字）";
    }

    /** The text with its unfit characters written as escapes, so that a message cannot be garbled by them. */
    static String visible(String text) {
        if (unfit(text) < 0) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (kind(c).isEmpty()) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return shown.toString();
    }

    /** The text without blanks at its ends, ideographic and no-break spaces included. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String kind(int c) {
        if ((c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF) {
            return "非字符";
        }
        if (c == 0xFFFD) {
            return "乱码替换符";
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> "控制字符";
            case Character.FORMAT -> bidirectional(c) ? "双向控制符" : "不可见字符";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "换行符";
            case Character.SURROGATE -> "孤立代理项";
            case Character.PRIVATE_USE -> "私用区字符";
            default -> "";
        };
    }

    private static boolean bidirectional(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
