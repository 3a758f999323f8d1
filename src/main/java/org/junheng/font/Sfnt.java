package org.junheng.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The tables of one face in an OpenType file or collection (OpenType, ISO/IEC 14496-22): only what is asked for is read. */
final class Sfnt {

    private static final int COLLECTION = 0x74746366;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int CFF = 0x4F54544F;

    private final Source source;
    private final Map<String, Span> tables = new HashMap<>();

    /** Where the bytes come from: a file, or memory. */
    @FunctionalInterface
    interface Source {
        /** Big-endian bytes from an offset in the file; fewer than asked for only at its end. */
        ByteBuffer read(long offset, int length) throws IOException;

        /** A file, opened for each reading, so that nothing is left open. */
        static Source of(Path file) {
            return (offset, length) -> {
                try (FileChannel channel = FileChannel.open(file)) {
                    // A broken file may ask for more than there is; what is not there is not allocated.
                    var bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(length, channel.size() - offset)));
                    while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) > 0) {
                        continue;
                    }
                    return bytes.flip();
                }
            };
        }

        /** Bytes in memory. */
        static Source of(byte[] bytes) {
            return (offset, length) -> {
                int from = (int) Math.min(offset, bytes.length);
                return ByteBuffer.wrap(bytes, from, Math.min(length, bytes.length - from)).slice();
            };
        }
    }

    private record Span(long offset, int length) {}

    /**
     * @param index which face of a collection; 0 for a single face
     * @throws IOException if it is no OpenType file
     */
    Sfnt(Source source, int index) throws IOException {
        this.source = source;
        int faces = faces(source);
        if (index < 0 || index >= faces) {
            throw new IOException("字体集中没有第" + (index + 1) + "个字体");
        }
        long start = isCollection(source) ? Integer.toUnsignedLong(source.read(12 + 4L * index, 4).getInt()) : 0;
        ByteBuffer head = source.read(start, 6);
        int kind = head.getInt();
        if (kind != TRUE_TYPE && kind != CFF) {
            throw new IOException("不是TrueType或OpenType字体");
        }
        int count = head.getShort() & 0xFFFF;
        ByteBuffer directory = source.read(start + 12, 16 * count);
        for (int k = 0; k < count; k++) {
            var tag = new byte[4];
            directory.get(tag);
            directory.getInt();
            long offset = Integer.toUnsignedLong(directory.getInt());
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), new Span(offset, directory.getInt()));
        }
    }

    /** The face as a file of its own: the directory written anew, the tables as they are. Nobody reads the checksums, so there are none. */
    byte[] program() throws IOException {
        var tags = tables.keySet().stream().sorted().toList();
        int start = 12 + 16 * tags.size();
        int size = start + tags.stream().mapToInt(tag -> padded(tables.get(tag).length())).sum();
        var file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tags.size());
        file.putInt(tables.containsKey("CFF ") ? CFF : TRUE_TYPE).putShort((short) tags.size());
        file.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tags.size() - power)));
        int at = start;
        for (String tag : tags) {
            Span span = tables.get(tag);
            file.put(tag.getBytes(StandardCharsets.ISO_8859_1)).putInt(0).putInt(at).putInt(span.length());
            at += padded(span.length());
        }
        at = start;
        for (String tag : tags) {
            file.position(at).put(table(tag));
            at += padded(tables.get(tag).length());
        }
        return file.array();
    }

    /** Tables begin at multiples of four. */
    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    /** How many faces the file holds: 1 unless it is a collection (TTC). */
    static int faces(Source source) throws IOException {
        return isCollection(source) ? source.read(8, 4).getInt() : 1;
    }

    static boolean isCollection(Source source) throws IOException {
        ByteBuffer tag = source.read(0, 4);
        return tag.remaining() == 4 && tag.getInt() == COLLECTION;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** A whole table. */
    ByteBuffer table(String tag) throws IOException {
        int length = span(tag).length;
        ByteBuffer bytes = part(tag, 0, length);
        if (bytes.remaining() < length) {
            throw new IOException("文件不完整");
        }
        return bytes;
    }

    /** A part of a table, cut at the table's end. */
    ByteBuffer part(String tag, int offset, int length) throws IOException {
        Span span = span(tag);
        Objects.checkIndex(offset, span.length + 1);
        return source.read(span.offset + offset, Math.min(length, span.length - offset));
    }

    private Span span(String tag) throws IOException {
        Span span = tables.get(tag);
        if (span == null) {
            throw new IOException("缺少" + tag.strip() + "表");
        }
        return span;
    }

    /** The face's family, full and PostScript names in all their languages. */
    Set<String> names() throws IOException {
        ByteBuffer table = table("name");
        int count = table.getShort(2) & 0xFFFF;
        int storage = table.getShort(4) & 0xFFFF;
        Set<String> names = new LinkedHashSet<>();
        for (int k = 0; k < count; k++) {
            int record = 6 + 12 * k;
            int platform = table.getShort(record);
            int name = table.getShort(record + 6);
            if (name == 1 || name == 4 || name == 6 || name == 16) {
                var text = new byte[table.getShort(record + 8) & 0xFFFF];
                table.get(storage + (table.getShort(record + 10) & 0xFFFF), text);
                names.add(new String(text, platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE));
            }
        }
        return names;
    }
}
