package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of any size is refused with a fault by a program of 256 MB, and does not bring it down. */
@Tag("slow")
class SmallHeapTest {

    private static final String HEAD = "{\"name\": \"青禾县\", \"year\": 2025, \"facts\": [";

    @TempDir
    Path folder;

    /** The files of 15 MB are within the limit of size: other limits must hold them. */
    @ParameterizedTest(name = "{0}，{2}MB：{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            many | {"label": "甲", "value": 1.5},           | 300 | DATA-002
            deep | [                                        | 300 | DATA-002
            many | {"label": "甲", "value": 1.5},           | 15  | DATA-002
            tiny | 1,                                       | 15  | DATA-002
            deep | [                                        | 15  | DATA-007
            keys | {"甲":                                   | 15  | DATA-007
            text | 甲乙丙丁戊己庚辛壬癸                     | 15  | DATA-005
            """)
    void aLargeFileIsRefused(String name, String piece, int megabytes, String code) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".json");
        write(file, piece, (long) megabytes << 20);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                Main.class.getName(), "validate", file.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(log).content().contains("[" + code + "]").doesNotContain("OutOfMemory", "StackOverflow", "\tat ");
        assertThat(process.exitValue()).isEqualTo(3);
    }

    private static void write(Path file, String piece, long size) throws IOException {
        byte[] block = piece.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(HEAD.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written + block.length < size; written += block.length) {
                out.write(block);
            }
        }
    }
}
