package org.junheng.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.junheng.batch.SmallCounties;
import org.junheng.job.Delivery;
import org.junheng.mail.MailServer;
import org.junheng.mail.Post;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for papers is told by letter that they will be late, and why. */
class AlarmTest {

    private static final String MEETINGS = """
            meetings:
              - name: 例会
                rule: 每周一
                time: "09:00"
                milestones: [{name: 印发, before: 0, version: 定稿}]
                counties: [数据]
                kinds: [一页通]
                folder: 会议材料
                mail: {to: [office@qinghe.example]}
            """;
    /** 7:30 in Beijing: an hour before the papers are to be ready. */
    private static final Instant EARLY = Instant.parse("2026-03-08T23:30:00Z");
    private static final Instant SOON = Instant.parse("2026-03-09T00:27:00Z");
    private static final Instant AFTER = Instant.parse("2026-03-09T00:31:00Z");

    @TempDir
    Path folder;

    private Database database;
    private Items items;
    private GreenMail greenMail;
    private Post post;
    private final Told told = new Told();

    @BeforeEach
    void papersThatAreBegun() throws IOException {
        SmallCounties.write(folder.resolve("数据"), 1);
        Path meetings = Files.writeString(folder.resolve("meetings.yaml"), MEETINGS);
        database = Database.open(folder.resolve("队列").toString(), 2);
        items = new Items(database);
        new Watch(new Stages(database), meetings, Standards.NATIONAL, Pack.builtIn(), told).look(EARLY);
        greenMail = new GreenMail(new ServerSetup(0, "localhost", "smtp"));
        greenMail.start();
        var server = new MailServer("localhost", greenMail.getSmtp().getPort(), MailServer.Security.NONE, "", "", "junheng@qinghe.example");
        post = new Post(server, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @AfterEach
    void close() {
        greenMail.stop();
        database.close();
    }

    private Alarm alarm(Work... works) {
        return new Alarm(new Standing(database), Optional.of(post), Set.of(works), Pack.builtIn(), told);
    }

    private Item begin() {
        String id = Rows.of(database, "select id from junheng_item where task = 'papers/v1'").get(0);
        return Rows.begin(database, id, "甲", EARLY).orElseThrow();
    }

    private List<String> letters() throws Exception {
        var letters = new ArrayList<String>();
        for (MimeMessage message : greenMail.getReceivedMessages()) {
            letters.add(message.getSubject() + "|" + ((MimeMultipart) message.getContent()).getBodyPart(0).getContent().toString().replaceAll("\\R", "|"));
        }
        return letters;
    }

    @Test
    void whatNobodyMakesIsToldBeforeAndAfterItsTime() throws Exception {
        Alarm alarm = alarm(Work.values());
        alarm.look(EARLY);
        assertThat(letters()).isEmpty();
        alarm.look(SOON);
        alarm.look(SOON);
        assertThat(letters()).containsExactly(
                "例会2026年3月9日材料（定稿）可能不能按时备好|例会2026年3月9日材料（定稿）应当在2026年3月9日8:30前备好，可能不能按时备好。请值班人员查看。|");
        alarm.look(AFTER);
        alarm.look(AFTER);
        assertThat(letters()).hasSize(2).last().asString().startsWith("例会2026年3月9日材料（定稿）尚未备好|").contains("现在尚未备好。");
        assertThat(told.warnings()).extracting(Warning::meeting, Warning::words)
                .containsExactly(tuple("例会", "会议材料（例会 2026-03-09 印发）可能不能按时做完"), tuple("例会", "会议材料（例会 2026-03-09 印发）过了时间还没有做完"));
    }

    @Test
    void whatIsParkedIsToldAtOnceWithItsReason() throws Exception {
        Item item = begin();
        items.finish(item, Outcome.parked(item, List.of("[DATA-097] 例会：没有冻结的数据。")), "甲", 5, EARLY);
        alarm(Work.values()).look(EARLY);
        assertThat(letters()).hasSize(1).first().asString().endsWith("请值班人员查看。|原因：|[DATA-097] 例会：没有冻结的数据。|");
    }

    @Test
    void papersThatLackACountyAreThere() throws Exception {
        Item item = begin();
        var file = new Delivery("", 0, "", Delivery.Content.MEETING_PAPER, "pdf", "议程.pdf", 1, "00");
        items.finish(item, Outcome.papers("11", List.of(file), false, List.of("[DATA-012] 缺")), "甲", 5, EARLY);
        alarm(Work.values()).look(AFTER);
        assertThat(letters()).isEmpty();
        assertThat(told.words()).isEmpty();
    }

    @Test
    void whoKnowsNothingOfMeetingsLeavesThemToOthers() throws Exception {
        alarm(Work.DOCUMENT).look(SOON);
        assertThat(told.words()).isEmpty();
        alarm(Work.values()).look(SOON);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsInTheJournal() {
        greenMail.stop();
        alarm(Work.values()).look(SOON);
        assertThat(told.words()).hasSize(2).last().asString().contains("[OUT-061]");
    }
}
