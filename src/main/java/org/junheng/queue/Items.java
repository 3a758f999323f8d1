package org.junheng.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.batch.Setting;
import org.junheng.county.Bureaus;
import org.junheng.job.Delivery;
import org.junheng.job.Source;
import org.junheng.meeting.Due;

/** The items of a queue as its tables have them (队列的各件): every change is one transaction. */
final class Items {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int CHUNK = 500;
    /** How many of a meeting's papers tell how long the next will take. */
    private static final int LATELY = 5;
    /** 2 for what should be there by now, 1 for what will not be there in time, 0 for the rest; a letter that hangs is late as well. */
    private static final String DANGER = "case when i.state in ('DONE', 'CANCELLED') then 0 when b.due < cast(? as timestamp with time zone) then 2"
            + " when i.state = 'QUEUED' and b.latest < cast(? as timestamp with time zone) then 1 when i.state = 'RUNNING' and b.latest < i.started then 1 else 0 end";
    private static final int DANGER_MOMENTS = 2;

    private final Database database;

    Items(Database database) {
        this.database = database;
    }

    /** Sets the parameters of a statement. */
    private interface Parameters {
        void on(PreparedStatement statement) throws SQLException;
    }

    /** What is put into the queue. */
    private record Wanted(String id, Work work, Source source, Optional<Path> bureau, String kind) {}

    /** Why: how it is made, for which meeting, when it must be there, when it must be begun for that. */
    private record Reason(Setting setting, Priority priority, Optional<String> meeting, Optional<Instant> due, Optional<Instant> latest) {}

    /** Puts all items of a submission into the queue; those that are being made just now are left alone. */
    Submission.Receipt submit(Submission submission, Instant now) {
        List<Wanted> wanted = wanted(submission);
        return database.transact(connection -> {
            var reason = new Reason(submission.setting(), submission.priority(), submission.meeting(), submission.due(), submission.due());
            long batch = batch(connection, reason, now);
            Map<String, ItemState> known = states(connection, wanted.stream().map(Wanted::id).toList());
            List<Wanted> old = wanted.stream().filter(each -> known.containsKey(each.id()) && known.get(each.id()) != ItemState.RUNNING).toList();
            List<Wanted> fresh = wanted.stream().filter(each -> !known.containsKey(each.id())).toList();
            try (PreparedStatement update = connection.prepareStatement("""
                    update junheng_item set batch = ?, source = ?, file = ?, bureau = ?, kind = ?, priority = ?, state = 'QUEUED', failures = 0, faults = null
                    where id = ? and task = ? and state <> 'RUNNING'""")) {
                all(update, old, batch, submission.priority());
            }
            insert(connection, fresh, batch, submission.priority());
            enqueue(connection, now);
            return new Submission.Receipt(batch, old.size() + fresh.size(), wanted.size() - old.size() - fresh.size());
        });
    }

    private static List<Wanted> wanted(Submission submission) {
        var wanted = new ArrayList<Wanted>();
        for (Source source : submission.sources()) {
            Path file = source.file().toAbsolutePath().normalize();
            Optional<Path> bureau = Bureaus.file(submission.bureau(), source.file()).map(path -> path.toAbsolutePath().normalize());
            for (String kind : submission.kinds()) {
                wanted.add(new Wanted(ItemId.of(submission.setting().out(), file.toString(), kind), Work.DOCUMENT, new Source(file, source.name()), bureau, kind));
            }
        }
        return wanted;
    }

