package org.junheng.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a draft as the reader sees it. The writer asks the same question, so it knows which lines need a backslash.
 *
 * @param kind what the line begins; decided behind its indent, which never means anything but for a list inside a list
 * @param indent columns of the indent: a tab is four, a full-width space two
 * @param marker the marker; empty for text
 * @param start index of the first character behind the marker
 */
record DraftLine(Kind kind, int indent, String marker, int start) {

    /** What a line begins (行的种类). The first kind that fits counts. */
    enum Kind {
        HEADING("#++(?![^ \\t\\u3000])"),
        /** A heading without its space: text, with a notice. */
        HASH("#"),
        BULLET("-(?![^ \\t\\u3000])"),
        /** One to three digits: {@code 2026. 年初} is text. */
        NUMBER("[0-9]{1,3}\\.(?![^ \\t\\u3000])"),
        /** The bar belongs to the row: its marker is empty. */
        ROW("(?=\\|)"),
        FENCE("`{3,}+(?=[^`]*$)"),
        BREAK("<<<"),
        /** A line about the document: {@code > 核对：}. What it is called must not be misspelt and then printed, so a blank is enough. */
        QUOTE(">(?=[ \\t\\u3000]|核对|题注|$)"),
        TEXT("");

        private final Pattern marker;

        Kind(String marker) {
            this.marker = Pattern.compile(marker);
        }

        boolean isText() {
            return this == TEXT || this == HASH;
        }

        boolean isItem() {
            return this == BULLET || this == NUMBER;
        }
    }

    static DraftLine of(CharSequence line) {
        int start = 0;
        int indent = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            char blank = line.charAt(start++);
            indent += blank == '\t' ? 4 : blank == '\u3000' ? 2 : 1;
        }
        if (start < line.length() && Character.isLetter(line.charAt(start))) {
            return new DraftLine(Kind.TEXT, indent, "", start);
        }
        for (Kind kind : Kind.values()) {
            Matcher marker = kind.marker.matcher(line).region(start, line.length());
            if (marker.lookingAt()) {
                return new DraftLine(kind, indent, marker.group(), marker.end());
            }
        }
        throw new AssertionError("TEXT fits every line");
    }
}
