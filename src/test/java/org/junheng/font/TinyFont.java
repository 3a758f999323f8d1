package org.junheng.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the smallest font files that can be told apart: glyph k + 1 shows the k-th of the given characters. */
final class TinyFont {

    private final String name;
    private final int[] characters;
    private int width = 1000;
    private int rights;
    private int encoding = 1;
    private int blank = -1;
    private int dictionaries;
    private int[] ids;

    private TinyFont(String name, String characters) {
        this.name = name;
        this.characters = characters.codePoints().sorted().toArray();
    }

    static TinyFont named(String name, String characters) {
        return new TinyFont(name, characters);
    }

    static TinyFont named(String name) {
        return named(name, "中文");
    }

    /** The width of all glyphs, thousandths of an em. */
    TinyFont width(int thousandths) {
        width = thousandths;
        return this;
    }

    /** The bits of OS/2 fsType. */
    TinyFont rights(int bits) {
        rights = bits;
        return this;
    }

    /** A font of pictures, not of Unicode characters. */
    TinyFont symbols() {
        encoding = 0;
        return this;
    }

    /** The glyph without an outline. */
    TinyFont blank(int glyph) {
        blank = glyph;
        return this;
    }

    /** CFF outlines with character ids and so many font dictionaries, instead of TrueType ones. */
    TinyFont compact(int fontDictionaries, int... characterIds) {
        dictionaries = fontDictionaries;
        ids = characterIds;
        return this;
    }

    Path in(Path folder, String file) {
        try {
            return Files.write(Files.createDirectories(folder).resolve(file), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return file(0);
    }

    /** A collection of fonts. */
    static byte[] collection(List<TinyFont> fonts) {
        var out = new Out().u32(0x74746366).u32(0x00010000).u32(fonts.size());
        int start = 12 + 4 * fonts.size();
        var bodies = new Out();
        for (TinyFont font : fonts) {
            out.u32(start + bodies.size());
            bodies.bytes(font.file(start + bodies.size()));
        }
        return out.bytes(bodies.all()).all();
    }

    private byte[] file(int base) {
        int glyphs = characters.length + 1;
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("head", new Out().zeros(18).u16(1000).zeros(30).u16(1).zeros(2).all());
        tables.put("hhea", new Out().zeros(34).u16(glyphs).all());
        tables.put("maxp", new Out().u32(0x00010000).u16(glyphs).all());
        tables.put("OS/2", new Out().zeros(8).u16(rights).zeros(86).all());
        var widths = new Out();
        var places = new Out().u32(0);
        int place = 0;
        for (int glyph = 0; glyph < glyphs; glyph++) {
            widths.u16(width).u16(0);
            place += glyph == blank ? 0 : 12;
            places.u32(place);
        }
        tables.put("hmtx", widths.all());
        tables.put("cmap", cmap());
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        tables.put("name", new Out().u16(0).u16(1).u16(18).u16(3).u16(1).u16(0x804).u16(4).u16(text.length).u16(0).bytes(text).all());
        if (ids == null) {
            tables.put("loca", places.all());
            tables.put("glyf", new byte[place]);
        } else {
            tables.put("CFF ", cff(glyphs));
        }
        var directory = new Out().u32(ids == null ? 0x00010000 : 0x4F54544F).u16(tables.size()).zeros(6);
        var bodies = new Out();
        int start = base + 12 + 16 * tables.size();
        tables.forEach((tag, body) -> {
            directory.bytes(tag.getBytes(StandardCharsets.ISO_8859_1)).u32(0).u32(start + bodies.size()).u32(body.length);
            bodies.bytes(body);
        });
        return directory.bytes(bodies.all()).all();
    }

    private byte[] cmap() {
        var out = new Out().u16(0).u16(1).u16(3).u16(encoding).u32(12);
        int segments = characters.length + 1;
        out.u16(4).u16(16 + 8 * segments).u16(0).u16(2 * segments).zeros(6);
        for (int character : characters) {
            out.u16(character);
        }
        out.u16(0xFFFF).u16(0);
        for (int character : characters) {
            out.u16(character);
        }
        out.u16(0xFFFF);
        for (int k = 0; k < characters.length; k++) {
            out.u16(k + 1 - characters[k]);
        }
        return out.u16(1).zeros(2 * segments).all();
    }

    /** Header, names, top dictionary, no strings, no subroutines; then charset, glyphs and font dictionaries at fixed places. */
    private byte[] cff(int glyphs) {
        int charset = 60;
        int strings = charset + 1 + 2 * (glyphs - 1);
        int arrays = strings + 3 + (glyphs + 1) + glyphs;
        byte[] top = new Out().u8(139).u8(139).u8(139).u8(12).u8(30)
                .number(charset).u8(15).number(strings).u8(17).number(arrays).u8(12).u8(36).all();
        var out = new Out().u8(1).u8(0).u8(4).u8(1).u16(1).u8(1).u8(1).u8(2).u8('x')
                .u16(1).u8(1).u8(1).u8(1 + top.length).bytes(top).u16(0).u16(0);
        out.zeros(charset - out.size()).u8(0);
        for (int id : ids) {
            out.u16(id);
        }
        out.u16(glyphs).u8(1);
        for (int k = 0; k <= glyphs; k++) {
            out.u8(1 + k);
        }
        for (int k = 0; k < glyphs; k++) {
            out.u8(14);
        }
        return out.u16(dictionaries).u8(1).zeros(8).all();
    }

    /** Big-endian bytes. */
    private static final class Out {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Out u8(int value) {
            out.write(value);
            return this;
        }

        Out u16(int value) {
            return bytes(ByteBuffer.allocate(2).putShort((short) value).array());
        }

        Out u32(int value) {
            return bytes(ByteBuffer.allocate(4).putInt(value).array());
        }

        /** A number in a CFF dictionary. */
        Out number(int value) {
            return u8(29).u32(value);
        }

        Out zeros(int count) {
            return bytes(new byte[count]);
        }

        Out bytes(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        int size() {
            return out.size();
        }

        byte[] all() {
            return out.toByteArray();
        }
    }
}
