package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launchers: {@code junheng} with a stand-in for Java, {@code junheng.cmd} as far as its text shows. */
class LauncherTest {

    /** Tells its arguments; leaves classes where it is asked to, and ends as it is told to. */
    private static final String JAVA = """
            #!/bin/sh
            echo "$*" >>"$TOLD"
            for argument in "$@"; do
                case $argument in
                    -XX:ArchiveClassesAtExit=*) rm -f "${argument#*=}"; [ -z "${UNABLE:-}" ] || exit 1; echo classes >"${argument#*=}" ;;
                esac
            done
            exit ${ENDS:-0}
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path jar;

    @BeforeEach
    void program() throws IOException {
        home = Files.createDirectories(folder.resolve("均衡 文书/target")).getParent();
        Files.copy(Path.of("junheng"), home.resolve("junheng"));
        jar = Files.createFile(home.resolve("target/junheng-1.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        release("17.0.15+6-Debian");
    }

    private void release(String version) throws IOException {
        Files.writeString(folder.resolve("java/release"), "IMPLEMENTOR=\"x\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\n");
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        return runWith("", "", arguments);
    }

    private int runWith(String unable, String ends, String... arguments) throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("told"));
        var builder = new ProcessBuilder(Stream.concat(Stream.of("sh", home.resolve("junheng").toString()), Stream.of(arguments)).toList());
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("TOLD", folder.resolve("told").toString());
        builder.environment().put("UNABLE", unable);
        builder.environment().put("ENDS", ends);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).isEmpty();
        return process.exitValue();
    }

    /** The starts of Java, each with its arguments. */
    private List<String> told() throws IOException {
        return Files.readAllLines(folder.resolve("told"));
    }

    private List<String> classes() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.contains(".jsa")).toList();
        }
    }

    @Test
    void theFirstRunThatMakesDocumentsLeavesItsClassesAndTheNextStartsWithThem() throws IOException, InterruptedException {
        assertThat(run("--version")).isZero();
        assertThat(classes()).isEmpty();
        assertThat(told()).singleElement().asString().startsWith("-Xshare:auto ").endsWith("-jar " + jar.toRealPath() + " --version");

        assertThat(run("generate", "青禾县 终稿.json")).isZero();
        assertThat(told()).singleElement().asString().startsWith("-XX:ArchiveClassesAtExit=").endsWith(" generate 青禾县 终稿.json");
        assertThat(classes()).containsExactly("junheng-1-java-17.0.15+6-Debian.jsa");

        assertThat(run("--version")).isZero();
        assertThat(told()).singleElement().asString().startsWith("-XX:SharedArchiveFile=" + jar.toRealPath().resolveSibling("junheng-1-java-17.0.15+6-Debian.jsa"));
    }

    @Test
    void classesOfAnotherJavaOrAnOlderJarAreNotUsed() throws IOException, InterruptedException {
        run("demo");
        release("25.0.3+9-LTS");
        run("kinds");
        assertThat(told().get(0)).startsWith("-Xshare:auto");
        release("17.0.15+6-Debian");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        run("kinds");
        assertThat(told().get(0)).startsWith("-Xshare:auto");
        Files.delete(folder.resolve("java/release"));
        run("generate");
        assertThat(told().get(0)).startsWith("-Xshare:auto");
    }

    @Test
    void aRunThatFailsLeavesNothingAndItsCodeIsTold() throws IOException, InterruptedException {
        assertThat(runWith("", "3", "generate", "a.json")).isEqualTo(3);
        assertThat(told()).hasSize(1);
        assertThat(classes()).isEmpty();
        assertThat(runWith("", "6", "batch")).isEqualTo(6);
    }

    @Test
    void whereJavaCannotLeaveClassesItRunsWithout() throws IOException, InterruptedException {
        assertThat(runWith("yes", "", "generate", "a.json")).isZero();
        assertThat(told()).hasSize(2);
        assertThat(told().get(1)).startsWith("-Xshare:auto").endsWith("generate a.json");
        assertThat(classes()).isEmpty();
    }

    /** What cannot be tried without Windows is looked at: line ends, letters, quotes around every path, the console as it was. */
    @Test
    void theBatchFileOfWindowsIsWrittenAsItMustBe() throws IOException {
        assertThat(Files.readString(Path.of(".gitattributes"))).contains("*.cmd text eol=crlf");
        String text = Files.readString(Path.of("junheng.cmd"), StandardCharsets.US_ASCII);
        assertThat(text).doesNotContain("\uFFFD");
        List<String> lines = text.lines().filter(line -> !line.startsWith("rem ")).toList();
        assertThat(text.lines().filter(line -> line.startsWith("rem "))).noneMatch(line -> line.matches(".*[%&^|<>].*"));
        Pattern path = Pattern.compile("%(HOME_DIR|JAR|JAVA|JAVA_HOME|RELEASE|CLASSES|NEW|SHARE)%|%~[a-z]*0|%~1|%%~dp[^%]*%%?[jf]?");
        for (String line : lines) {
            path.matcher(line).results().forEach(found -> assertThat(line.substring(0, found.start()).chars().filter(c -> c == '"').count() % 2)
                    .as("a path stands in quotes: %s", line).isOne());
        }
        List<String> starts = lines.stream().filter(line -> line.contains("-jar")).toList();
        assertThat(starts).hasSize(2);
        assertThat(starts.get(0)).startsWith("\"%JAVA%\" ").endsWith(" %*").doesNotContain("!");
        assertThat(starts.get(1)).startsWith("\"!JAVA!\" ").endsWith(" !ARGS!");
        // "!" in a path survives only where delayed expansion is off, "&" without quotes only where it is on
        assertThat(state(lines, starts.get(0))).isFalse();
        assertThat(state(lines, starts.get(1))).isTrue();
        assertThat(lines).contains("chcp 65001 >nul", "chcp %PAGE% >nul", "if not defined DRAGGED exit /b %CODE%", "pause", "exit %CODE%");
        assertThat(lines.indexOf("chcp %PAGE% >nul")).isGreaterThan(lines.indexOf(starts.get(1)));
        // every way out is the one that puts the code page back
        assertThat(lines).filteredOn(line -> line.matches(".*\\bexit\\b.*")).hasSize(2);
        Pattern.compile("goto ([a-z]+)").matcher(text).results().forEach(jump -> assertThat(lines).contains(":" + jump.group(1)));
    }

    /** Whether delayed expansion is on at a line. */
    private static boolean state(List<String> lines, String at) {
        boolean on = false;
        for (String line : lines.subList(0, lines.indexOf(at))) {
            on = line.contains("EnableDelayedExpansion") || on && !line.contains("endlocal");
        }
        return on;
    }
}
