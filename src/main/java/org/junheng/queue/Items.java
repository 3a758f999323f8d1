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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junheng.batch.Setting;
import org.junheng.county.Bureaus;
import org.junheng.job.Delivery;
import org.junheng.job.Source;

/** The items of a queue as its tables have them (队列的各件): every change is one transaction. */
final class Items {

    /** The name under which the scheduler hands out items; another way of making them gets another, so that older programs leave them alone. */
    static final String TASK = "render/v1";

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int CHUNK = 500;

    private final Database database;

    Items(Database database) {
        this.database = database;
    }

    /** Sets the parameters of a statement. */
    private interface Parameters {
        void on(PreparedStatement statement) throws SQLException;
    }

    /** A data file and a kind of a submission. */
    private record Wanted(String id, Source source, Optional<Path> bureau, String kind) {}

    /** Puts all items of a submission into the queue; those that are being made just now are left alone. */
    Submission.Receipt submit(Submission submission, Instant now) {
        List<Wanted> wanted = wanted(submission);
        return database.transact(connection -> {
            long batch = batch(connection, submission, now);
            Map<String, ItemState> known = states(connection, wanted.stream().map(Wanted::id).toList());
            List<Wanted> old = wanted.stream().filter(each -> known.containsKey(each.id()) && known.get(each.id()) != ItemState.RUNNING).toList();
            List<Wanted> fresh = wanted.stream().filter(each -> !known.containsKey(each.id())).toList();
            try (PreparedStatement update = connection.prepareStatement("""
                    update junheng_item set batch = ?, source = ?, file = ?, bureau = ?, kind = ?, priority = ?, state = 'QUEUED', failures = 0, faults = null
                    where id = ? and state <> 'RUNNING'""")) {
                all(update, old, batch, submission.priority());
            }
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into junheng_item (batch, source, file, bureau, kind, priority, id, state, attempt, failures)
                    values (?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, 0)""")) {
                all(insert, fresh, batch, submission.priority());
            }
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
                wanted.add(new Wanted(ItemId.of(submission.setting().out(), file.toString(), kind), new Source(file, source.name()), bureau, kind));
            }
        }
        return wanted;
    }

    private static long batch(Connection connection, Submission submission, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into junheng_batch (setting, meeting, due, submitted) values (?, ?, ?, ?)", new String[] {"id"})) {
            insert.setString(1, json(submission.setting()));
            insert.setString(2, submission.meeting().orElse(null));
            insert.setObject(3, submission.due().map(Items::moment).orElse(null));
            insert.setObject(4, moment(now));
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
                select '%1$s', i.id, cast(? as timestamp with time zone), false, 1, i.priority from junheng_item i
                where i.state in ('QUEUED', 'RUNNING')
                and not exists (select 1 from scheduled_tasks t where t.task_name = '%1$s' and t.task_instance = i.id)""".formatted(TASK),
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
                select i.source, i.file, i.bureau, i.kind, b.setting, i.attempt, i.failures, i.identity, i.files
                from junheng_item i join junheng_batch b on b.id = i.batch where i.id = ?""")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Optional<Path> bureau = Optional.ofNullable(row.getString(3)).map(Path::of);
                return new Item(id, row.getString(1), Path.of(row.getString(2)), bureau, row.getString(4),
                        value(row.getString(5), new TypeReference<Setting>() { }), row.getInt(6), row.getInt(7), row.getString(8),
                        Optional.ofNullable(row.getString(9)).map(json -> value(json, new TypeReference<List<Delivery>>() { })).orElse(List.of()));
            }
        }
    }

    /**
     * Tells what came of an item, and publishes what is new.
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
                    statement.setString(3, outcome.identity());
                    statement.setString(4, worker);
                    statement.setObject(5, moment(now));
                    statement.setLong(6, millis);
                    statement.setString(7, json(outcome.files()));
                });
            }
            return finished > 0;
        });
    }

    /** Whether nothing is to be made any more. */
    boolean isEmpty() {
        return database.transact(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from junheng_item where state in ('QUEUED', 'RUNNING')")) {
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
        var counts = new TreeMap<String, Map<ItemState, Integer>>();
        var late = new HashMap<String, Integer>();
        try (PreparedStatement select = connection.prepareStatement("select b.meeting, i.state, count(*),"
                + " sum(case when b.due < cast(? as timestamp with time zone) and i.state not in ('DONE', 'CANCELLED') then 1 else 0 end)"
                + " from junheng_item i join junheng_batch b on b.id = i.batch group by b.meeting, i.state")) {
            select.setObject(1, moment(now));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String meeting = Optional.ofNullable(rows.getString(1)).orElse("");
                    counts.computeIfAbsent(meeting, name -> new EnumMap<>(ItemState.class)).put(ItemState.valueOf(rows.getString(2)), rows.getInt(3));
                    late.merge(meeting, rows.getInt(4), Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().map(group -> new Overview.Group(group.getKey(), group.getValue(), late.get(group.getKey()))).toList();
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
