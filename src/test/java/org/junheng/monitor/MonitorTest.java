package org.junheng.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.queue.Finished;
import org.junheng.queue.ItemState;
import org.junheng.queue.Overview;
import org.junheng.queue.Warning;
import org.junheng.queue.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a station says to those who watch it, asked as they ask. */
@Timeout(60)
class MonitorTest {

    private static final Address FREE = new Address("127.0.0.1", 0);
    private static final int WORKERS = 3;
    /** What a document could be known by, wherever it can stand. */
    private static final String SECRET = "虚构县";
    private static final String COUNT = "junheng_item_duration_seconds_count{work=\"document\"}";
    private static final Overview OVERVIEW = new Overview(
            List.of(new Overview.Group("", Map.of(ItemState.QUEUED, 5, ItemState.RUNNING, 2, ItemState.DONE, 40), 2, 0),
                    new Overview.Group(SECRET + "调度会", Map.of(
                            ItemState.QUEUED, 1, ItemState.FAILED, 1, ItemState.PARKED, 2, ItemState.CANCELLED, 4), 0, 3)),
            List.of(new Overview.Trouble(
                    1, Work.DOCUMENT, SECRET + ".json", "investigation-report", ItemState.PARKED, List.of("[DATA-021] " + SECRET + "：发现人数不符"))));

    private final HttpClient client = HttpClient.newHttpClient();
    private final Moment clock = new Moment();
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicReference<Supplier<Overview>> database = new AtomicReference<>(() -> OVERVIEW);
    private final Monitor monitor = new Monitor(WORKERS, () -> {
        questions.incrementAndGet();
        return database.get().get();
    }, clock);

    @AfterEach
    void close() {
        monitor.close();
    }

    /** A clock that stands still until it is set. */
    private static final class Moment extends Clock {

        private volatile Instant now = Instant.parse("2026-11-27T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static Overview away() {
        throw new Faults(new Fault("OUT-050", Place.file(SECRET), "连不上或者读写不了的数据库（" + SECRET + "）", "可以读写的数据库", ""));
    }

    private static Finished finished(ItemState state, long millis, String... codes) {
        return new Finished(
                "2026-11-27T00:00:00Z", SECRET + "-工作站", "0", Work.DOCUMENT, SECRET + ".json", SECRET + "的文种", state, 1, millis, 6, List.of(codes));
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return client.send(request(port, path).build(), BodyHandlers.ofString());
    }

    private Map<String, Double> metrics(int port) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(port, "/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        return Exposition.read(answer.body());
    }

    private static String ends(String state) {
        return "junheng_items_finished_total{state=\"" + state + "\",work=\"document\"}";
    }

    private static String within(String seconds) {
        return "junheng_item_duration_seconds_bucket{work=\"document\",le=\"" + seconds + "\"}";
    }

    @Test
    void theFiguresOfAQueueAreThoseOfItsDatabase() throws Exception {
        assertThat(metrics(monitor.listen(FREE))).containsAllEntriesOf(Map.ofEntries(
                Map.entry("junheng_items{state=\"queued\"}", 6.0), Map.entry("junheng_items{state=\"running\"}", 2.0),
                Map.entry("junheng_items{state=\"done\"}", 40.0), Map.entry("junheng_items{state=\"failed\"}", 1.0),
                Map.entry("junheng_items{state=\"parked\"}", 2.0), Map.entry("junheng_items{state=\"cancelled\"}", 4.0),
                Map.entry("junheng_items_late", 3.0), Map.entry("junheng_items_endangered", 2.0), Map.entry("junheng_database_up", 1.0)));
    }

    @Test
    void theFiguresOfAStationAreThoseItWasTold() throws Exception {
        int port = monitor.listen(FREE);
        assertThat(metrics(port)).as("from the start").containsAllEntriesOf(Map.of(
                ends("done"), 0.0, ends("failed"), 0.0, COUNT, 0.0, "junheng_warnings_total", 0.0,
                "junheng_items_finished_total{state=\"done\",work=\"letter\"}", 0.0));
        Stream.of(finished(ItemState.DONE, 90), finished(ItemState.DONE, 1_200), finished(ItemState.DONE, 4_000),
                finished(ItemState.QUEUED, 310_000, "OUT-020", "OUT-032"), finished(ItemState.PARKED, 20, "DATA-021"),
                finished(ItemState.FAILED, 10, "OUT-020")).forEach(monitor::finished);
        monitor.warned(new Warning("2026-11-27T00:00:00Z", SECRET, "", SECRET));
        Map<String, Double> numbers = metrics(port);
        assertThat(numbers).containsAllEntriesOf(Map.of(
                ends("done"), 3.0, ends("queued"), 1.0, ends("parked"), 1.0, ends("failed"), 1.0, "junheng_warnings_total", 1.0,
                "junheng_faults_total{code=\"OUT-020\"}", 2.0, "junheng_faults_total{code=\"OUT-032\"}", 1.0,
                "junheng_faults_total{code=\"DATA-021\"}", 1.0, "junheng_workers", (double) WORKERS));
        assertThat(numbers).containsAllEntriesOf(Map.of(
                within("0.1"), 3.0, within("1.0"), 3.0, within("2.5"), 4.0, within("5.0"), 5.0, within("300.0"), 5.0, within("+Inf"), 6.0, COUNT, 6.0,
                "junheng_item_duration_seconds_sum{work=\"document\"}", 315.32, "junheng_item_duration_seconds_count{work=\"papers\"}", 0.0));
        assertThat(numbers.keySet()).as("few").filteredOn(name -> name.startsWith("junheng_")).hasSizeLessThan(80);
    }

