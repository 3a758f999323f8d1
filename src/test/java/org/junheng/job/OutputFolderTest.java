package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junheng.fault.Faults;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFolderTest {

    private static final byte[] BYTES = "内容".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path root;

    private static Delivery delivery(String path) {
        return new Delivery("青禾县", 2025, "investigation-report", Delivery.Content.DOCUMENT, "pdf", path, 3, "00");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "来安县, 来安县", "'', _", "., _", ".., _", "../../etc/passwd, etc_passwd", "a/b\\c, a_b_c", "C:\\x, C_x", "con, _con", "NUL.txt, _NUL.txt", "com1, _com1",
        "'甲 乙', 甲_乙", "甲\u202E乙, 甲_乙", "'a*b?c\"d<e>f|g', a_b_c_d_e_f_g", ".hidden, hidden", "name., name"
    })
    void namesBecomeSafe(String name, String safe) {
        assertThat(SafeName.of(name)).isEqualTo(safe);
    }

    @RepeatedTest(50)
    void anyNameIsASingleShortNameInsideTheFolder(RepetitionInfo run) throws IOException {
        var random = new Random(run.getCurrentRepetition());
        var name = new StringBuilder();
        int length = random.nextInt(400);
        for (int i = 0; i < length; i++) {
            int[] ranges = {0x20, 0x7F, 0x4E00, 0x9FFF, 0x1F600, 0x1F64F, 0, 0x20, 0xD800, 0xDFFF, 0x2000, 0x206F};
            int range = random.nextInt(ranges.length / 2) * 2;
            name.appendCodePoint(ranges[range] + random.nextInt(ranges[range + 1] - ranges[range]));
        }
        String safe = SafeName.of(name.toString());
        assertThat(safe).isNotEmpty().doesNotContain("/", "\\").doesNotStartWith(".");
        assertThat(safe.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(201);
        assertThat(root.resolve(safe).normalize().getParent()).isEqualTo(root);
        assertThat(new OutputFolder(root).write(safe + ".pdf", BYTES)).hasBinaryContent(BYTES);
    }

    @Test
    void whatWasLeftHalfWrittenLongAgoGoesAndNothingElse() throws IOException {
        Instant now = Instant.parse("2026-11-27T00:00:00Z");
        Path county = Files.createDirectories(root.resolve("青禾县/2025"));
        Path old = Files.write(county.resolve(".junheng-7-1.part"), BYTES);
        Path fresh = Files.write(county.resolve(".junheng-8-1.part"), BYTES);
        Path file = Files.write(county.resolve("调研报告.pdf"), BYTES);
        for (Path each : List.of(old, file)) {
            Files.setLastModifiedTime(each, FileTime.from(now.minusSeconds(7200)));
        }
        Files.setLastModifiedTime(fresh, FileTime.from(now.minusSeconds(60)));
        new OutputFolder(root).clean(now.minusSeconds(3600));
        assertThat(old).doesNotExist();
        assertThat(List.of(fresh, file)).allSatisfy(each -> assertThat(each).exists());
    }

    @Test
    void theFolderMayBeTheOneTheUserIsIn() throws IOException {
        Path here = Files.createTempDirectory(Path.of("target"), "here");
        Path dot = here.resolve(".");
        assertThat(new OutputFolder(Path.of(".")).write(here + "/a.pdf", BYTES)).hasBinaryContent(BYTES);
        assertThatThrownBy(() -> new OutputFolder(Path.of(".")).write("../a.pdf", BYTES)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new OutputFolder(dot).write("b.pdf", BYTES)).hasBinaryContent(BYTES);
    }

    @Test
    void nothingIsWrittenOutsideTheFolder() {
        assertThatThrownBy(() -> new OutputFolder(root.resolve("out")).write("../a.pdf", BYTES)).isInstanceOf(IllegalArgumentException.class);
        assertThat(root.resolve("a.pdf")).doesNotExist();
    }

    @Test
    void aFileIsReplacedWholeAndNoPartIsLeft() throws IOException {
        var folder = new OutputFolder(root);
        folder.write("甲/2025/a.pdf", "旧".getBytes(StandardCharsets.UTF_8));
        folder.write("甲/2025/a.pdf", BYTES);
        try (var files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(BYTES));
        }
    }

    @Test
    void othersMayReadWhatTheSystemLetsThem(@TempDir Path folder) throws IOException {
        Path ordinary = Files.createFile(folder.resolve("plain"));
        Path written = new OutputFolder(folder).write("报告.docx", new byte[] {1});
        assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void whereAFolderIsInTheWayTheFaultSaysSoAndNothingIsLeft() throws IOException {
        Files.createDirectories(root.resolve("a.pdf/inside"));
        Faults faults = catchThrowableOfType(Faults.class, () -> new OutputFolder(root).write("a.pdf", BYTES));
        assertThat(faults.list().get(0).code()).isEqualTo("OUT-020");
        try (var files = Files.list(root)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("a.pdf");
        }
    }

    @Test
    void theManifestIsSortedAndForgetsWhatIsGone() throws IOException {
        var folder = new OutputFolder(root);
        for (String name : List.of("b.pdf", "a.pdf", "c.pdf")) {
            folder.write(name, BYTES);
        }
        folder.record(List.of(delivery("c.pdf"), delivery("a.pdf")));
        Files.delete(root.resolve("c.pdf"));
        folder.record(List.of(delivery("b.pdf")));
        assertThat(Files.readAllLines(root.resolve("manifest.jsonl"))).containsExactly(
                "{\"county\":\"青禾县\",\"year\":2025,\"kind\":\"investigation-report\",\"content\":\"公文\",\"format\":\"pdf\",\"path\":\"a.pdf\",\"pages\":3,\"sha256\":\"00\"}",
                "{\"county\":\"青禾县\",\"year\":2025,\"kind\":\"investigation-report\",\"content\":\"公文\",\"format\":\"pdf\",\"path\":\"b.pdf\",\"pages\":3,\"sha256\":\"00\"}");
    }

    @Test
    void aManifestOfSomethingElseIsNotOverwritten() throws IOException {
        Files.writeString(root.resolve("manifest.jsonl"), "不是JSON");
        Faults faults = catchThrowableOfType(Faults.class, () -> new OutputFolder(root).record(List.of(delivery("a.pdf"))));
        assertThat(faults.list().get(0).code()).isEqualTo("OUT-021");
        assertThat(root.resolve("manifest.jsonl")).content().isEqualTo("不是JSON");
    }
}
