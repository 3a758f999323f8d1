package org.junheng.county;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * The data of a county as it was on a date (数据冻结): a line of the register beside the frozen files. The hash stands in the register and not in
 * the data, so the frozen file has the very bytes that were checked, and whoever has it can compute the hash with any tool.
 *
 * @param date the day, ISO
 * @param county the county
 * @param year the year of its data
 * @param file name of the frozen file
 * @param sha256 SHA-256 of its bytes, in hex
 * @param schools number of schools listed in it
 * @param note who froze it and why; may be empty
 */
@JsonPropertyOrder({"date", "county", "year", "file", "sha256", "schools", "note"})
public record Freeze(String date, String county, int year, String file, String sha256, int schools, String note) {

    /** The register's name. */
    public static final String REGISTER = "冻结登记.jsonl";

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int CITED = 12;

    /** Freezes data under the name of a file. */
    public static Freeze of(County county, byte[] data, LocalDate date, String file, String note) {
        return new Freeze(date.toString(), county.name(), county.year(), file, sha256(data), county.schools().size(), note);
    }

    /**
     * The freeze of a data file, if the register beside it lists it.
     *
     * @param data the file's bytes
     * @throws Faults {@code DATA-095} if they are not those that were frozen, {@code DATA-096} if the register cannot be read
     */
    public static Optional<Freeze> of(Path file, byte[] data) {
        Path register = file.toAbsolutePath().resolveSibling(REGISTER);
        if (!Files.exists(register)) {
            return Optional.empty();
        }
        Optional<Freeze> freeze = lines(register, file.getFileName().toString());
        if (freeze.isPresent() && !freeze.get().isOf(data)) {
            throw new Faults(new Fault("DATA-095", Place.file(file.toString()), "冻结以后又改动的数据（现在的指纹是" + brief(sha256(data)) + "）",
                    "与" + freeze.get().words() + "相符的数据", "请恢复冻结的文件；数据要更正的，改原来的文件，再以新的日期冻结"));
        }
        return freeze;
    }

    /** The last line for a file; a line without an end was never written. */
    private static Optional<Freeze> lines(Path register, String file) {
        try {
            String text = Files.readString(register, StandardCharsets.UTF_8);
            Optional<Freeze> found = Optional.empty();
            for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
                Freeze freeze = MAPPER.readValue(line, Freeze.class);
                found = freeze.file().equals(file) ? Optional.of(freeze) : found;
            }
            return found;
        } catch (IOException e) {
            throw new Faults(new Fault("DATA-096", Place.file(register.toString()), "读不出的冻结登记", "本程序写的冻结登记", "请从备份恢复，不要手改"));
        }
    }

    /** Whether the bytes are those that were frozen. */
    public boolean isOf(byte[] data) {
        return sha256(data).equals(sha256);
    }

    /** As documents cite it: the date and as much of the hash as tells it from any other. */
    public String words() {
        LocalDate day = LocalDate.parse(date);
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日冻结的数据（指纹" + brief(sha256) + "）";
    }

    /** Lets the data say that it is frozen: in its note, which documents print. */
    void tell(Tree tree) {
        if (tree.root() instanceof ObjectNode root && (!root.has("dataNote") || root.get("dataNote").isTextual())) {
            String note = root.path("dataNote").asText().replaceFirst("[。；\\s]+$", "");
            root.put("dataNote", (note.isEmpty() ? "" : note + "；") + "依据" + words());
            tree.values().putIfAbsent("/dataNote", Place.file(REGISTER));
        }
    }

    private static String brief(String sha256) {
        return sha256.substring(0, Math.min(CITED, sha256.length()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