    @Test
    void itTellsOfItsProgramToo() throws Exception {
        Map<String, Double> numbers = metrics(monitor.listen(FREE));
        assertThat(numbers.keySet()).anyMatch(name -> name.startsWith("junheng_build_info{version="));
        assertThat(numbers.get("process_uptime_seconds")).isPositive();
        assertThat(numbers.get("jvm_threads_live_threads")).isPositive();
        assertThat(numbers.keySet().stream().filter(name -> name.startsWith("jvm_memory_used_bytes")).mapToDouble(numbers::get).sum())
                .isGreaterThan(1e6);
    }

    @Test
    void aStationIsWellWhileItsDatabaseAnswers() throws Exception {
        int port = monitor.listen(FREE);
        HttpResponse<String> well = get(port, "/health");
        assertThat(well.statusCode()).isEqualTo(200);
        assertThat(well.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(well.body()).isEqualTo("{\"status\":\"up\",\"database\":\"up\",\"workers\":3,\"queued\":6,\"running\":2,\"late\":3}\n");
        database.set(MonitorTest::away);
        clock.pass(Enquiry.AGE);
        HttpResponse<String> ill = get(port, "/health");
        assertThat(ill.statusCode()).isEqualTo(503);
        assertThat(ill.body()).isEqualTo("{\"status\":\"down\",\"database\":\"down\",\"workers\":3}\n");
        database.set(() -> OVERVIEW);
        clock.pass(Enquiry.AGE);
        assertThat(get(port, "/health").statusCode()).isEqualTo(200);
    }

    @Test
    void whileTheDatabaseIsAwayTheStationTellsWhatIsItsOwnAndNothingOfTheQueue() throws Exception {
        int port = monitor.listen(FREE);
        monitor.finished(finished(ItemState.DONE, 100));
        assertThat(metrics(port)).containsEntry("junheng_database_up", 1.0);
        database.set(MonitorTest::away);
        clock.pass(Enquiry.AGE);
        assertThat(metrics(port)).containsAllEntriesOf(Map.of(
                "junheng_database_up", 0.0, "junheng_items{state=\"queued\"}", Double.NaN, "junheng_items{state=\"done\"}", Double.NaN,
                "junheng_items_late", Double.NaN, "junheng_items_endangered", Double.NaN, "junheng_workers", 3.0, ends("done"), 1.0, COUNT, 1.0));
    }

    @Test
    void howeverManyAskTheDatabaseIsAskedOnceInAWhile() throws Exception {
        int port = monitor.listen(FREE);
        List<CompletableFuture<HttpResponse<String>>> answers = Stream.iterate(0, i -> i + 1).limit(200)
                .map(i -> client.sendAsync(request(port, i % 2 == 0 ? "/metrics" : "/health").build(), BodyHandlers.ofString())).toList();
        for (int i = 0; i < answers.size(); i++) {
            HttpResponse<String> answer = answers.get(i).get();
            assertThat(answer.statusCode()).isEqualTo(200);
            if (i % 2 == 0) {
                assertThat(Exposition.read(answer.body())).containsEntry("junheng_items{state=\"queued\"}", 6.0);
            } else {
                assertThat(answer.body()).contains("\"queued\":6");
            }
        }
        assertThat(questions).hasValue(1);
        clock.pass(Enquiry.AGE.minusMillis(1));
        get(port, "/health");
        assertThat(questions).hasValue(1);
        clock.pass(Duration.ofMillis(1));
        get(port, "/health");
        assertThat(questions).hasValue(2);
        clock.pass(Duration.ofHours(-1));
        get(port, "/health");
        assertThat(questions).as("a clock set back").hasValue(3);
    }

    /** As one does whose machine was switched off. */
    @Test
    void aDatabaseThatSaysNothingIsAwayAndKeepsNobodyWaiting() throws Exception {
        var never = new CountDownLatch(1);
        database.set(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return OVERVIEW;
        });
        int port = monitor.listen(FREE);
        long start = System.nanoTime();
        assertThat(get(port, "/health").statusCode()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        clock.pass(Enquiry.AGE.multipliedBy(2));
        assertThat(metrics(port)).containsEntry("junheng_database_up", 0.0);
        assertThat(questions).as("one question at a time").hasValue(1);
        CompletableFuture<HttpResponse<String>> open = client.sendAsync(request(port, "/health").build(), BodyHandlers.ofString());
        start = System.nanoTime();
        monitor.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(open.handle((answer, failure) -> failure != null || answer.statusCode() == 503).get()).isTrue();
        assertThatThrownBy(() -> get(port, "/health")).isInstanceOf(ConnectException.class);
    }

    @Test
    void nothingThatADocumentCouldBeKnownByIsTold() throws Exception {
        int port = monitor.listen(FREE);
        monitor.finished(finished(ItemState.PARKED, 5, "DATA-021", SECRET, "[DATA-021] " + SECRET, "DATA-021\n" + SECRET));
        monitor.warned(new Warning("2026-11-27T00:00:00Z", SECRET + "调度会", "", SECRET + "的材料还没有备好"));
        String told = get(port, "/metrics").body() + get(port, "/health").body() + get(port, "/").body();
        assertThat(told).contains("junheng_faults_total{code=\"DATA-021\"} 1.0").contains("junheng_warnings_total 1.0");
        assertThat(told).doesNotContain(SECRET).doesNotContain("investigation-report").doesNotContain("不符").doesNotContain("材料");
        database.set(MonitorTest::away);
        clock.pass(Enquiry.AGE);
        HttpResponse<String> ill = get(port, "/health");
        assertThat(ill.body() + ill.headers().map() + get(port, "/metrics").body()).doesNotContain(SECRET).doesNotContain("数据库");
    }

    @ParameterizedTest
    @CsvSource({"GET, /, 404", "GET, /metrics/, 404", "GET, /metricsx, 404", "GET, /health/../x, 404", "POST, /x, 404",
            "POST, /metrics, 405", "PUT, /health, 405", "DELETE, /metrics, 405", "OPTIONS, /health, 405"})
    void nothingElseCanBeHadOrDone(String method, String path, int status) throws Exception {
        int port = monitor.listen(FREE);
        HttpResponse<String> answer = client.send(request(port, path).method(method, BodyPublishers.ofString("x")).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
        assertThat(questions).as("for nothing nobody is asked").hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"/health, 200", "/metrics, 200", "/x, 404"})
    void aHeadHasNoBody(String path, int status) throws Exception {
        int port = monitor.listen(FREE);
        HttpResponse<String> whole = get(port, path);
        HttpRequest question = request(port, path).method("HEAD", BodyPublishers.noBody()).build();
        HttpResponse<String> head = client.send(question, BodyHandlers.ofString());
        assertThat(head.statusCode()).isEqualTo(status);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type")).isEqualTo(whole.headers().firstValue("Content-Type"));
        // the uptime in the figures has not always as many digits
        int length = whole.body().length();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElseThrow()).isBetween(length - 20L, length + 20L);
    }

