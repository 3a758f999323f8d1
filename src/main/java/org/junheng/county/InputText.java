package org.junheng.county;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** The text of an input file (输入文件): UTF-8, nothing else. */
final class InputText {

    private static final int MEGABYTE = 1 << 20;
    private static final char BOM = '\uFEFF';
    private static final int REPLACED = 0xFFFD;

    private InputText() {}

    /** The text of a file of at most so many megabytes. */
    static String of(Path path, int megabytes) {
        return of(bytes(path, megabytes), path.toString());
    }

    /** The bytes of a file of at most so many megabytes. */
    static byte[] bytes(Path path, int megabytes) {
        String file = path.toString();
        try (var in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(megabytes * MEGABYTE + 1);
            if (bytes.length > megabytes * MEGABYTE) {
                String most = megabytes + "MB";
                throw new Faults(new Fault("DATA-002", Place.file(file), "文件超过" + most, "不超过" + most + "的文件", "确认选对了文件"));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw unreadable(file, "没有这个文件", "检查文件名和所在目录");
        } catch (AccessDeniedException e) {
            throw unreadable(file, "没有读取权限", "检查文件权限");
        } catch (IOException e) {
            throw unreadable(file, Files.isDirectory(path) ? "目录" : "文件读取中断", "指定一个能打开的文件");
        }
    }

    /** The text that the bytes are in UTF-8, without a byte order mark. */
    static String of(byte[] bytes, String file) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(rest, text, true);
        text.flip();
        if (result.isError()) {
            throw new Faults(encoding(bytes, rest.get(rest.position()), position(text, text.length(), file)));
        }
        if (utf16(bytes)) {
            throw new Faults(encoding(bytes, bytes[0], new Place(file, 1, 1, "")));
        }
        return text.length() > 0 && text.charAt(0) == BOM ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    /** The place of a character: line and column from 1. */
    static Place position(CharSequence text, int offset, String file) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(file, line, offset - start + 1, "");
    }

    private static Faults unreadable(String file, String found, String mend) {
        return new Faults(new Fault("DATA-001", Place.file(file), found, "能读取的文件", mend));
    }

    private static Fault encoding(byte[] bytes, byte first, Place place) {
        String expected = "UTF-8编码的文件";
        if (utf16(bytes)) {
            return new Fault("DATA-003", place, "UTF-16编码的文件", expected, "另存为UTF-8");
        }
        if (gbk(bytes)) {
            return new Fault("DATA-003", place, "GBK（GB18030）编码的文件", expected, "另存为UTF-8");
        }
        return new Fault("DATA-003", place, String.format("不合UTF-8的字节0x%02X", first & 0xFF), expected, "文件在此损坏或截断：重新导出，另存为UTF-8");
    }

    /** A byte order mark, or the zero byte beside the ASCII sign that every JSON begins with. */
    private static boolean utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int head = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return head == 0xFEFF || head == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
    }

    /** Nearly any bytes are GB18030, so UTF-8 with a broken byte must not pass for it: there most Han characters still read well. */
    private static boolean gbk(byte[] bytes) {
        String asUtf8 = new String(bytes, StandardCharsets.UTF_8);
        long han = asUtf8.codePoints().filter(Character::isIdeographic).count();
        long broken = asUtf8.codePoints().filter(c -> c == REPLACED).count();
        if (han > broken) {
            return false;
        }
        try {
            Charset.forName("GB18030").newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