    private static void insert(Connection connection, List<Wanted> items, long batch, Priority priority) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into junheng_item (batch, source, file, bureau, kind, priority, id, task, state, attempt, failures)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, 0)""")) {
            all(insert, items, batch, priority);
        }
    }

    private static long batch(Connection connection, Reason reason, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into junheng_batch (setting, meeting, due, latest, submitted) values (?, ?, ?, ?, ?)", new String[] {"id"})) {
            insert.setString(1, json(reason.setting()));
            insert.setString(2, reason.meeting().orElse(null));
            insert.setObject(3, reason.due().map(Items::moment).orElse(null));
            insert.setObject(4, reason.latest().map(Items::moment).orElse(null));
            insert.setObject(5, moment(now));
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static Map<String, ItemState> states(Connection connection, List<String> ids) throws SQLException {
        var states = new HashMap<String, ItemState>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<String> some = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            try (PreparedStatement select = connection.prepareStatement("select id, state from junheng_item where id in (" + marks + ")")) {
                for (int i = 0; i < some.size(); i++) {
                    select.setString(i + 1, some.get(i));
                }
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        states.put(rows.getString(1), ItemState.valueOf(rows.getString(2)));
                    }
                }
            }
        }
        return states;
    }

    private static void all(PreparedStatement statement, List<Wanted> items, long batch, Priority priority) throws SQLException {
        int waiting = 0;
        for (Wanted item : items) {
            statement.setLong(1, batch);
            statement.setString(2, item.source().name());
            statement.setString(3, item.source().file().toString());
            statement.setString(4, item.bureau().map(Path::toString).orElse(null));
            statement.setString(5, item.kind());
            statement.setInt(6, priority.number());
            statement.setString(7, item.id());
            statement.setString(8, item.work().task());
            statement.addBatch();
            waiting++;
            if (waiting % CHUNK == 0) {
                statement.executeBatch();
            }
        }
        if (waiting % CHUNK > 0) {
            statement.executeBatch();
        }
    }

    /** Sees to it that each item that is to be made is with the scheduler; those that got lost on the way come back by this (对账). */
    void enqueue(Instant now) {
        database.transact(connection -> enqueue(connection, now));
    }

    private static int enqueue(Connection connection, Instant now) throws SQLException {
        return update(connection, """
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
                select i.task, i.id, cast(? as timestamp with time zone), false, 1, i.priority from junheng_item i
                where i.state in ('QUEUED', 'RUNNING')
                and not exists (select 1 from scheduled_tasks t where t.task_name = i.task and t.task_instance = i.id)""",
                statement -> statement.setObject(1, moment(now)));
    }

    /** Begins an item, which is nobody else's from then on; empty if there is nothing to do any more. */
    Optional<Item> begin(String id, String worker, Instant now) {
        return database.transact(connection -> {
            int begun = update(connection, """
                    update junheng_item set state = 'RUNNING', attempt = attempt + 1, worker = ?, started = ?
                    where id = ? and state in ('QUEUED', 'RUNNING')""", statement -> {
                statement.setString(1, worker);
                statement.setObject(2, moment(now));
                statement.setString(3, id);
            });
            return begun == 0 ? Optional.empty() : Optional.of(item(connection, id));
        });
    }

    private static Item item(Connection connection, String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select i.source, i.file, i.bureau, i.kind, b.setting, i.attempt, i.failures, i.identity, i.files, i.task
                from junheng_item i join junheng_batch b on b.id = i.batch where i.id = ?""")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Optional<Path> bureau = Optional.ofNullable(row.getString(3)).map(Path::of);
                return new Item(id, Work.of(row.getString(10)), row.getString(1), Path.of(row.getString(2)), bureau, row.getString(4),
                        value(row.getString(5), new TypeReference<Setting>() { }), row.getInt(6), row.getInt(7), row.getString(8),
                        files(row.getString(9)));
            }
        }
    }

    /** @param json {@code null} for none */
    private static List<Delivery> files(String json) {
        return json == null ? List.of() : value(json, new TypeReference<>() { });
    }

    /**
     * Tells what came of an item, and publishes what is new; a letter with it has its turn then.
     *
     * @return whether that counts: not if somebody else began the item in the meantime, or it was cancelled
     */
    boolean finish(Item item, Outcome outcome, String worker, long millis, Instant now) {
        return database.transact(connection -> {
            int finished = update(connection, """
                    update junheng_item set state = ?, failures = ?, identity = ?, files = ?, faults = ?, finished = ?, millis = ?
                    where id = ? and state = 'RUNNING' and attempt = ?""", statement -> {
                statement.setString(1, outcome.next().name());
                statement.setInt(2, outcome.failures());
                statement.setString(3, outcome.identity());
                statement.setString(4, json(outcome.files()));
                statement.setString(5, outcome.faults().isEmpty() ? null : json(outcome.faults()));
                statement.setObject(6, moment(now));
                statement.setLong(7, millis);
                statement.setString(8, item.id());
                statement.setInt(9, item.attempt());
            });
            if (finished > 0 && outcome.isNew()) {
                update(connection, """
                        insert into junheng_publication (item, attempt, identity, worker, published, millis, files)
                        values (?, ?, ?, ?, ?, ?, ?)""", statement -> {
                    statement.setString(1, item.id());
                    statement.setInt(2, item.attempt());
                    statement.setString(3, outcome.published());
                    statement.setString(4, worker);
                    statement.setObject(5, moment(now));
                    statement.setLong(6, millis);
                    statement.setString(7, json(outcome.files()));
                });
                if (outcome.letter()) {
                    send(connection, item.id(), now);
                }
            }
            return finished > 0;
        });
    }

    /** A letter that is being sent is sent again: it may be with the older papers. */
    private static void send(Connection connection, String papers, Instant now) throws SQLException {
        String letter = ItemId.ofLetter(papers);
        int known = update(connection, "update junheng_item set state = 'QUEUED', failures = 0, faults = null where id = ?", statement -> statement.setString(1, letter));
        if (known == 0) {
            update(connection, """
                    insert into junheng_item (id, batch, task, source, file, bureau, kind, priority, state, attempt, failures)
                    select ?, batch, ?, source, file, bureau, kind, priority, 'QUEUED', 0, 0 from junheng_item where id = ?""", statement -> {
                statement.setString(1, letter);
                statement.setString(2, Work.LETTER.task());
                statement.setString(3, papers);
            });
        }
        enqueue(connection, now);
    }

    /** What was published of an item last. */
    Publication published(String id) {
        return database.transact(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    select p.identity, p.files, i.identity from junheng_publication p join junheng_item i on i.id = p.item
                    where p.item = ? order by p.attempt desc fetch first 1 rows only""")) {
                select.setString(1, id);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return new Publication(row.getString(1), files(row.getString(2)), row.getString(1).equals(row.getString(3)));
                }
            }
        });
    }

    /** What somebody who looks at the timetable wants to have begun (看一次时间表). */
    interface Look {
        /**
         * The stages that are to be begun now.
         *
         * @param last when somebody looked last
         * @param measured how long the papers of each meeting took at most of late
         */
        List<Stage> at(Instant last, Map<String, Duration> measured);
    }

    /** A stage of a meeting, and how its papers are made. */
    record Stage(Due due, Setting setting, Optional<Path> bureau) {}

    /**
     * Looks which papers are to be begun, and puts those into the queue that were not there before. Only one looks at a time.
     *
     * @param file the file of the meetings
     * @return those that were put into the queue
     */
    List<Due> look(Path file, Instant now, Look look) {
        return database.transact(connection -> {
            var begun = new ArrayList<Due>();
            for (Stage stage : look.at(lastLook(connection, file, now), measured(connection))) {
                Due due = stage.due();
                String id = ItemId.of(stage.setting().out(), file.toString(), due.key());
                if (states(connection, List.of(id)).isEmpty()) {
                    var reason = new Reason(
                            stage.setting(), Priority.MEETING, Optional.of(due.meeting().name()), Optional.of(due.ready()), Optional.of(due.ready().minus(due.estimate())));
                    var wanted = new Wanted(id, Work.PAPERS, new Source(file, file.getFileName().toString()), stage.bureau(), due.name());
                    insert(connection, List.of(wanted), batch(connection, reason, now), Priority.MEETING);
                    begun.add(due);
                }
            }
            enqueue(connection, now);
            update(connection, "update junheng_watch set looked = ? where file = ?", statement -> {
                statement.setObject(1, moment(now));
                statement.setString(2, file.toString());
            });
            return begun;
        });
    }

    private static Instant lastLook(Connection connection, Path file, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select looked from junheng_watch where file = ? for update")) {
            select.setString(1, file.toString());
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return row.getObject(1, OffsetDateTime.class).toInstant();
                }
            }
        }
        update(connection, "insert into junheng_watch (file, looked) values (?, ?)", statement -> {
            statement.setString(1, file.toString());
            statement.setObject(2, moment(now));
        });
        return now;
    }

    /** The longest that the papers of each meeting took lately. */
    private static Map<String, Duration> measured(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select meeting, max(millis) from (
                  select b.meeting, p.millis, row_number() over (partition by b.meeting order by p.published desc) as place
                  from junheng_publication p join junheng_item i on i.id = p.item join junheng_batch b on b.id = i.batch where i.task = ?) latest
                where place <= ? group by meeting""")) {
            select.setString(1, Work.PAPERS.task());
            select.setInt(2, LATELY);
            var measured = new HashMap<String, Duration>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    measured.put(rows.getString(1), Duration.ofMillis(rows.getLong(2)));
                }
            }
            return measured;
        }
    }

    /**
     * What is late or will be (迟了的和将要迟的).
     *
     * @param meeting its meeting; empty for none
     * @param due when it must be there
     * @param late whether that has passed
     */
    record Danger(long batch, String meeting, Instant due, boolean late) {}

    /** What became late, or will be, since it was told last; it is told once. */
    List<Danger> dangers(Instant now) {
        return database.transact(connection -> {
            var dangers = new ArrayList<Danger>();
            try (PreparedStatement select = connection.prepareStatement("select b.id, b.meeting, b.due, max(" + DANGER + ") from junheng_batch b"
                    + " join junheng_item i on i.batch = b.id where b.due is not null group by b.id, b.meeting, b.due, b.warned"
                    + " having max(" + DANGER + ") > b.warned order by b.due, b.id")) {
                for (int i = 1; i <= 2 * DANGER_MOMENTS; i++) {
                    select.setObject(i, moment(now));
                }
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        dangers.add(new Danger(rows.getLong(1), Optional.ofNullable(rows.getString(2)).orElse(""),
                                rows.getObject(3, OffsetDateTime.class).toInstant(), rows.getInt(4) > 1));
                    }
                }
            }
            var mine = new ArrayList<Danger>();
            for (Danger danger : dangers) {
                int told = update(connection, "update junheng_batch set warned = ? where id = ? and warned < ?", statement -> {
                    statement.setInt(1, danger.late() ? 2 : 1);
                    statement.setLong(2, danger.batch());
                    statement.setInt(3, danger.late() ? 2 : 1);
                });
                if (told > 0) {
                    mine.add(danger);
                }
            }
            return mine;
        });
    }

    /** Whether nothing of some sorts is to be made any more. */
    boolean isEmpty(Collection<Work> works) {
        String tasks = works.stream().map(work -> "'" + work.task() + "'").collect(Collectors.joining(", "));
        return database.transact(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from junheng_item where state in ('QUEUED', 'RUNNING') and task in (" + tasks + ")")) {
                row.next();
                return row.getLong(1) == 0;
            }
        });
    }

    /** Puts what failed or was parked into the queue again; all of it, or that of one submission. */
    int retry(OptionalLong batch, Instant now) {
        return database.transact(connection -> {
            int again = update(connection, """
                    update junheng_item set state = 'QUEUED', failures = 0, faults = null
                    where state in ('FAILED', 'PARKED')""" + of(batch), none());
            enqueue(connection, now);
            return again;
        });
    }

    /** Takes what waits for its turn out of the queue; the scheduler finds out when its turn comes. */
    int cancel(long batch) {
        return database.transact(connection -> update(
                connection, "update junheng_item set state = 'CANCELLED' where state = 'QUEUED'" + of(OptionalLong.of(batch)), none()));
    }

    private static String of(OptionalLong batch) {
        return batch.isPresent() ? " and batch = " + batch.getAsLong() : "";
    }

    /** How the queue stands. */
    Overview overview(Instant now) {
        return database.transact(connection -> new Overview(groups(connection, now), troubles(connection)));
    }

    private static List<Overview.Group> groups(Connection connection, Instant now) throws SQLException {
        var groups = new TreeMap<String, Overview.Group>();
        try (PreparedStatement select = connection.prepareStatement("select meeting, state, count(*), sum(case danger when 1 then 1 else 0 end),"
                + " sum(case danger when 2 then 1 else 0 end) from (select b.meeting, i.state, " + DANGER
                + " as danger from junheng_item i join junheng_batch b on b.id = i.batch) items group by meeting, state")) {
            for (int i = 1; i <= DANGER_MOMENTS; i++) {
                select.setObject(i, moment(now));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String meeting = Optional.ofNullable(rows.getString(1)).orElse("");
                    var some = new Overview.Group(meeting, Map.of(ItemState.valueOf(rows.getString(2)), rows.getInt(3)), rows.getInt(4), rows.getInt(5));
                    groups.merge(meeting, some, Overview.Group::and);
                }
            }
        }
        return List.copyOf(groups.values());
    }

    private static List<Overview.Trouble> troubles(Connection connection) throws SQLException {
        var troubles = new ArrayList<Overview.Trouble>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select batch, source, kind, state, faults from junheng_item"
                        + " where state in ('FAILED', 'PARKED') or state = 'QUEUED' and failures > 0 order by source, kind, id")) {
            while (rows.next()) {
                troubles.add(new Overview.Trouble(rows.getLong(1), rows.getString(2), rows.getString(3), ItemState.valueOf(rows.getString(4)),
                        Optional.ofNullable(rows.getString(5)).map(json -> value(json, new TypeReference<List<String>>() { })).orElse(List.of())));
            }
        }
        return troubles;
    }

    private static Parameters none() {
        return statement -> { };
    }

    private static int update(Connection connection, String sql, Parameters parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.on(statement);
            return statement.executeUpdate();
        }
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record can be written", e);
        }
    }

    private static <T> T value(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the program wrote it can read", e);
        }
    }
}
