package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junheng.batch.SmallCounties;
import org.junheng.monitor.Address;
import org.junheng.monitor.Exposition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code serve} as it is watched. */
class ServeCommandTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final HttpClient client = HttpClient.newHttpClient();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String queue() {
        return folder.resolve("队列").toString();
    }

    private static ServerSocket taken(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByName(Address.LOCAL.host()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲", "127.0.0.1", "127.0.0.1:70000"})
    void whatIsNoAddressIsToldBeforeAnythingIsDone(String words) throws IOException {
        assertThat(run("serve", "--db", queue(), "--listen", words, "--until-empty")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("用法有误：--listen不认识“" + words + "”，应为[地址:]端口，如127.0.0.1:9464\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anAddressThatIsNamedMustBeFree() throws IOException {
        try (ServerSocket socket = taken(0)) {
            String port = String.valueOf(socket.getLocalPort());
            assertThat(run("serve", "--db", queue(), "--listen", port, "--until-empty")).isEqualTo(ExitCode.OUTPUT);
            assertThat(err.toString()).startsWith("[OUT-051] 127.0.0.1:" + port + "：发现不能监听的地址");
        }
    }

    /** The port belongs to all programs of this machine: if this one cannot have it, another has. */
    @Test
    void theSecondStationOfAMachineDoesWithout() throws Exception {
        for (int tries = 0; tries < 20 && err.toString().isEmpty(); tries++) {
            try (ServerSocket socket = taken(Address.LOCAL.port())) {
                assertThat(run("serve", "--db", queue(), "--until-empty")).isEqualTo(ExitCode.DONE);
                assertThat(socket.isBound()).isTrue();
            } catch (BindException e) {
                assertThat(run("serve", "--db", queue(), "--until-empty")).isEqualTo(ExitCode.DONE);
            }
        }
        assertThat(err.toString()).isEqualTo("监听不了127.0.0.1:9464，多半是本机已有一个工作站；这个工作站不监测，要监测的用--listen另写一个端口。\n");
        assertThat(out.toString()).contains("排队0，进行0，完成0，");
    }

    @Tag("slow")
    @Test
    void aStationAtWorkIsWatched() throws Exception {
        Path data = SmallCounties.write(folder.resolve("数据"), 3);
        Files.writeString(data.resolve("county-004.json"), "{\"name\": \"虚构第4县\", \"year\": \"去年\"}");
        String out = folder.resolve("成品").toString();
        assertThat(run("submit", data.toString(), "--db", queue(), "--kind", "investigation-report", "--out", out)).isZero();
        int port;
        try (ServerSocket free = taken(0)) {
            port = free.getLocalPort();
        }
        Path log = folder.resolve("日志");
        Process station = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
                "-Duser.home=" + System.getProperty("user.home"), "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                "serve", "--db", queue(), "--workers", "1", "--listen", "127.0.0.1:" + port))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            Instant end = Clock.systemUTC().instant().plus(PATIENCE);
            Map<String, Double> finished = Map.of("junheng_items{state=\"done\"}", 3.0, "junheng_items{state=\"parked\"}", 1.0);
            Map<String, Double> numbers = Map.of();
            String told = "";
            // the queue is asked only now and then, what the station did itself is known at once
            while (!numbers.entrySet().containsAll(finished.entrySet())) {
                assertThat(Clock.systemUTC().instant()).as("%s%n%s", numbers, Files.readString(log)).isBefore(end);
                Thread.sleep(200);
                try {
                    told = get(port, "/metrics").body();
                    numbers = Exposition.read(told);
                } catch (ConnectException e) {
                    // it has not begun
                }
            }
            assertThat(numbers).containsAllEntriesOf(Map.of(
                    "junheng_items_finished_total{state=\"done\",work=\"document\"}", 3.0,
                    "junheng_items_finished_total{state=\"parked\",work=\"document\"}", 1.0,
                    "junheng_item_duration_seconds_count{work=\"document\"}", 4.0, "junheng_workers", 1.0, "junheng_database_up", 1.0));
            assertThat(numbers.keySet()).anyMatch(name -> name.startsWith("junheng_faults_total{code=\"DATA-"));
            HttpResponse<String> health = get(port, "/health");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(told + health.body()).doesNotContain("虚构").doesNotContain("county-00");
            station.destroy();
            assertThat(station.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            station.descendants().forEach(ProcessHandle::destroyForcibly);
            station.destroyForcibly();
        }
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return client.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }
}
