package org.junheng.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junheng.batch.SmallCounties;
import org.junheng.cli.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queues as they are worked off: programs of their own, killed at random moments, on a real database that is stopped. */
@Tag("slow")
class StationsTest {

    private static final String KIND = "investigation-report";
    private static final int HEARTBEAT = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @TempDir
    Path folder;

    private final List<Process> stations = new ArrayList<>();

    @AfterEach
    void end() {
        stations.forEach(StationsTest::kill);
    }

    /** What a command said. */
    private record Said(int code, String out, String err) {}

    private static Said run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Said(code, out.toString(), err.toString());
    }

    private Process station(String database, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
                "-Duser.home=" + System.getProperty("user.home"), "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                "serve", "--db", database, "--workers", "1", "--heartbeat", String.valueOf(HEARTBEAT), "--until-empty"));
        command.addAll(List.of(more));
        Path log = folder.resolve("日志" + stations.size() + ".jsonl");
        Process station = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        stations.add(station);
        return station;
    }

    /** The program and its workers, with no time to say anything. */
    private static void kill(Process station) {
        List<ProcessHandle> workers = station.descendants().toList();
        station.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
    }

    private static int published(Database database) {
        return Integer.parseInt(Rows.of(database, "select count(*) from junheng_publication").get(0));
    }

    private void waitFor(Database database, int publications) throws InterruptedException {
        Instant end = Clock.systemUTC().instant().plus(PATIENCE);
        while (published(database) < publications) {
            assertThat(Clock.systemUTC().instant()).as("published %d of %d; %s", published(database), publications, logs()).isBefore(end);
            Thread.sleep(100);
        }
    }

    /** Waits without touching the database, which the first station has open. */
    private void waitForLines(int lines) throws IOException, InterruptedException {
        waitForLines(0, lines);
    }

    private void waitForLines(int station, int lines) throws IOException, InterruptedException {
        Instant end = Clock.systemUTC().instant().plus(PATIENCE);
        while (Files.readAllLines(folder.resolve("日志" + station + ".jsonl")).stream().filter(line -> line.contains("\"state\":\"DONE\"")).count() < lines) {
            assertThat(Clock.systemUTC().instant()).as("%s", logs()).isBefore(end);
            Thread.sleep(50);
        }
    }

    private List<String> logs() {
        try (Stream<Path> files = Files.list(folder)) {
            var logs = new ArrayList<String>();
            for (Path log : files.filter(file -> file.getFileName().toString().startsWith("日志")).sorted().toList()) {
                List<String> lines = Files.readAllLines(log);
                logs.addAll(lines.subList(Math.max(0, lines.size() - 5), lines.size()));
            }
            return logs;
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    /** Kills a station that has something in hand, and tells what: id and the moment. */
    private static Map<String, Instant> killAtWork(Database database, Process station) throws InterruptedException {
        String held = "select id from junheng_item where state = 'RUNNING' and worker like '%-" + station.pid() + "-%'";
        for (int i = 0; i < 200 && Rows.of(database, held).isEmpty(); i++) {
            Thread.sleep(20);
        }
        kill(station);
        Instant moment = Clock.systemUTC().instant();
        station.waitFor();
        var lost = new TreeMap<String, Instant>();
        Rows.of(database, held).forEach(id -> lost.put(id, moment));
        return lost;
    }

    @Test
    void twoOfThreeStationsAreKilledAndTheDatabaseIsStoppedAndNothingIsLostOrPublishedTwice() throws Exception {
        int jobs = Integer.getInteger("queue.jobs", 60);
        int outage = Integer.getInteger("queue.outage", 5);
        long seed = Long.getLong("queue.seed", 7);
        var random = new Random(seed);
        Path data = SmallCounties.write(folder.resolve("数据"), jobs);
        Path out = folder.resolve("成品");
        try (var postgres = new Postgres(folder.resolve("库"))) {
            Said submitted = run("submit", data.toString(), "--db", postgres.url(), "--kind", KIND, "--out", out.toString());
            assertThat(submitted.code()).as(submitted.err()).isZero();
            assertThat(submitted.out()).isEqualTo("第1批，排队" + jobs + "件。\n");
            var lost = new TreeMap<String, Instant>();
            Instant start = Clock.systemUTC().instant();
            for (int i = 0; i < 3; i++) {
                station(postgres.url());
            }
            try (Database database = Database.open(postgres.url(), 2)) {
                waitFor(database, 1 + random.nextInt(jobs / 4));
                lost.putAll(killAtWork(database, stations.get(0)));
                waitFor(database, jobs / 3);
                postgres.stop();
                Thread.sleep(Duration.ofSeconds(outage).toMillis());
                postgres.startAgain();
            }
            try (Database database = Database.open(postgres.url(), 2)) {
                waitFor(database, jobs / 3 + 1 + random.nextInt(jobs / 3));
                killAtWork(database, stations.get(1)).forEach(lost::putIfAbsent);
                waitFor(database, jobs);
                assertThat(stations.get(2).waitFor(60, TimeUnit.SECONDS)).as("the last one ends").isTrue();
                Duration all = Duration.between(start, Clock.systemUTC().instant());
                assertThat(Rows.of(database, "select state || ' ' || count(*) from junheng_item group by state")).containsExactly("DONE " + jobs);
                assertThat(Rows.of(database, "select item from junheng_publication group by item having count(*) > 1")).isEmpty();
                assertThat(Rows.of(database, "select task_instance from scheduled_tasks")).isEmpty();
                assertThat(lost).as("items in hand when killed").isNotEmpty();
                for (Map.Entry<String, Instant> item : lost.entrySet()) {
                    String again = Rows.of(database, "select extract(epoch from started) from junheng_item where id = '" + item.getKey() + "'").get(0);
                    double seconds = Double.parseDouble(again) - item.getValue().toEpochMilli() / 1000.0;
                    System.out.printf("接手用时%.1f秒%n", seconds);
                    // not behind all the others: four heartbeats, two to find out, what is in hand, and the time that the database was away
                    assertThat(seconds).isLessThan(outage + 30);
                }
                String begun = Rows.of(database, "select sum(attempt) from junheng_item").get(0);
                System.out.printf("种子%d，%d件，杀死两个，停库%d秒，%.1f秒做完，开始%s次%n", seed, jobs, outage, all.toMillis() / 1000.0, begun);
                assertThat(run("status", "--db", postgres.url()).out()).startsWith("排队0，进行0，完成" + jobs + "，");
            }
        }
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(file -> file.toString().endsWith(".pdf")).count()).isEqualTo(jobs);
        }
    }

    @Test
    void aStationOnAFileIsKilledAndTheNextOneGoesOn() throws Exception {
        Path data = SmallCounties.write(folder.resolve("数据"), 12);
        Files.writeString(data.resolve("county-013.json"), "{\"name\": \"虚构第13县\", \"year\": \"去年\"}");
        String file = folder.resolve("队列").toString();
        assertThat(run("submit", data.toString(), "--db", file, "--kind", KIND, "--out", folder.resolve("成品").toString()).out()).isEqualTo("第1批，排队13件。\n");
        Process killed = station(file);
        waitForLines(3);
        kill(killed);
        killed.waitFor();
        assertThat(run("status", "--db", file).out()).doesNotContain("完成13");
        Process next = station(file);
        assertThat(next.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(next.exitValue()).as("one is parked").isEqualTo(6);
        Said status = run("status", "--db", file);
        assertThat(status.code()).isEqualTo(6);
        assertThat(status.out()).startsWith("排队0，进行0，完成12，失败0，搁置1，取消0，将迟0，逾期0。").contains("搁置：第1批county-013.json的investigation-report：[DATA-");
        SmallCounties.write(data.resolve("county-013.json"), "虚构第13县", 99);
        assertThat(run("retry", "--db", file).out()).isEqualTo("重新排队1件。\n");
        assertThat(run("serve", "--db", file, "--workers", "1", "--until-empty").code()).isZero();
        try (Database database = Database.open(file, 2)) {
            assertThat(Rows.of(database, "select item from junheng_publication group by item having count(*) > 1")).isEmpty();
            assertThat(published(database)).isEqualTo(13);
        }
    }

    /** What a county had before its station was killed stays as it is; the rest of its kinds are made by the next. */
    @Test
    void aStationIsKilledAmidACounty() throws Exception {
        int counties = 8;
        Path data = SmallCounties.write(folder.resolve("数据"), counties);
        String file = folder.resolve("队列").toString();
        run("submit", data.toString(), "--db", file, "--kind", "调研报告,督导反馈意见,实施方案", "--out", folder.resolve("成品").toString());
        for (int i = 0; i < 2; i++) {
            Process killed = station(file);
            waitForLines(i, 2 + 3 * i);
            kill(killed);
            killed.waitFor();
        }
        Process last = station(file);
        assertThat(last.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(last.exitValue()).as("%s", logs()).isZero();
        try (Database database = Database.open(file, 2)) {
            assertThat(Rows.of(database, "select count(*) from junheng_item where state = 'DONE'")).containsExactly(String.valueOf(3 * counties));
            assertThat(Rows.of(database, "select count(*) from junheng_publication")).containsExactly(String.valueOf(3 * counties));
            assertThat(Rows.of(database, "select item from junheng_publication group by item having count(*) > 1")).isEmpty();
            assertThat(Rows.of(database, "select task_instance from scheduled_tasks")).isEmpty();
        }
    }

    /** A station that is told to end finishes what it has in hand, and takes nothing more. */
    @Test
    void aStationThatIsToldToEndFinishesWhatItHasInHand() throws Exception {
        Path data = SmallCounties.write(folder.resolve("数据"), 30);
        String file = folder.resolve("队列").toString();
        run("submit", data.toString(), "--db", file, "--kind", KIND, "--out", folder.resolve("成品").toString());
        Process station = station(file);
        waitForLines(3);
        station.destroy();
        assertThat(station.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(station.exitValue()).as("%s", logs()).isZero();
        String status = run("status", "--db", file).out();
        assertThat(status).contains("进行0").contains("失败0").doesNotContain("完成30");
    }
}