    @Test
    void onlyTheAddressThatIsNamedIsListenedOn() {
        int port = monitor.listen(FREE);
        HttpRequest elsewhere = HttpRequest.newBuilder(URI.create("http://127.0.0.2:" + port + "/health")).timeout(Duration.ofSeconds(5)).build();
        assertThatThrownBy(() -> client.send(elsewhere, BodyHandlers.ofString())).isInstanceOf(IOException.class);
    }

    @Test
    void anAddressThatIsTakenOrNotOfThisMachineIsAFault() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(FREE.host()))) {
            for (Address address : List.of(
                    new Address(FREE.host(), taken.getLocalPort()), new Address("nowhere.invalid", 9464), new Address("192.0.2.1", 9464))) {
                assertThatThrownBy(() -> monitor.listen(address)).isInstanceOf(Faults.class)
                        .hasMessageStartingWith("[OUT-051] " + address + "：发现不能监听的地址");
            }
        }
    }

    @Test
    void itsThreadsEndWithTheProgram() throws Exception {
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
        int port = monitor.listen(FREE);
        assertThat(get(port, "/health").statusCode()).isEqualTo(200);
        Set<Thread> since = new HashSet<>(Thread.getAllStackTraces().keySet());
        since.removeAll(before);
        assertThat(since).extracting(Thread::getName).contains("HTTP-Dispatcher", "monitor");
        assertThat(since).allMatch(Thread::isDaemon);
    }
}
