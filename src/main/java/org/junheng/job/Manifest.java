package org.junheng.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * A list in the output folder, one JSON object a line (清单): lines are only added, each is on the disk before {@link #add} returns, and the
 * last one for a key counts. A line that a dying machine left half written is no line. When the work is done the list is made tidy: one
 * line a key, sorted.
 *
 * @param <T> what a line holds
 */
public final class Manifest<T> {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final byte NEW_LINE = '\n';

    private final OutputFolder folder;
    private final String name;
    private final Class<T> type;
    private final Function<T, String> key;

    /**
     * A list in a folder.
     *
     * @param name its file's name in the folder
     * @param type what a line holds: a record that Jackson can write and read
     * @param key what tells lines apart
     */
    public Manifest(OutputFolder folder, String name, Class<T> type, Function<T, String> key) {
        this.folder = folder;
        this.name = name;
        this.type = type;
        this.key = key;
    }

    /** The list of the finished files of an output folder. */
    public static Manifest<Delivery> ofFiles(OutputFolder folder) {
        return new Manifest<>(folder, "manifest.jsonl", Delivery.class, Delivery::path);
    }

    /** Whether there is one, were it empty. */
    public boolean isThere() {
        return Files.exists(file());
    }

    /**
     * What counts, by key, sorted.
     *
     * @throws Faults {@code OUT-021} where a whole line is none of ours, {@code OUT-020} where the file cannot be read
     */
    public Map<String, T> read() {
        var lines = new TreeMap<String, T>();
        try {
            if (isThere()) {
                String text = Files.readString(file(), StandardCharsets.UTF_8);
                int end = text.lastIndexOf('\n') + 1;
                if (end < text.length() && text.charAt(end) != '{') {
                    throw foreign();
                }
                for (String line : text.substring(0, end).lines().toList()) {
                    T value = MAPPER.readValue(line, type);
                    lines.put(key.apply(value), value);
                }
            }
        } catch (JsonProcessingException e) {
            throw foreign();
        } catch (IOException e) {
            throw unreadable();
        }
        return lines;
    }

    /**
     * Adds lines, all or none; they are on the disk afterwards.
     *
     * @throws Faults {@code OUT-020} where they cannot be written; what was written of them is taken back
     */
    public synchronized void add(Collection<T> values) {
        byte[] lines = lines(values);
        try {
            Files.createDirectories(file().toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                long end = wholeLines(channel);
                try {
                    channel.truncate(end);
                    var rest = ByteBuffer.wrap(lines);
                    for (long at = end; rest.hasRemaining(); at = end + rest.position()) {
                        channel.write(rest, at);
                    }
                    channel.force(false);
                } catch (IOException e) {
                    channel.truncate(end);
                    throw e;
                }
            }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** Makes the list tidy, without the lines that are not wanted any more. */
    public synchronized void tidy(Predicate<T> wanted) {
        folder.write(name, lines(read().values().stream().filter(wanted).toList()));
    }

    private Path file() {
        return folder.resolve(name);
    }

    private Faults foreign() {
        return new Faults(new Fault("OUT-021", Place.file(file().toString()), "不能识别的行", "本程序写的清单", "请删去该文件后重新生成"));
    }

    private Faults unreadable() {
        return new Faults(new Fault("OUT-020", Place.file(file().toString()), "读写不了的文件", "可读写的输出目录", "请检查目录权限、磁盘空间"));
    }

    /** Where the last whole line ends. */
    private static long wholeLines(FileChannel channel) throws IOException {
        var last = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            last.clear();
            channel.read(last, end - 1);
            if (last.get(0) == NEW_LINE) {
                return end;
            }
        }
        return 0;
    }

    private static <T> byte[] lines(Collection<T> values) {
        return values.stream().map(Manifest::line).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record can be written", e);
        }
    }
}
