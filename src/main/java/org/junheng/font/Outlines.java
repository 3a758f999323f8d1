package org.junheng.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Which glyphs of a face show ink in a PDF that OpenPDF wrote (字形轮廓). TrueType outlines survive all; a CFF face (Adobe Technical Note
 * 5176) is taken only where OpenPDF's subset of it is sound.
 */
final class Outlines {

    private static final int ROS = 0x0C1E;
    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int FD_ARRAY = 0x0C24;

    private Outlines() {}

    /**
     * The glyphs, by number, that have an outline and keep it when embedded.
     *
     * @throws IOException if no glyph of the face can be trusted
     */
    static BitSet inked(Sfnt face, int glyphs) throws IOException {
        return face.has("CFF ") ? compact(face, glyphs) : trueType(face, glyphs);
    }

    /** A glyph without an outline has no length in {@code loca}: some fonts map characters they lack to such blanks. */
    private static BitSet trueType(Sfnt face, int glyphs) throws IOException {
        boolean wide = face.table("head").getShort(50) != 0;
        ByteBuffer places = face.table("loca");
        var inked = new BitSet(glyphs);
        for (int k = 0; k < glyphs; k++) {
            boolean blank = wide ? places.getInt(4 * k) == places.getInt(4 * k + 4)
                    : places.getShort(2 * k) == places.getShort(2 * k + 2);
            inked.set(k, !blank);
        }
        return inked;
    }

    /**
     * OpenPDF writes the glyph number where a PDF viewer expects the character id (CID) of a CID-keyed font, so a glyph whose two numbers
     * differ comes out blank (in Fandol all from 8896 on: –, ═, ▽ …). And it drops the private data of font dictionaries that the subset
     * does not use, after which some viewers reject the font: a face with more than one (Noto CJK, Source Han) is refused.
     */
    private static BitSet compact(Sfnt face, int glyphs) throws IOException {
        ByteBuffer head = face.part("CFF ", 0, 4);
        int names = head.get(2) & 0xFF;
        Index tops = new Index(face, new Index(face, names).end());
        Map<Integer, Integer> top = dictionary(tops.item(0));
        var inked = new BitSet(glyphs);
        inked.set(1, new Index(face, top.getOrDefault(CHAR_STRINGS, 0)).count);
        if (top.containsKey(ROS)) {
            if (new Index(face, top.getOrDefault(FD_ARRAY, 0)).count != 1) {
                throw new IOException("是含多组字形参数的CFF字体（如思源、Noto CJK的OTF/TTC版），嵌入后会缺字，请改用TTF版");
            }
            inked.and(ownNumbers(face, top.getOrDefault(CHARSET, 0), glyphs));
        }
        return inked;
    }

    /** The glyphs whose character id is their own number. */
    private static BitSet ownNumbers(Sfnt face, int offset, int glyphs) throws IOException {
        ByteBuffer charset = face.part("CFF ", offset, 1 + 4 * glyphs);
        int format = charset.get();
        var own = new BitSet(glyphs);
        int glyph = 1;
        while (glyph < glyphs) {
            int first = charset.getShort() & 0xFFFF;
            int more = switch (format) {
                case 0 -> 0;
                case 1 -> charset.get() & 0xFF;
                default -> charset.getShort() & 0xFFFF;
            };
            int next = Math.min(glyphs, glyph + 1 + more);
            own.set(glyph, next, first == glyph);
            glyph = next;
        }
        return own;
    }

    /** A DICT's operators with their last operand; escaped operators are {@code 0x0C00} + the second byte. */
    private static Map<Integer, Integer> dictionary(ByteBuffer dict) {
        Map<Integer, Integer> entries = new HashMap<>();
        int operand = 0;
        while (dict.hasRemaining()) {
            int b = dict.get() & 0xFF;
            if (b <= 21) {
                entries.put(b == 12 ? 0x0C00 | dict.get() & 0xFF : b, operand);
            } else if (b == 28) {
                operand = dict.getShort();
            } else if (b == 29) {
                operand = dict.getInt();
            } else if (b == 30) {
                while ((dict.get() & 0x0F) != 0x0F) {
                    continue;
                }
            } else if (b <= 246) {
                operand = b - 139;
            } else if (b <= 250) {
                operand = (b - 247) * 256 + (dict.get() & 0xFF) + 108;
            } else {
                operand = -(b - 251) * 256 - (dict.get() & 0xFF) - 108;
            }
        }
        return entries;
    }

    /** A CFF INDEX: a list of items of any length. */
    private static final class Index {
        private final Sfnt face;
        private final int start;
        private final int count;
        private final int size;

        Index(Sfnt face, int start) throws IOException {
            this.face = face;
            this.start = start;
            ByteBuffer head = face.part("CFF ", start, 3);
            count = head.getShort() & 0xFFFF;
            size = count == 0 ? 0 : head.get();
        }

        int end() throws IOException {
            return count == 0 ? start + 2 : place(count);
        }

        ByteBuffer item(int k) throws IOException {
            int from = place(k);
            return face.part("CFF ", from, place(k + 1) - from);
        }

        private int place(int k) throws IOException {
            ByteBuffer bytes = face.part("CFF ", start + 3 + size * k, size);
            int offset = 0;
            while (bytes.hasRemaining()) {
                offset = offset << 8 | bytes.get() & 0xFF;
            }
            return start + 2 + size * (count + 1) + offset;
        }
    }
}
