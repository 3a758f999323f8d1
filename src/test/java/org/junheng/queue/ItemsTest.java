package org.junheng.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junheng.batch.Setting;
import org.junheng.batch.SmallCounties;
import org.junheng.docx.Profile;
import org.junheng.fault.Faults;
import org.junheng.job.Delivery;
import org.junheng.job.Format;
import org.junheng.job.Source;
import org.junheng.pdf.Conformance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables of a queue let happen to an item, and what not. */
class ItemsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");
    private static final List<Delivery> FILES = List.of(new Delivery("虚构第1县", 2025, "k", Delivery.Content.DOCUMENT, "pdf", "虚构第1县/2025/a.pdf", 3, "00"));

    @TempDir
    Path folder;

    private Database database;
    private Items items;
    private Standing standing;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("队列").toString(), 2);
        items = new Items(database);
        standing = new Standing(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Submission submission(int counties, Optional<String> meeting, Optional<Instant> due) throws IOException {
        Path data = SmallCounties.write(folder.resolve("数据"), counties);
        return new Submission(Source.of(List.of(data.toString())).subList(0, counties), Optional.empty(), List.of("k"),
                new Setting(folder.resolve("成品").toString(), "s", Set.of(Format.PDF), Conformance.A_1B, Profile.W), Priority.MEETING, meeting, due);
    }

    private Submission submission(int counties) throws IOException {
        return submission(counties, Optional.empty(), Optional.empty());
    }

    private List<String> rows(String sql) {
        return Rows.of(database, sql);
    }

    private List<String> ids() {
        return rows("select id from junheng_item order by source");
    }

    /** Of which items it is the turn. */
    private List<String> waiting() {
        return rows("select i.id from scheduled_tasks t join junheng_item i on i.task = t.task_name and i.turn = t.task_instance order by i.id");
    }

    private void take(String id) {
        database.transact(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("delete from scheduled_tasks where task_instance = (select turn from junheng_item where id = '" + id + "')");
            }
        });
    }

    @Test
    void whatIsSubmittedTwiceIsThereOnce() throws IOException {
        assertThat(items.submit(submission(3), NOW)).isEqualTo(new Submission.Receipt(1, 3, 0));
        assertThat(items.submit(submission(4), NOW)).isEqualTo(new Submission.Receipt(2, 4, 0));
        assertThat(ids()).hasSize(4);
        assertThat(waiting()).containsExactlyInAnyOrderElementsOf(ids());
        assertThat(rows("select distinct priority from scheduled_tasks")).containsExactly("50");
        Rows.begin(database, ids().get(0), "甲", NOW).orElseThrow();
        assertThat(items.submit(submission(4), NOW)).isEqualTo(new Submission.Receipt(3, 3, 1));
    }

    @Test
    void onlyWhoBeganItLastTellsWhatCameOfIt() throws IOException {
        items.submit(submission(1), NOW);
        String id = ids().get(0);
        Item lost = Rows.begin(database, id, "甲", NOW).orElseThrow();
        Item taken = Rows.begin(database, id, "乙", NOW.plusSeconds(20)).orElseThrow();
        assertThat(taken.attempt()).isEqualTo(lost.attempt() + 1);
        assertThat(items.finish(lost, Outcome.made("11", FILES), "甲", 5, NOW)).isFalse();
        assertThat(items.finish(taken, Outcome.made("22", FILES), "乙", 5, NOW)).isTrue();
        assertThat(items.finish(taken, Outcome.made("22", FILES), "乙", 5, NOW)).isFalse();
        assertThat(Rows.begin(database, id, "甲", NOW)).isEmpty();
        assertThat(rows("select worker from junheng_publication")).containsExactly("乙");
        items.submit(submission(1), NOW);
        Item again = Rows.begin(database, id, "丙", NOW).orElseThrow();
        assertThat(again.identity()).isEqualTo("22");
        assertThat(again.files()).isEqualTo(FILES);
        assertThat(items.finish(again, Outcome.current(again), "丙", 1, NOW)).isTrue();
        assertThat(rows("select worker from junheng_publication")).containsExactly("乙");
    }

    @Test
    void whatGotLostIsPutIntoTheQueueAgainAndWhatIsDoneIsNot() throws IOException {
        items.submit(submission(3), NOW);
        List<String> ids = ids();
        items.finish(Rows.begin(database, ids.get(0), "甲", NOW).orElseThrow(), Outcome.made("11", FILES), "甲", 5, NOW);
        Rows.begin(database, ids.get(1), "甲", NOW);
        ids.forEach(this::take);
        items.enqueue(NOW);
        items.enqueue(NOW);
        assertThat(waiting()).containsExactlyInAnyOrder(ids.get(1), ids.get(2));
        assertThat(items.isEmpty(Set.of(Work.values()))).isFalse();
    }

    @Test
    void whatMayPassIsTriedThreeTimesAndWhatDoesNotIsParkedAtOnce() throws IOException {
        items.submit(submission(2), NOW);
        List<String> ids = ids();
        for (int i = 1; i <= 3; i++) {
            Item item = Rows.begin(database, ids.get(0), "甲", NOW).orElseThrow();
            items.finish(item, Outcome.again(item, List.of("[OUT-020] 满")), "甲", 5, NOW);
            assertThat(standing.overview(NOW).troubles()).extracting(Overview.Trouble::state).containsExactly(i < 3 ? ItemState.QUEUED : ItemState.FAILED);
        }
        Item parked = Rows.begin(database, ids.get(1), "甲", NOW).orElseThrow();
        items.finish(parked, Outcome.parked(parked, List.of("[DATA-012] 缺")), "甲", 5, NOW);
        assertThat(items.isEmpty(Set.of(Work.values()))).isTrue();
        assertThat(standing.overview(NOW).troubles()).extracting(Overview.Trouble::faults).containsExactly(List.of("[OUT-020] 满"), List.of("[DATA-012] 缺"));
        ids.forEach(this::take);
        assertThat(items.retry(OptionalLong.of(7), NOW)).isZero();
        assertThat(items.retry(OptionalLong.empty(), NOW)).isEqualTo(2);
        assertThat(waiting()).hasSize(2);
        assertThat(Rows.begin(database, ids.get(0), "甲", NOW).orElseThrow().failures()).isZero();
    }

    @Test
    void whatIsCancelledIsNotBegunAndWhatIsBeingMadeIsFinished() throws IOException {
        items.submit(submission(2), NOW);
        List<String> ids = ids();
        Item item = Rows.begin(database, ids.get(0), "甲", NOW).orElseThrow();
        assertThat(items.cancel(1)).isEqualTo(1);
        assertThat(Rows.begin(database, ids.get(1), "甲", NOW)).isEmpty();
        assertThat(items.finish(item, Outcome.made("11", FILES), "甲", 5, NOW)).isTrue();
        assertThat(items.isEmpty(Set.of(Work.values()))).isTrue();
    }

    @Test
    void itIsToldWhatIsLateForWhichMeeting() throws IOException {
        items.submit(submission(2), NOW);
        items.submit(submission(1, Optional.of("教育局局务会"), Optional.of(NOW.plusSeconds(60))), NOW);
        assertThat(standing.overview(NOW).late()).isZero();
        Overview later = standing.overview(NOW.plus(Duration.ofMinutes(2)));
        assertThat(later.late()).isEqualTo(1);
        assertThat(later.groups()).extracting(Overview.Group::meeting).containsExactly("", "教育局局务会");
        assertThat(later.groups()).extracting(Overview.Group::late).containsExactly(0, 1);
        items.finish(Rows.begin(database, ids().get(0), "甲", NOW).orElseThrow(), Outcome.made("11", FILES), "甲", 5, NOW);
        assertThat(standing.overview(NOW.plus(Duration.ofMinutes(2))).late()).isZero();
    }

    @Test
    void aQueueOutlivesWhoeverHasItOpen() throws IOException {
        items.submit(submission(2), NOW);
        database.close();
        assertThat(Database.exists(folder.resolve("队列").toString())).isTrue();
        assertThat(Database.exists(folder.resolve("没有").toString())).isFalse();
        open();
        assertThat(ids()).hasSize(2);
        assertThat(Files.list(folder).map(path -> path.getFileName().toString())).contains("队列.mv.db");
    }

    @Test
    void aDatabaseThatIsNoneIsToldWithoutItsPassword() {
        assertThatThrownBy(() -> Database.open("jdbc:mysql://主机/库?password=secret", 1)).isInstanceOfSatisfying(Faults.class, faults -> {
            assertThat(faults.list().get(0).code()).isEqualTo("DATA-110");
            assertThat(faults.getMessage()).doesNotContain("secret");
        });
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://127.0.0.1:1/none?user=a&password=secret", 1)).isInstanceOfSatisfying(Faults.class, faults -> {
            assertThat(faults.list().get(0).code()).isEqualTo("OUT-050");
            assertThat(faults.getMessage()).doesNotContain("secret");
        });
    }

    /** The kinds of a county are made together, unless somebody waits for them; what is more urgent comes first, with all that is of its turn. */
    @Test
    void theKindsOfACountyHaveTheirTurnTogether() throws IOException {
        Submission one = submission(2);
        var many = new Submission(one.sources(), one.bureau(), List.of("k", "l", "m"), one.setting(), Priority.BATCH, Optional.empty(), Optional.empty());
        items.submit(many, NOW);
        List<String> turns = rows("select task_instance from scheduled_tasks order by task_instance");
        assertThat(turns).hasSize(2);
        List<Item> begun = items.begin(Work.DOCUMENT, turns.get(0), "甲", NOW);
        assertThat(begun).extracting(Item::kind).containsExactly("k", "l", "m");
        items.finish(begun.get(0), Outcome.made("11", FILES), "甲", 5, NOW);
        assertThat(items.begin(Work.DOCUMENT, turns.get(0), "乙", NOW)).as("taken over").extracting(Item::kind).containsExactly("l", "m");
        items.submit(new Submission(one.sources(), one.bureau(), List.of("m"), one.setting(), Priority.MEETING, Optional.empty(), Optional.empty()), NOW);
        assertThat(rows("select priority from scheduled_tasks where task_instance = '" + turns.get(1) + "'")).containsExactly("50");
        items.submit(new Submission(one.sources(), one.bureau(), List.of("n", "o"), one.setting(), Priority.INTERACTIVE, Optional.empty(), Optional.empty()), NOW);
        assertThat(rows("select task_instance from scheduled_tasks")).hasSize(2 + 4);
    }
}
