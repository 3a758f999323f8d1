package org.junheng.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Which glyph shows a character (字符映射): OpenType's {@code cmap} table, read from the subtable that OpenPDF takes too, so that both
 * mean the same glyph.
 */
final class CharacterMap {

    private static final int WINDOWS = 3;
    private static final int SYMBOL = 0;
    private static final int BASIC_PLANE = 1;
    private static final int ALL_PLANES = 10;

    private final ByteBuffer cmap;
    private final int start;
    private final boolean allPlanes;
    /** One more than the glyph of each character of the basic plane that was asked for before, as nearly all are: threads may ask twice. */
    private final char[] known = new char[0x10000];

    /** @throws IOException if the table has no Unicode subtable that OpenPDF reads */
    CharacterMap(ByteBuffer cmap) throws IOException {
        this.cmap = cmap;
        int basic = -1;
        int all = -1;
        for (int k = 0; k < cmap.getShort(2); k++) {
            int record = 4 + 8 * k;
            int offset = cmap.getInt(record + 4);
            if (cmap.getShort(record) == WINDOWS) {
                switch (cmap.getShort(record + 2)) {
                    case SYMBOL -> throw new IOException("是符号字体，没有Unicode字符映射");
                    case BASIC_PLANE -> basic = cmap.getShort(offset) == 4 ? offset : basic;
                    case ALL_PLANES -> all = cmap.getShort(offset) == 12 ? offset : all;
                    default -> { }
                }
            }
        }
        allPlanes = all >= 0;
        start = allPlanes ? all : basic;
        if (start < 0) {
            throw new IOException("没有Unicode字符映射");
        }
        long needed = allPlanes ? 16 + 12L * Integer.toUnsignedLong(cmap.getInt(start + 12)) : 16 + 4L * unsigned(start + 6);
        if (start + needed > cmap.limit()) {
            throw new IOException("字符映射不完整");
        }
    }

    /** The glyph of a character; 0 if there is none. */
    int glyph(int codePoint) {
        if (codePoint > 0xFFFF) {
            return allPlanes ? ofGroups(codePoint) : 0;
        }
        if (known[codePoint] > 0) {
            return known[codePoint] - 1;
        }
        int glyph = allPlanes ? ofGroups(codePoint) : ofSegments(codePoint);
        if (glyph >= 0 && glyph < 0xFFFF) {
            known[codePoint] = (char) (glyph + 1);
        }
        return glyph;
    }

    /** Format 12: sorted groups of first, last character and first glyph. */
    private int ofGroups(int codePoint) {
        int low = 0;
        int high = cmap.getInt(start + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = start + 16 + 12 * middle;
            if (codePoint < cmap.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > cmap.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return cmap.getInt(group + 8) + codePoint - cmap.getInt(group);
            }
        }
        return 0;
    }

    /** Format 4: four parallel arrays of last character, first character, difference and offset into a list of glyphs. */
    private int ofSegments(int codePoint) {
        int twice = unsigned(start + 6);
        int ends = start + 14;
        int low = 0;
        int high = twice / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codePoint > unsigned(ends + 2 * middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int starts = ends + twice + 2;
        int first = unsigned(starts + 2 * low);
        if (codePoint < first || codePoint > unsigned(ends + 2 * low)) {
            return 0;
        }
        int difference = unsigned(starts + twice + 2 * low);
        int place = starts + 2 * twice + 2 * low;
        int offset = unsigned(place);
        if (offset == 0) {
            return (codePoint + difference) & 0xFFFF;
        }
        int address = place + offset + 2 * (codePoint - first);
        int glyph = address + 1 < cmap.limit() ? unsigned(address) : 0;
        return glyph == 0 ? 0 : (glyph + difference) & 0xFFFF;
    }

    private int unsigned(int offset) {
        return cmap.getShort(offset) & 0xFFFF;
    }
}
