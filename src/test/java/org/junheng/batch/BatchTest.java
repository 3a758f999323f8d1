package org.junheng.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.cli.Main;
import org.junheng.job.Manifest;
import org.junheng.job.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches as they are typed, with real worker processes. */
@Tag("slow")
class BatchTest {

    private static final String KIND = "investigation-report";

    @TempDir
    Path folder;

    private Path data;
    private Path out;

    @BeforeEach
    void counties() throws IOException {
        data = SmallCounties.write(folder.resolve("数据"), 4);
        out = folder.resolve("成品");
    }

    /** What a command said. */
    private record Said(int code, String out, String err) {}

    private static Said run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Said(code, out.toString(), err.toString());
    }

    private Said batch(String... more) {
        return run(Stream.concat(Stream.of("batch", data.toString(), "--kind", KIND, "--out", out.toString(), "--jobs", "1"), Stream.of(more)).toArray(String[]::new));
    }

    /** Every file with its bytes. */
    private static Map<String, String> files(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void whatIsThereIsNotMadeAgainAndWhatIsOutOfDateIs() throws IOException {
        Said first = batch();
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("共4件，新做4件；写出20个文件");
        Map<String, String> made = files(out);
        assertThat(made.keySet()).anyMatch(name -> name.endsWith(".pdf")).anyMatch(name -> name.endsWith(".docx")).contains("manifest.jsonl", "batch.jsonl");

        assertThat(batch().out()).startsWith("共4件，已有4件。");
        assertThat(files(out)).isEqualTo(made);

        SmallCounties.write(data.resolve("county-002.json"), "虚构第2县", 9);
        Path gone = out.resolve(made.keySet().stream().filter(name -> name.contains("虚构第3县") && name.endsWith(".pdf")).findFirst().orElseThrow());
        Files.delete(gone);
        assertThat(batch().out()).startsWith("共4件，已有2件，新做2件");
        assertThat(gone).exists();
        assertThat(run("batch", "verify", out.toString(), data.toString()).code()).isZero();
    }

    @Test
    void theFaultOfOneCountyDoesNotStopTheOthersAndIsTold() throws IOException {
        Files.writeString(data.resolve("county-002.json"), "{\"name\": \"虚构第2县\", \"year\": \"去年\"}");
        SmallCounties.write(data.resolve("zz.json"), "虚构第1县", 5);
        Said said = batch();
        assertThat(said.code()).isEqualTo(6);
        assertThat(said.out()).startsWith("共5件，新做3件，失败2件");
        assertThat(said.err()).contains("失败：county-002.json的investigation-report：[DATA-").contains("失败：zz.json的investigation-report：[DATA-091]").contains("和county-001.json同一个县、同一年度");
        Said verified = run("batch", "verify", out.toString());
        assertThat(verified.code()).isEqualTo(6);
        assertThat(verified.err()).contains("county-002.json的investigation-report：[DATA-");
    }

    @Test
    void aCountyThatTakesTooLongFailsAloneAndItsWorkerIsReplaced() throws IOException {
        // so many problems that comparing them with each other takes minutes
        String problem = "{\"heading\": \"甲\", \"text\": \"" + "均衡发展".repeat(14) + "。\"}";
        Files.writeString(data.resolve("county-000.json"),
                "{\"name\": \"虚构大县\", \"year\": 2025, \"problems\": [" + String.join(",", Collections.nCopies(60_000, problem)) + "]}");
        Said said = batch("--limit", "30");
        assertThat(said.code()).isEqualTo(6);
        assertThat(said.out()).startsWith("共5件，新做4件，失败1件");
        assertThat(said.err()).contains("失败：county-000.json的investigation-report：[OUT-032]").contains("超过30秒没有做完");
    }

    @Test
    void whatTakesTooMuchMemoryIsToldAndTheBatchEnds() throws IOException {
        leaveOneCounty();
        Said said = batch("--memory", "64");
        assertThat(said.code()).isEqualTo(6);
        assertThat(said.out()).startsWith("共1件，失败1件");
        assertThat(said.err()).contains("所需内存超过工作进程的上限");
    }

    @Test
    void whatAKilledProgramLeftIsNoTrouble() throws IOException {
        batch();
        Map<String, String> made = files(out);
        Files.writeString(out.resolve("manifest.jsonl"), "{\"county\":\"虚构", StandardOpenOption.APPEND);
        Files.writeString(out.resolve("batch.jsonl"), "{\"sou", StandardOpenOption.APPEND);
        Path county = Files.list(out).filter(Files::isDirectory).findFirst().orElseThrow();
        Files.writeString(county.resolve(".junheng-123.part"), "half");
        assertThat(run("batch", "verify", out.toString()).err()).contains(".junheng-123.part：没有写完的文件");
        assertThat(batch().out()).startsWith("共4件，已有4件。");
        assertThat(files(out)).isEqualTo(made);
    }

    @Test
    void verifyNamesWhatIsChangedMissingOrNotMade() throws IOException {
        batch();
        List<String> names = files(out).keySet().stream().filter(name -> name.endsWith(".pdf")).toList();
        Files.writeString(out.resolve(names.get(0)), "x", StandardOpenOption.APPEND);
        Files.delete(out.resolve(names.get(1)));
        SmallCounties.write(data.resolve("county-009.json"), "虚构第9县", 5);
        Said said = run("batch", "verify", out.toString(), data.toString());
        assertThat(said.code()).isEqualTo(6);
        assertThat(said.err().lines()).containsExactlyInAnyOrder(
                "county-009.json：没有做", names.get(0) + "：内容和清单不符", names.get(1) + "：没有这个文件");
    }

    @Test
    void shardsPartTheCountiesAndMergedTheyAreTheWhole() throws IOException {
        batch();
        Map<String, String> whole = files(out);
        Path merged = folder.resolve("合并");
        for (int i = 1; i <= 2; i++) {
            assertThat(run("batch", data.toString(), "--kind", KIND, "--jobs", "1", "--out", folder.resolve("片" + i).toString(), "--shard", i + "/2").code()).isZero();
        }
        Said one = run("batch", "merge", folder.resolve("片1").toString(), "--out", merged.toString());
        assertThat(one.code()).isEqualTo(6);
        assertThat(one.err()).contains("没有第2/2片");
        Said both = run("batch", "merge", folder.resolve("片1").toString(), folder.resolve("片2").toString(), "--out", merged.toString());
        assertThat(both.code()).as(both.err()).isZero();
        Map<String, String> together = files(merged);
        whole.keySet().removeIf(name -> name.equals("batch.jsonl") || name.startsWith("."));
        together.keySet().removeIf(name -> name.equals("batch.jsonl") || name.startsWith("."));
        assertThat(together).isEqualTo(whole);
    }

    @Test
    void aPartThatNoCountyFellToIsNoGap() throws IOException {
        Path one = SmallCounties.write(folder.resolve("一个县"), 1);
        List<String> parts = IntStream.rangeClosed(1, 3).mapToObj(i -> folder.resolve("片" + i).toString()).toList();
        for (int i = 1; i <= 3; i++) {
            assertThat(run("batch", one.toString(), "--kind", KIND, "--jobs", "1", "--out", parts.get(i - 1), "--shard", i + "/3").code()).isZero();
        }
        String merged = folder.resolve("合并").toString();
        Said all = run("batch", "merge", parts.get(0), parts.get(1), parts.get(2), "--out", merged);
        assertThat(all.code()).as(all.err()).isZero();
        List<String> bare = parts.stream().filter(part -> new Manifest<>(new OutputFolder(Path.of(part)), "batch.jsonl", Unit.class, Unit::key).read().isEmpty()).toList();
        assertThat(bare).hasSize(2);
        String full = parts.stream().filter(part -> !bare.contains(part)).findFirst().orElseThrow();
        Said some = run("batch", "merge", bare.get(0), full, "--out", folder.resolve("不全").toString());
        assertThat(some.code()).isEqualTo(6);
        assertThat(some.err()).containsPattern("缺1片，是其中的：第\\d/3片、第\\d/3片");
    }

    @Test
    void onlyOneBatchIsAtWorkInAFolder() {
        OutputFolder.Lock lock = new OutputFolder(out).lock();
        try {
            assertThat(batch().err()).contains("[OUT-031]").contains("正有另一批在写的目录");
        } finally {
            lock.close();
        }
        assertThat(batch().code()).isZero();
    }

    /** A real process killed at random moments, and begun again until it is done: the same files as undisturbed. */
    @Test
    void killedAtRandomMomentsAndResumedItMakesTheSameFiles() throws IOException, InterruptedException {
        SmallCounties.write(data, 8);
        assertThat(batchInto(out).code()).isZero();
        Map<String, String> undisturbed = files(out);
        Path killed = folder.resolve("被杀");
        var random = new Random(7);
        int kills = 0;
        for (int i = 0; i < 3; i++) {
            Process process = started(List.of(), killed);
            if (process.waitFor(2500 + random.nextInt(2500), TimeUnit.MILLISECONDS)) {
                assertThat(process.exitValue()).isZero();
                break;
            }
            process.destroyForcibly().waitFor();
            kills++;
        }
        assertThat(kills).as("moments it was killed at").isPositive();
        // a worker that outlived its master finishes what it was about
        Thread.sleep(2000);
        assertThat(batchInto(killed).code()).isZero();
        assertThat(files(killed)).isEqualTo(undisturbed);
    }

    /** A bound on the size of files stands for a full disk: what is larger cannot be written to its end. */
    @Test
    void whatDoesNotFitOnTheDiskFailsAndIsMadeWhenItDoes() throws IOException, InterruptedException {
        leaveOneCounty();
        assertThat(batchInto(out).code()).isZero();
        Map<String, String> undisturbed = files(out);
        Path full = folder.resolve("满");
        Process process = started(List.of("sh", "-c", "ulimit -f 80; exec \"$@\"", "sh"), full);
        assertThat(process.waitFor()).isEqualTo(6);
        assertThat(Batch.roster(new OutputFolder(full)).read().values())
                .hasSize(1).allMatch(unit -> unit.state() == State.FAILED && unit.faults().get(0).startsWith("[OUT-020]"));
        assertThat(files(full).keySet()).noneMatch(name -> name.endsWith(".part") || name.endsWith(".pdf"));
        assertThat(files(full)).allSatisfy((name, bytes) -> assertThat(name.endsWith("jsonl") || bytes.equals(undisturbed.get(name))).as(name).isTrue());
        assertThat(batchInto(full).code()).isZero();
        assertThat(files(full)).isEqualTo(undisturbed);
    }

    private void leaveOneCounty() throws IOException {
        for (int i = 2; i <= 4; i++) {
            Files.delete(data.resolve("county-00" + i + ".json"));
        }
    }

    /** A batch of a process of its own. */
    private Process started(List<String> within, Path into) throws IOException {
        var command = new ArrayList<>(within);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true", "-Duser.home=" + System.getProperty("user.home"), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "batch", data.toString(), "--kind", KIND, "--out", into.toString(), "--jobs", "2"));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private Said batchInto(Path other) {
        return run("batch", data.toString(), "--kind", KIND, "--out", other.toString(), "--jobs", "2");
    }
}
