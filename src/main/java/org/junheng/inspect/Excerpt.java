package org.junheng.inspect;

/** A few words of a text, to find it by (摘引). */
final class Excerpt {

    private static final int LENGTH = 15;

    private Excerpt() {}

    static String of(String text) {
        return text.codePointCount(0, text.length()) <= LENGTH ? text : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "……";
    }
}
