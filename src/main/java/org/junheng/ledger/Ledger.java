package org.junheng.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * The ledger of an office (台账): a folder with {@code 台账.jsonl}, one change a line, only ever added to. What stands in it now is what its
 * changes made of it, so that a copy of one file is a backup, and nothing is ever overwritten.
 */
public final class Ledger {

    private static final String FILE = "台账.jsonl";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path file;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Map<Item, String>> entries = new LinkedHashMap<>();

    private Ledger(Path file) {
        this.file = file;
    }

    /** The ledger as it stood after so many of its changes (当时的台账): what a workbook that was handed out then showed. */
    Ledger after(int number) {
        var then = new Ledger(file);
        changes.subList(0, number).forEach(then::apply);
        return then;
    }

    /** The ledger as it stood at the end of a day. */
    Ledger on(LocalDate day) {
        var then = new Ledger(file);
        changes.stream().filter(change -> !LocalDate.parse(change.date()).isAfter(day)).forEach(then::apply);
        return then;
    }

    /**
     * Opens the ledger of a folder; one that is not there yet is empty. A line that a stopped machine left half-written is passed over: its
     * changes were never taken in.
     *
     * @throws Faults {@code DATA-070} where a line is no change, {@code OUT-020} if the file cannot be read
     */
    public static Ledger open(Path folder) {
        var ledger = new Ledger(folder.resolve(FILE));
        if (Files.exists(ledger.file)) {
            ledger.read();
        }
        return ledger;
    }

    private void read() {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            int number = 0;
            for (String line : whole.lines().toList()) {
                number++;
                apply(change(line, number));
            }
        } catch (IOException e) {
            throw new Faults(new Fault("OUT-020", Place.file(file.toString()), "读不出的文件（" + e.getClass().getSimpleName() + "）", "可读的台账", "请检查权限"));
        }
    }

    private Change change(String line, int number) {
        try {
            return MAPPER.readValue(line, Change.class);
        } catch (JsonProcessingException e) {
            throw new Faults(new Fault("DATA-070", Place.line(file.toString(), number), "不能识别的行", "本程序写的台账", "请从备份恢复这个文件，不要手改"));
        }
    }

    private void apply(Change change) {
        changes.add(change);
        entries.computeIfAbsent(change.number(), any -> new EnumMap<>(Item.class)).put(change.item(), change.after());
    }

    /** All entries, in the order in which they came. */
    public List<Entry> entries() {
        return entries.entrySet().stream().map(entry -> new Entry(entry.getKey(), entry.getValue())).toList();
    }

    /** The entry of that number; {@code null} if there is none. */
    public Entry entry(String number) {
        return entries.containsKey(number) ? new Entry(number, entries.get(number)) : null;
    }

    /** Whether problems of a county that does not exist stand in it (虚构). */
    public boolean isFictional() {
        return changes.stream().anyMatch(Change::fictional);
    }

    /** Everything that ever changed, the earliest first. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /**
     * Takes changes in: all of them are on the disk when it returns, or none counts.
     *
     * @throws Faults {@code OUT-020} if they cannot be written
     */
    public void add(Collection<Change> added) {
        if (added.isEmpty()) {
            return;
        }
        var lines = new StringBuilder();
        for (Change change : added) {
            try {
                lines.append(MAPPER.writeValueAsString(change)).append('\n');
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a record of strings can be written", e);
            }
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Behind the last whole line: what a stopped machine left half-written goes.
                channel.truncate(wholeLines()).position(channel.size());
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new Faults(new Fault("OUT-020", Place.file(file.toString()), "写不进的文件（" + e.getClass().getSimpleName() + "）", "可写的台账目录", "请检查权限、磁盘空间"));
        }
        added.forEach(this::apply);
    }

    private long wholeLines() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        byte[] bytes = Files.readAllBytes(file);
        int at = bytes.length;
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }
}
