package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junheng.cli.Main;
import org.junheng.font.TestFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes: in another time zone, with another locale, from another folder, in another process. */
class SameBytesTest {

    @TempDir
    Path folder;

    @Test
    void everyFixtureTwiceInDifferentSurroundings() throws IOException, InterruptedException {
        Path one = generate("one", "Asia/Shanghai", Map.of("LC_ALL", "C.UTF-8"), List.of("-Duser.language=zh", "-Duser.country=CN"));
        Path two = generate("two", "America/St_Johns", Map.of("LC_ALL", "C.UTF-8", "SOURCE_DATE_EPOCH", ""),
                List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH", "-XX:hashCode=2", "-XX:+UnlockExperimentalVMOptions"));
        Map<String, Integer> first = contents(one);
        assertThat(first.keySet()).filteredOn(name -> name.endsWith(".docx")).hasSizeGreaterThanOrEqualTo(Fixtures.files().size());
        assertThat(contents(two)).isEqualTo(first);
    }

    private Path generate(String name, String zone, Map<String, String> environment, List<String> options) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve(name));
        Path bureau = Files.writeString(place.resolve("bureau.yaml"), "fonts: " + TestFonts.folder() + "\n");
        Path output = place.resolve("out");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        options.stream().filter(option -> option.startsWith("-XX:+Unlock")).forEach(command::add);
        options.stream().filter(option -> !option.startsWith("-XX:+Unlock")).forEach(command::add);
        command.addAll(List.of("-Duser.timezone=" + zone, "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-cp", absolute(System.getProperty("java.class.path")),
                Main.class.getName(), "generate"));
        Fixtures.files().forEach(file -> command.add(file.toAbsolutePath().toString()));
        command.addAll(List.of("--out", output.toString(), "--bureau", bureau.toString()));
        var builder = new ProcessBuilder(command).directory(place.toFile()).redirectErrorStream(true).redirectOutput(place.resolve("log").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(place.resolve("log"))).isZero();
        return output;
    }

    private static String absolute(String path) {
        var parts = new ArrayList<String>();
        for (String part : path.split(java.io.File.pathSeparator)) {
            parts.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, parts);
    }

    private static Map<String, Integer> contents(Path root) throws IOException {
        var contents = new TreeMap<String, Integer>();
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
