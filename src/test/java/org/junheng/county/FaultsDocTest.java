package org.junheng.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/faults.md} lists every code of this package, and each is tested. */
class FaultsDocTest {

    private static final Pattern CODE = Pattern.compile("DATA-\\d{3}");

    @Test
    void everyCodeIsListedOnce() throws IOException {
        Set<String> used = codes(Path.of("src/main/java/org/junheng/county"));
        assertThat(Docs.text(Docs.FAULTS).lines().filter(line -> line.startsWith("| DATA-")).map(line -> line.substring(2, 10)))
                .isSorted().doesNotHaveDuplicates().containsAll(used);
    }

    @Test
    void everyCodeIsExpectedBySomeTest() throws IOException {
        Set<String> tested = codes(Path.of("src/test/resources/county"));
        tested.addAll(codes(Path.of("src/test/java/org/junheng/county")));
        assertThat(tested).containsAll(codes(Path.of("src/main/java/org/junheng/county")));
    }

    /** The other packages' codes stand there too: those of notices as one range. */
    @Test
    void everyCodeOfTheProgramIsListed() throws IOException {
        String listed = Docs.text(Docs.FAULTS);
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Pattern.compile("\"((?:DATA|DRAFT|TPL|OUT)-\\d{3})\"").matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        assertThat(codes).hasSizeGreaterThan(40).allSatisfy(code -> assertThat(listed.contains("| " + code) || code.matches("DRAFT-10[1-6]")).as(code).isTrue());
    }

    private static Set<String> codes(Path folder) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(java|txt)")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group()));
            }
        }
        return codes;
    }
}
