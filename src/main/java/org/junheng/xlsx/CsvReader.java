package org.junheng.xlsx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * Reads a CSV file (读CSV文件, RFC 4180): in UTF-8, GBK or GB18030, whichever all its bytes fit; fields apart by commas, or by tabs or
 * semicolons where the first line has more of them.
 */
public final class CsvReader {

    private static final int MEGABYTE = 1 << 20;
    private static final char BOM = '\uFEFF';
    private static final int REPLACED = 0xFFFD;
    private static final char QUOTE = '"';
    /** In this order: hardly any text in GB18030 is UTF-8 by chance, while most UTF-8 would pass for GB18030. */
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("GBK"));

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private CsvReader(String text) {
        this.text = text;
        String first = text.lines().findFirst().orElse("");
        separator = most(first);
    }

    /**
     * The file as a sheet.
     *
     * @param name the name of the sheet
     * @param file the file's name, for messages
     * @throws Faults {@code DATA-003} if the bytes fit no encoding, {@code DATA-005} if a quotation mark is left open, {@code DATA-081} if it is too large
     */
    public static Page read(byte[] bytes, String name, String file) {
        if (bytes.length > Entrance.MOST_UNPACKED) {
            throw tooLarge(file, "超过" + Entrance.MOST_UNPACKED / MEGABYTE + "MB的文件");
        }
        var reader = new CsvReader(decoded(bytes, file));
        if (!reader.read()) {
            throw new Faults(new Fault("DATA-005", Place.line(file, reader.rows.size() + 1), "没有结束的引号", "成对的引号", "引号成对；文字里的引号写两个"));
        }
        if (reader.rows.stream().mapToLong(List::size).sum() > XlsxReader.MOST_CELLS) {
            throw tooLarge(file, XlsxReader.MOST_CELLS + "个以上的格");
        }
        return Page.of(name, reader.rows);
    }

    private static Faults tooLarge(String file, String found) {
        return new Faults(new Fault("DATA-081", Place.file(file), found, "较小的文件", "只留要填报的内容，或分成几个文件"));
    }

    private static String decoded(byte[] bytes, String file) {
        if (damagedUtf8(bytes)) {
            throw new Faults(new Fault("DATA-003", Place.file(file), "不合UTF-8的字节", "UTF-8、GBK或GB18030编码的CSV", "文件损坏或截断：重新导出"));
        }
        for (Charset charset : CHARSETS) {
            try {
                String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes)).toString();
                // Bytes of UTF-16 fit UTF-8 as far as they are ASCII, with a zero byte beside each.
                if (text.indexOf('\0') < 0) {
                    return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
                }
            } catch (CharacterCodingException e) {
                // The next one.
            }
        }
        throw new Faults(new Fault("DATA-003", Place.file(file), "认不出的编码", "UTF-8、GBK或GB18030编码的CSV", "用Excel打开，另存为“CSV UTF-8（逗号分隔）”或.xlsx"));
    }

    /** UTF-8 with a broken byte must not pass for GB18030: most of its Han characters still read well. */
    private static boolean damagedUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == REPLACED).count();
        return broken > 0 && lenient.codePoints().filter(Character::isIdeographic).count() > broken;
    }

    private static char most(String line) {
        char best = ',';
        for (char each : new char[] {'\t', ';'}) {
            if (count(line, each) > count(line, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(each -> each == c).count();
    }

    /** Whether the text was complete. */
    private boolean read() {
        while (at < text.length()) {
            if (text.charAt(at) == QUOTE) {
                if (!quoted()) {
                    return false;
                }
            } else {
                int start = at;
                while (at < text.length() && !ends(text.charAt(at))) {
                    at++;
                }
                row.add(text.substring(start, at));
            }
            next();
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return true;
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private boolean quoted() {
        var field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != QUOTE) {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                field.append(QUOTE);
                at++;
            } else {
                while (at < text.length() && !ends(text.charAt(at))) {
                    field.append(text.charAt(at++));
                }
                row.add(field.toString());
                return true;
            }
        }
        return false;
    }

    /** Over the separator or the end of the line. */
    private void next() {
        if (at >= text.length()) {
            return;
        }
        char c = text.charAt(at++);
        if (c == separator) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                row.add("");
                next();
            }
            return;
        }
        if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        rows.add(row);
        row = new ArrayList<>();
    }
}
