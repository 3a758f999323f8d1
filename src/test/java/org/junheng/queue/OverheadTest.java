package org.junheng.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junheng.batch.Setting;
import org.junheng.batch.SmallCounties;
import org.junheng.cli.Main;
import org.junheng.docx.Profile;
import org.junheng.job.Format;
import org.junheng.job.Source;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stations within this program: what a queue takes by itself, and what it does with faults that pass. */
@Tag("slow")
class OverheadTest {

    private static final int JOBS = Integer.getInteger("queue.jobs", 200);

    @TempDir
    Path folder;

    private Submission submission(String kind, int counties) throws IOException {
        Path data = SmallCounties.write(folder.resolve("数据"), counties);
        var setting = new Setting(folder.resolve("成品").toString(), Standards.NATIONAL, Set.of(Format.PDF), Conformance.A_1B, Profile.W);
        return new Submission(Source.of(List.of(data.toString())), Optional.empty(), List.of(kind), setting, Priority.BATCH, Optional.empty(), Optional.empty());
    }

    private static Station.Order order(Duration pause, List<String> program) {
        return new Station.Order("甲", 2, 256, Duration.ofSeconds(60), Duration.ofSeconds(5), pause, program);
    }

    private static Station station(Queue queue, Station.Order order, Journal journal) {
        return queue.station(order, new Station.Office(Optional.empty(), Standards.NATIONAL, Optional.empty()), Pack.builtIn(), journal);
    }

    private void measure(String what, String database) throws Exception {
        try (Queue queue = Queue.open(database, Clock.systemUTC(), 2)) {
            long start = System.nanoTime();
            queue.submit(submission("k", JOBS));
            double submitted = (System.nanoTime() - start) / 1e6;
            var finished = new AtomicInteger();
            start = System.nanoTime();
            station(queue, order(Duration.ofSeconds(1), List.of(IdleWorker.class.getName())), item -> finished.incrementAndGet()).work(new CountDownLatch(1), true);
            double worked = (System.nanoTime() - start) / 1e6;
            assertThat(finished.get()).isEqualTo(JOBS);
            assertThat(queue.overview().count(ItemState.DONE)).isEqualTo(JOBS);
            System.out.printf("%s：%d件，提交每件%.2f毫秒，做每件%.2f毫秒%n", what, JOBS, submitted / JOBS, worked / JOBS);
        }
    }

    @Test
    void itIsMeasuredWhatAQueueTakesByItself() throws Exception {
        measure("H2", folder.resolve("队列").toString());
        try (var postgres = new Postgres(folder.resolve("库"))) {
            measure("PostgreSQL", postgres.url());
        }
    }

    @Test
    void whatCannotBeWrittenIsTriedAgainThenFailsAndIsMadeWhenItCan() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("成品"), "");
        try (Queue queue = Queue.open(folder.resolve("队列").toString(), Clock.systemUTC(), 2)) {
            queue.submit(submission("investigation-report", 1));
            Station station = station(queue, order(Duration.ofMillis(100), List.of(Main.class.getName(), "worker")), item -> { });
            station.work(new CountDownLatch(1), true);
            Overview.Trouble trouble = queue.overview().troubles().get(0);
            assertThat(trouble.state()).isEqualTo(ItemState.FAILED);
            assertThat(trouble.faults().get(0)).startsWith("[OUT-020]");
            Files.delete(inTheWay);
            assertThat(queue.retry(OptionalLong.empty())).isEqualTo(1);
            station(queue, order(Duration.ofMillis(100), List.of(Main.class.getName(), "worker")), item -> { }).work(new CountDownLatch(1), true);
            assertThat(queue.overview().count(ItemState.DONE)).isEqualTo(1);
        }
    }
}
