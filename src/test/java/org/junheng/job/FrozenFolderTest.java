package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junheng.county.Counties;
import org.junheng.county.Freeze;
import org.junheng.fault.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frozen data stays what it was, and the register tells. */
class FrozenFolderTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 20);
    private static final String NAME = "青禾县_2025_数据冻结_20250920.json";

    @TempDir
    Path folder;

    private static byte[] data(int villages) {
        return "{\"name\": \"青禾县\", \"year\": 2025, \"dataNote\": \"以学校填报的数据为准。\", \"villages\": %d}\n".formatted(villages).getBytes(StandardCharsets.UTF_8);
    }

    private Freeze freeze(byte[] data, LocalDate day, String note) {
        return new FrozenFolder(folder).freeze(Counties.read(data, "a.json"), data, day, note);
    }

    private String register() throws IOException {
        return Files.readString(folder.resolve(Freeze.REGISTER));
    }

    /** As somebody does who wants to. */
    private void overwrite(String name, byte[] data) throws IOException {
        Files.delete(folder.resolve(name));
        Files.write(folder.resolve(name), data);
    }

    @Test
    void theFrozenFileHasTheVeryBytesAndTheRegisterTheirHash() throws IOException {
        Freeze freeze = freeze(data(136), DAY, "督导室核对");
        assertThat(freeze.file()).isEqualTo(NAME);
        assertThat(folder.resolve(NAME)).hasBinaryContent(data(136));
        assertThat(folder.resolve(NAME).toFile().canWrite() && !System.getProperty("user.name").equals("root")).isFalse();
        assertThat(register()).isEqualTo("{\"date\":\"2025-09-20\",\"county\":\"青禾县\",\"year\":2025,\"file\":\"" + NAME + "\",\"sha256\":\""
                + Sha256.of(data(136)) + "\",\"schools\":0,\"note\":\"督导室核对\"}\n");
        assertThat(new FrozenFolder(folder).broken()).isEmpty();
    }

    @Test
    void theSameOnceMoreChangesNothingAndOtherDataOnTheDayIsRefused() throws IOException {
        Freeze first = freeze(data(136), DAY, "甲");
        String register = register();
        assertThat(freeze(data(136), DAY, "乙")).isEqualTo(first);
        assertThatThrownBy(() -> freeze(data(137), DAY, "")).isInstanceOf(Faults.class).hasMessageContaining("OUT-034");
        assertThat(register()).isEqualTo(register);
        assertThat(folder.resolve(NAME)).hasBinaryContent(data(136));

        freeze(data(137), DAY.plusDays(1), "更正");
        assertThat(register()).startsWith(register).hasLineCount(2);
        assertThat(new FrozenFolder(folder).all()).extracting(Freeze::note).containsExactly("甲", "更正");
    }

    /** A file that lost its line, or a line that lost its file, does not open the name to other data. */
    @Test
    void aNameIsTakenByItsFileAndByItsLine() throws IOException {
        freeze(data(136), DAY, "");
        Files.delete(folder.resolve(Freeze.REGISTER));
        assertThatThrownBy(() -> freeze(data(137), DAY, "")).isInstanceOf(Faults.class).hasMessageContaining("OUT-034");
        freeze(data(136), DAY, "");
        Files.delete(folder.resolve(NAME));
        assertThatThrownBy(() -> freeze(data(137), DAY, "")).isInstanceOf(Faults.class).hasMessageContaining("OUT-034");
        freeze(data(136), DAY, "");
        assertThat(new FrozenFolder(folder).broken()).isEmpty();
        assertThat(register()).hasLineCount(1);
    }

    @Test
    void whatWasTamperedWithIsNamed() throws IOException {
        freeze(data(136), DAY, "");
        freeze(data(137), DAY.plusDays(1), "");
        freeze(data(138), DAY.plusDays(2), "");
        overwrite(NAME, data(139));
        Files.delete(folder.resolve("青禾县_2025_数据冻结_20250921.json"));
        Files.write(folder.resolve("红山县_2025_数据冻结_20250920.json"), data(1));
        assertThat(new FrozenFolder(folder).broken()).containsExactly(NAME + "：冻结以后又改动过", "青禾县_2025_数据冻结_20250921.json：没有这个文件", "红山县_2025_数据冻结_20250920.json：没有登记");
    }
}
