package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.cli.Main;
import org.junheng.font.TestFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The README shows what works: its data is read, its commands run, its links lead somewhere. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @TempDir
    Path folder;

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(README)).results().map(match -> match.group(1)).toList();
    }

    @Test
    void thePathOfFiveMinutesLeadsToAReport() throws IOException {
        String data = found("(?s)```json\n(.*?)```").get(0);
        Path file = Files.writeString(folder.resolve("青山县.json"), data);
        Files.writeString(folder.resolve("bureau.yaml"), "fonts: " + TestFonts.folder() + "\n");
        for (String line : found("(?m)^   \\./junheng (.*)$")) {
            String[] arguments = Stream.of(line.split(" ")).map(word -> word.equals("青山县.json") ? file.toString() : word)
                    .map(word -> word.equals("draft.md") ? folder.resolve("draft.md").toString() : word).toArray(String[]::new);
            if (!line.startsWith("validate") && !line.startsWith("draft")) {
                arguments = Stream.concat(Stream.of(arguments), Stream.of("--out", folder.resolve("out").toString())).toArray(String[]::new);
            }
            assertThat(run(arguments)).as(line).isZero();
        }
        assertThat(folder.resolve("out/青山县/2025/青山县2025年义务教育优质均衡发展调研报告.pdf")).exists();
        assertThat(folder.resolve("out/青山县2025年义务教育优质均衡发展调研报告.docx")).exists();
        assertThat(folder.resolve("out/manifest.jsonl")).exists();
    }

    static List<String> commands() throws IOException {
        return found("(?m)^\\| `\\./junheng ([a-z]+)");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExistsWithTheOptionsShown(String command) throws IOException {
        var help = new StringWriter();
        assertThat(Main.run(new PrintWriter(help, true), new PrintWriter(help, true), command, "--help")).isZero();
        String row = found("(?m)^\\| `(\\./junheng " + command + "[^`]*)`").get(0);
        Pattern.compile("--[a-z]+|(?<= )-[a-z]\\b").matcher(row).results().forEach(option -> assertThat(help.toString()).contains(option.group()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "docs/templates.md", "docs/input.md", "docs/markdown.md", "docs/architecture.md", "docs/standards.md", "docs/rules.md", "docs/simulate.md", "docs/real-reports.md", "docs/tables.md", "docs/ledger.md", "docs/freeze.md", "docs/windows.md", "docs/scale.md", "docs/faults.md"})
    void everyLinkLeadsSomewhere(String name) throws IOException {
        Path file = Path.of(name);
        Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)").matcher(Files.readString(file)).results()
                .forEach(link -> assertThat(file.toAbsolutePath().getParent().resolve(link.group(1))).exists());
    }

    private static int run(String... arguments) {
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), arguments);
    }
}
