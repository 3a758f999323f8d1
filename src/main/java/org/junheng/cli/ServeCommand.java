package org.junheng.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junheng.job.MeetingOffice;
import org.junheng.mail.MailServer;
import org.junheng.mail.Post;
import org.junheng.monitor.Monitor;
import org.junheng.pack.Pack;
import org.junheng.queue.Finished;
import org.junheng.queue.Journal;
import org.junheng.queue.Overview;
import org.junheng.queue.Queue;
import org.junheng.queue.Station;
import org.junheng.queue.Warning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: works a queue off until it is told to stop (服务). */
@Command(name = "serve", description = "做队列里的件：一台机器，或者几台机器共用一个PostgreSQL；一台停了，别的接着做。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer>, Journal {

    private static final JsonMapper MAPPER = new JsonMapper();
    /** What may pass has so long to do so at first, then longer. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Mixin
    private DatabaseChoice database;

    @Option(names = "--workers", paramLabel = "个数", description = "同时工作的进程数；缺省为处理器核数")
    private Integer workers;

    @Option(names = "--memory", paramLabel = "兆", defaultValue = "512", description = "每个工作进程的内存上限；缺省为512")
    private int memory;

    @Option(names = "--limit", paramLabel = "秒", defaultValue = "300", description = "一件（一县一个文种）的时间上限；缺省为300")
    private int limit;

    @Option(names = "--heartbeat", paramLabel = "秒", defaultValue = "5", description = "隔几秒报一次在岗；四次没有报的，它手里的件由别的接着做；缺省为5")
    private int heartbeat;

    @Option(names = "--meetings", paramLabel = "会议文件", description = "看着时间表，到时候备好各次会议的材料并发出；缺省为只做提交的")
    private Path meetings;

    @Mixin
    private StandardChoice standard;

    @Mixin
    private ListenChoice listen;

    @Option(names = "--until-empty", description = "做完就结束，不等新的")
    private boolean untilEmpty;

    @Spec
    private CommandSpec spec;

    /** Two who are told the same. */
    private record Both(Journal first, Journal second) implements Journal {

        @Override
        public void finished(Finished item) {
            first.finished(item);
            second.finished(item);
        }

        @Override
        public void warned(Warning warning) {
            first.warned(warning);
            second.warned(warning);
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        if (memory < 64 || limit < 1 || heartbeat < 1 || workers != null && workers < 1) {
            throw new ParameterException(spec.commandLine(), "--memory不小于64，--limit、--heartbeat、--workers不小于1");
        }
        int hands = workers == null ? Runtime.getRuntime().availableProcessors() : workers;
        Clock clock = Clock.systemUTC();
        var order = new Station.Order(
                name(clock), hands, memory, Duration.ofSeconds(limit), Duration.ofSeconds(heartbeat), PAUSE, List.of(Main.class.getName(), "worker"));
        Pack pack = Workplace.pack();
        standard.in(pack);
        var office = new Station.Office(Optional.ofNullable(meetings), standard.whole(), post(pack));
        try (var stopping = new Stopping();
                Queue queue = Queue.open(database.name(), clock, hands);
                Monitor monitor = new Monitor(hands, queue::overview, clock)) {
            listen.open(monitor);
            queue.station(order, office, pack, new Both(this, monitor)).work(stopping.told(), untilEmpty);
            Overview overview = queue.overview();
            spec.commandLine().getOut().println(StatusCommand.words(overview));
            return overview.troubles().isEmpty() ? ExitCode.DONE : ExitCode.NONCONFORMING;
        }
    }

    /** One that no other program has or had. */
    private static String name(Clock clock) {
        String host = Optional.ofNullable(System.getenv("HOSTNAME")).or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME"))).orElse("junheng");
        return host.substring(0, Math.min(host.length(), 50)) + "-" + ProcessHandle.current().pid() + "-" + clock.instant().getEpochSecond();
    }

    /** One that does not know where to send letters leaves them to others, unless its own meetings ask for some. */
    private Optional<Post> post(Pack pack) {
        boolean asked = meetings != null && new MeetingOffice(pack, meetings).meetings().stream().anyMatch(meeting -> meeting.mail().isPresent());
        return asked || MailServer.isTold(System.getenv()) ? Optional.of(Workplace.post()) : Optional.empty();
    }

    @Override
    public void finished(Finished item) {
        log(item);
    }

    @Override
    public void warned(Warning warning) {
        log(warning);
    }

    private synchronized void log(Record line) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            err.println(MAPPER.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record can be written", e);
        }
    }
}
