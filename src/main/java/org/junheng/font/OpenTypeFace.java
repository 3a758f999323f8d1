package org.junheng.font;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A face of a TrueType or OpenType file (TTF, OTF, TTC). What it covers and how wide its characters are is read from the file's tables;
 * the whole file is read only when it is embedded. Safe for use by many threads.
 */
public final class OpenTypeFace implements FontFace {

    private static final Map<Key, OpenTypeFace> READ = new ConcurrentHashMap<>();

    private static final int MIDDLE_DOT = 0x00B7;
    private static final int DASH = 0x2014;
    private static final int LEFT_SINGLE = 0x2018;
    private static final int RIGHT_SINGLE = 0x2019;
    private static final int LEFT_DOUBLE = 0x201C;
    private static final int RIGHT_DOUBLE = 0x201D;
    private static final int ELLIPSIS = 0x2026;

    private final String name;
    private final int index;
    private final boolean collection;
    private final Bytes bytes;
    private final CharacterMap map;
    private final BitSet inked;
    private final int unitsPerEm;
    private final int measured;
    private final ByteBuffer widths;
    private BaseFont font;

    private record Key(Path file, int index, long size, FileTime modified) {}

    @FunctionalInterface
    private interface Bytes {
        byte[] all() throws IOException;
    }

    private OpenTypeFace(String name, int index, Sfnt.Source source, Bytes bytes) throws IOException {
        this.name = name;
        this.index = index;
        this.bytes = bytes;
        try {
            collection = Sfnt.isCollection(source);
            var tables = new Sfnt(source, index);
            requireEmbeddable(tables.table("OS/2").getShort(8));
            map = new CharacterMap(tables.table("cmap"));
            inked = Outlines.inked(tables, tables.table("maxp").getShort(4) & 0xFFFF);
            unitsPerEm = tables.table("head").getShort(18) & 0xFFFF;
            measured = tables.table("hhea").getShort(34) & 0xFFFF;
            widths = tables.table("hmtx");
            if (unitsPerEm == 0 || measured == 0 || widths.limit() < 4 * measured) {
                throw new IOException("字宽表不完整");
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("文件不完整", e);
        }
    }

    /**
     * The face of a file; read once in a process as long as the file does not change.
     *
     * @param index which face of a collection (TTC), from 0; 0 for other files
     * @throws IOException if the file cannot be read or must not be used in a PDF; the message says why, in Chinese
     */
    public static OpenTypeFace of(Path file, int index) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        var key = new Key(file.toRealPath(), index, now.size(), now.lastModifiedTime());
        OpenTypeFace known = READ.get(key);
        if (known != null) {
            return known;
        }
        var face = new OpenTypeFace(
                file.getFileName().toString(), index, Sfnt.Source.of(key.file), () -> Files.readAllBytes(key.file));
        known = READ.putIfAbsent(key, face);
        return known == null ? face : known;
    }

    /**
     * The face of a file in memory.
     *
     * @throws IOException if it must not be used in a PDF; the message says why, in Chinese
     */
    static OpenTypeFace of(String name, byte[] file) throws IOException {
        return new OpenTypeFace(name, 0, Sfnt.Source.of(file), () -> file);
    }

    /** Embedding may be forbidden by the maker (OS/2 fsType: restricted licence, or bitmaps only); OpenPDF refuses the first, too. */
    private static void requireEmbeddable(int rights) throws IOException {
        boolean restricted = (rights & 0x000E) == 0x0002;
        boolean bitmapsOnly = (rights & 0x0200) != 0;
        if (restricted || bitmapsOnly) {
            throw new IOException("字体许可不允许嵌入");
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean has(int codePoint) {
        int glyph = map.glyph(codePoint);
        return glyph > 0 && (inked.get(glyph) || isBlank(codePoint));
    }

    private static boolean isBlank(int codePoint) {
        return Character.isSpaceChar(codePoint);
    }

    @Override
    public double advance(int codePoint) {
        return switch (codePoint) {
            case MIDDLE_DOT -> 0.5;
            case DASH, ELLIPSIS, LEFT_SINGLE, RIGHT_SINGLE, LEFT_DOUBLE, RIGHT_DOUBLE -> 1;
            default -> width(codePoint);
        };
    }

    @Override
    public double shift(int codePoint) {
        return switch (codePoint) {
            case MIDDLE_DOT, DASH, ELLIPSIS -> (advance(codePoint) - width(codePoint)) / 2;
            case LEFT_SINGLE, LEFT_DOUBLE -> advance(codePoint) - width(codePoint);
            default -> 0;
        };
    }

    /** The file's own width, cut to thousandths as OpenPDF writes it. */
    private double width(int codePoint) {
        int glyph = map.glyph(codePoint);
        if (glyph <= 0) {
            throw new IllegalArgumentException(name + " lacks U+" + Integer.toHexString(codePoint));
        }
        int units = widths.getShort(4 * Math.min(glyph, measured - 1)) & 0xFFFF;
        return (double) (units * 1000 / unitsPerEm) / 1000;
    }

    @Override
    public synchronized BaseFont embeddable() {
        if (font == null) {
            // The name's ending only tells OpenPDF what kind of file to expect; ".otf" covers TrueType, too.
            String kind = collection ? name + ".ttc," + index : name + ".otf";
            try {
                font = BaseFont.createFont(kind, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes.all(), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (DocumentException e) {
                throw new IllegalStateException(name, e);
            }
            font.setSecureRandom(new SubsetTag(font.getPostscriptFontName()));
        }
        return font;
    }

    @Override
    public byte[] program() throws IOException {
        byte[] all = bytes.all();
        return collection ? new Sfnt(Sfnt.Source.of(all), index).program() : all;
    }

    @Override
    public String toString() {
        return name;
    }
}
