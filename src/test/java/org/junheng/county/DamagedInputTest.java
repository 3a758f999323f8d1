package org.junheng.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each damaged file in the folder has beside it what a user must be told; {@code -Dupdate=true} writes it anew. */
class DamagedInputTest {

    private static final Path FOLDER = Path.of("src/test/resources/county/damaged");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFaultIsTold(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = catchThrowableOfType(Faults.class, () -> read(file, name)).getMessage() + "\n";
        Path expected = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("update")) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theyComeInTheOrderOfTheFileAndAreInputFaults(Path file) {
        List<Fault> faults = catchThrowableOfType(Faults.class, () -> read(file, "f")).list();
        assertThat(faults).extracting(fault -> fault.place().line() * 100_000L + fault.place().column()).isSorted();
        assertThat(faults).allMatch(fault -> fault.stage() == Fault.Stage.INPUT && fault.place().file().equals("f"));
    }

    private static void read(Path file, String name) throws IOException {
        String text = InputText.of(Files.readAllBytes(file), name);
        if (file.toString().endsWith(".yaml")) {
            Bureaus.read(text, name);
        } else {
            Counties.read(text, name);
        }
    }
}
