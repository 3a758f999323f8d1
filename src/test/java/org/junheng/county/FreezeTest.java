package org.junheng.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junheng.fault.Faults;
import org.junheng.job.FrozenFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frozen data says that it is, and which; changed, it is a fault. */
class FreezeTest {

    private static final String NAME = "青禾县_2025_数据冻结_20250920.json";

    @TempDir
    Path folder;

    private static byte[] data(int villages) {
        return "{\"name\": \"青禾县\", \"year\": 2025, \"dataNote\": \"以学校填报的数据为准。\", \"villages\": %d}\n".formatted(villages).getBytes(StandardCharsets.UTF_8);
    }

    private Path frozen(byte[] data) {
        var frozen = new FrozenFolder(folder);
        return frozen.file(frozen.freeze(Counties.read(data, "a.json"), data, LocalDate.of(2025, 9, 20), ""));
    }

    /** As somebody does who wants to. */
    private static void overwrite(Path file, byte[] data) throws IOException {
        Files.delete(file);
        Files.write(file, data);
    }

    private static String hash(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void frozenDataCitesItsFreezeUnlessItIsChanged() throws IOException {
        Path file = frozen(data(136));
        String cited = "以学校填报的数据为准；依据2025年9月20日冻结的数据（指纹" + hash(data(136)).substring(0, 12) + "）";
        assertThat(Counties.read(file).dataNote()).isEqualTo(cited);
        assertThat(Counties.open(file, List.of()).county().dataNote()).isEqualTo(cited);
        // supposed figures are not the frozen ones
        assertThat(Counties.open(file, List.of(Change.parse("villages=1"))).county().dataNote()).isEqualTo("以学校填报的数据为准。");
        // a line that a dying machine left half written is none
        Files.writeString(folder.resolve(Freeze.REGISTER), "{\"date\":\"20", StandardOpenOption.APPEND);
        assertThat(Counties.read(file).dataNote()).isEqualTo(cited);
        // what stands beside frozen data is not frozen by that
        Path beside = Files.write(folder.resolve("青禾县.json"), data(136));
        assertThat(Counties.read(beside).dataNote()).isEqualTo("以学校填报的数据为准。");
    }

    @Test
    void dataWithoutANoteGetsOne() throws IOException {
        byte[] data = "{\"name\": \"青禾县\", \"year\": 2025}".getBytes(StandardCharsets.UTF_8);
        Path file = frozen(data);
        assertThat(Counties.read(file).dataNote()).startsWith("依据2025年9月20日冻结的数据（指纹");
    }

    @Test
    void changedFrozenDataAndABrokenRegisterAreFaults() throws IOException {
        Path file = frozen(data(136));
        overwrite(file, data(137));
        for (Runnable reading : List.<Runnable>of(() -> Counties.read(file), () -> Counties.open(file, List.of(Change.parse("villages=136"))))) {
            assertThatThrownBy(reading::run).isInstanceOf(Faults.class).hasMessageContaining("DATA-095").hasMessageContaining(NAME)
                    .hasMessageContaining("2025年9月20日").hasMessageContaining(hash(data(136)).substring(0, 12)).hasMessageContaining(hash(data(137)).substring(0, 12));
        }
        overwrite(file, data(136));
        Files.writeString(folder.resolve(Freeze.REGISTER), "青禾县\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Counties.read(file)).isInstanceOf(Faults.class).hasMessageContaining("DATA-096");
    }
}
