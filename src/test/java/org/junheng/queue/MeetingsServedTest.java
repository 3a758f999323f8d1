package org.junheng.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junheng.cli.Main;
import org.junheng.font.TestFonts;
import org.junheng.mail.MailServer;
import org.junheng.mail.Post;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting from the timetable to the mail box: a station at work while time goes by, its folders and its letters. */
@Tag("slow")
class MeetingsServedTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String MEETINGS = """
            meetings:
              - name: 季度调度会
                rule: 每季度末月20日
                dayOff: 提前
                time: "14:30"
                milestones:
                  - {name: 送审, before: 3, version: 送审稿}
                  - {name: 印发, before: 1, version: 定稿}
                counties: [数据]
                kinds: [调研报告, 一页通]
                tables: [差一点名单]
                folder: 会议材料
                mail: {to: [office@qinghe.example], cc: [jyj@qinghe.example]}
                notice:
                  topics:
                    - {title: 一页通, speaker: 县教育局, minutes: 5, kind: 一页通}
                    - {title: 情况, speaker: 县教育局, minutes: 20, kind: 调研报告}
            """;

    @TempDir
    Path folder;

    private final Moved clock = new Moved();
    private final Told told = new Told();
    private GreenMail greenMail;
    private final Map<CountDownLatch, Future<?>> working = new LinkedHashMap<>();

    /** A clock that runs, from whatever moment it is put to. */
    private static final class Moved extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        void to(String local) {
            ahead = Duration.between(Clock.systemUTC().instant(), LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void anOffice() throws IOException {
        Files.createDirectory(folder.resolve("数据"));
        Files.copy(Path.of("fixtures/counties/qinghe-2025.json"), folder.resolve("数据/青禾县.json"));
        Files.writeString(folder.resolve("bureau.yaml"), "fonts: " + TestFonts.folder() + "\n");
        Files.writeString(folder.resolve("meetings.yaml"), MEETINGS);
        greenMail = new GreenMail(new ServerSetup(0, "localhost", "smtp"));
        greenMail.start();
    }

    @AfterEach
    void end() throws Exception {
        down();
        greenMail.stop();
    }

    private void up() {
        up(folder.resolve("队列").toString());
    }

    private void up(String database) {
        var server = new MailServer("localhost", greenMail.getSmtp().getPort(), MailServer.Security.NONE, "", "", "junheng@qinghe.example");
        var post = new Post(server, (SSLSocketFactory) SSLSocketFactory.getDefault());
        var order = new Station.Order("甲" + working.size() + clock.instant(), 1, 512, Duration.ofSeconds(120), Duration.ofSeconds(5), Duration.ofSeconds(1), List.of(Main.class.getName(), "worker"));
        var office = new Station.Office(Optional.of(folder.resolve("meetings.yaml")), Standards.NATIONAL, Optional.of(post));
        var stop = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        working.put(stop, thread.submit(() -> {
            try (Queue queue = Queue.open(database, clock, 1)) {
                queue.station(order, office, Pack.builtIn(), told).work(stop, false);
            }
            return null;
        }));
        thread.shutdown();
    }

    private void down() throws Exception {
        working.keySet().forEach(CountDownLatch::countDown);
        for (Future<?> each : working.values()) {
            each.get();
        }
        working.clear();
    }

    private void waitForLetters(int letters) throws InterruptedException {
        Instant end = Clock.systemUTC().instant().plus(PATIENCE);
        while (told.finished().stream().filter(item -> item.work() == Work.LETTER && item.state() == ItemState.DONE).count() < letters) {
            assertThat(Clock.systemUTC().instant()).as("%s %s", told.finished(), told.warnings()).isBefore(end);
            assertThat(working.values()).as("the stations work").noneMatch(Future::isDone);
            Thread.sleep(100);
        }
    }

    private List<String> names(Path made) throws IOException {
        try (Stream<Path> files = Files.list(made)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Subject of the last letter, which everybody got alike, and whose enclosures are the files of a folder. */
    private String letter(int letters, Path made) throws Exception {
        MimeMessage[] all = greenMail.getReceivedMessages();
        assertThat(all).as("each to two").hasSize(2 * letters);
        MimeMessage last = all[all.length - 1];
        assertThat(last.getRecipients(Message.RecipientType.TO)).extracting(Object::toString).containsExactly("office@qinghe.example", "jyj@qinghe.example");
        MimeMultipart content = (MimeMultipart) last.getContent();
        var enclosed = new ArrayList<String>();
        for (int i = 1; i < content.getCount(); i++) {
            String name = content.getBodyPart(i).getFileName();
            enclosed.add(name);
            assertThat(made.resolve(name)).hasBinaryContent(content.getBodyPart(i).getInputStream().readAllBytes());
        }
        assertThat(enclosed).containsExactly("00季度调度会议程.pdf", "00季度调度会材料目录.pdf", "合订本.pdf");
        return last.getSubject();
    }

    @Test
    void thePapersAreThereBeforeEveryMeetingAndWhatWasMissedIsMadeUpFor() throws Exception {
        clock.to("2026-03-16T12:00:00");
        up();
        Thread.sleep(3000);
        assertThat(folder.resolve("会议材料")).as("the day before").doesNotExist();
        clock.to("2026-03-17T07:30:00");
        waitForLetters(1);
        Path draft = folder.resolve("会议材料/2026-03-20_季度调度会/送审稿");
        assertThat(letter(1, draft)).isEqualTo("季度调度会2026年3月20日材料（送审稿）");
        clock.to("2026-03-19T07:30:00");
        waitForLetters(2);
        Path last = folder.resolve("会议材料/2026-03-20_季度调度会/定稿");
        assertThat(letter(2, last)).isEqualTo("季度调度会2026年3月20日材料（定稿）");
        assertThat(told.warnings()).isEmpty();
        down();
        // 19 June is 端午节, so the meeting of the 20th is held on the 18th, while nobody is there
        clock.to("2026-06-25T10:00:00");
        up();
        waitForLetters(3);
        Path late = folder.resolve("会议材料/2026-06-18_季度调度会/定稿（补发）");
        assertThat(letter(3, late)).isEqualTo("季度调度会2026年6月18日材料（定稿，补发）");
        assertThat(names(folder.resolve("会议材料/2026-06-18_季度调度会"))).containsExactly("定稿（补发）");
        assertThat(told.words()).anyMatch(words -> words.contains("现在补发"));
        down();
        assertThat(told.finished()).extracting(Finished::work).containsExactly(Work.PAPERS, Work.LETTER, Work.PAPERS, Work.LETTER, Work.PAPERS, Work.LETTER);
        check(draft, "送审稿");
        check(last, "定稿");
        check(late, "定稿（补发）");
    }

    /** On a database of several machines: both see what is due, one makes it, one sends it. */
    @Test
    void twoStationsThatWatchOverOneFileMakeAndSendItOnce() throws Exception {
        try (var postgres = new Postgres(folder.resolve("库"))) {
            clock.to("2026-03-17T07:20:00");
            up(postgres.url());
            up(postgres.url());
            Thread.sleep(3000);
            clock.to("2026-03-17T07:30:00");
            waitForLetters(1);
            clock.to("2026-03-19T07:30:00");
            waitForLetters(2);
            letter(2, folder.resolve("会议材料/2026-03-20_季度调度会/定稿"));
            down();
            assertThat(told.finished()).extracting(Finished::work).containsExactly(Work.PAPERS, Work.LETTER, Work.PAPERS, Work.LETTER);
            assertThat(told.warnings()).isEmpty();
        }
    }

    /** The folder is whole, in speaking order, and its report tells each file. */
    private void check(Path made, String version) throws IOException {
        List<String> names = names(made);
        assertThat(names).contains("00季度调度会议程.docx", "00季度调度会议程.pdf", "00季度调度会材料目录.docx", "00季度调度会材料目录.pdf", "合订本.pdf", "交付报告.json",
                "01_一页通_青禾县_2025_" + version + ".docx", "01_一页通_青禾县_2025_" + version + ".pdf", "02_调研报告_青禾县_2025_" + version + ".docx",
                "02_调研报告_青禾县_2025_" + version + ".pdf").noneMatch(name -> name.endsWith(".part"));
        JsonNode report = new JsonMapper().readTree(Files.readString(made.resolve("交付报告.json")));
        assertThat(report.get("version").asText()).isEqualTo(version);
        assertThat(report.get("faults")).isEmpty();
        try (PDDocument volume = Loader.loadPDF(made.resolve("合订本.pdf").toFile())) {
            String words = new PDFTextStripper().getText(volume);
            assertThat(words).contains("季度调度会");
            assertThat(words.indexOf("一页通")).isLessThan(words.indexOf("调研报告"));
        }
    }
}
