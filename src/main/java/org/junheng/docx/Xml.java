package org.junheng.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Streams one part of a package as XML in UTF-8. Element and attribute names are qualified as they stand in the file: {@code w:p}. Written
 * by hand: tables are thousands of small elements, and the JDK's writer takes several times as long over each.
 */
final class Xml {

    /** So many bytes are kept before they go out. */
    private static final int PORTION = 8192;

    private final OutputStream out;
    private byte[] kept = new byte[2 * PORTION];
    private int length;
    private final Deque<String> elements = new ArrayDeque<>();
    /** Whether the tag written last still lacks its end, so that it can take a namespace. */
    private boolean open;

    /** @param out stays open when the part ends */
    Xml(OutputStream out) {
        this.out = out;
        put("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element with attributes given as name, value, name, value. */
    Xml open(String name, String... attributes) {
        tag(name, attributes);
        elements.push(name);
        open = true;
        return this;
    }

    /** Binds a prefix on the element just opened; the empty prefix is the default namespace. */
    Xml namespace(String prefix, String uri) {
        attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri);
        return this;
    }

    /** An element without content. */
    Xml leaf(String name, String... attributes) {
        tag(name, attributes);
        put("/>");
        return this;
    }

    /** An element whose only attribute is {@code w:val}. */
    Xml val(String name, String value) {
        return leaf(name, "w:val", value);
    }

    /** An element whose only attribute is {@code w:val}. */
    Xml val(String name, int value) {
        return val(name, Integer.toString(value));
    }

    /** An element of text alone. */
    Xml text(String name, String text, String... attributes) {
        open(name, attributes);
        endTag();
        escape(text, false);
        return close();
    }

    /** Closes the element opened last. */
    Xml close() {
        endTag();
        put("</");
        put(elements.pop());
        put('>');
        return this;
    }

    /** Ends the part. */
    void end() {
        flush();
    }

    private void tag(String name, String... attributes) {
        endTag();
        if (length >= PORTION) {
            flush();
        }
        put('<');
        put(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) {
        put(' ');
        put(name);
        put("=\"");
        escape(value, true);
        put('"');
    }

    private void endTag() {
        if (open) {
            put('>');
            open = false;
        }
    }

    private void flush() {
        try {
            out.write(kept, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }

    /**
     * Writes a text without what no file may hold: characters XML forbids, controls, private use. None of them is text; the last are what
     * the drafting stage marks figures with, and a mark that slipped through must not reach a reader.
     */
    private void escape(String text, boolean quoted) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> put("&amp;");
                case '<' -> put("&lt;");
                case '>' -> put("&gt;");
                case '"' -> put(quoted ? "&quot;" : "\"");
                default -> {
                    if (isText(c)) {
                        put(c);
                    }
                }
            }
        }
    }

    private void put(String markup) {
        for (int i = 0; i < markup.length(); i++) {
            put(markup.charAt(i));
        }
    }

    private void put(int c) {
        if (length + 4 > kept.length) {
            kept = Arrays.copyOf(kept, 2 * kept.length);
        }
        if (c < 0x80) {
            kept[length++] = (byte) c;
            return;
        }
        if (c < 0x800) {
            kept[length++] = (byte) (0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                kept[length++] = (byte) (0xE0 | c >> 12);
            } else {
                kept[length++] = (byte) (0xF0 | c >> 18);
                kept[length++] = (byte) (0x80 | c >> 12 & 0x3F);
            }
            kept[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        kept[length++] = (byte) (0x80 | c & 0x3F);
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            default -> (c & 0xFFFE) != 0xFFFE;
        };
    }
}
