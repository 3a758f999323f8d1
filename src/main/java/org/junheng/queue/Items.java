package org.junheng.queue;

import static org.junheng.queue.Sql.json;
import static org.junheng.queue.Sql.moment;
import static org.junheng.queue.Sql.none;
import static org.junheng.queue.Sql.update;
import static org.junheng.queue.Sql.value;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.batch.Setting;
import org.junheng.county.Bureaus;
import org.junheng.job.Delivery;
import org.junheng.job.Source;

/** The items of a queue as its tables have them (队列的各件): every change is one transaction. */
final class Items {

    private static final int CHUNK = 500;

    private final Database database;

    Items(Database database) {
        this.database = database;
    }

    /** What is put into the queue. */
    record Wanted(String id, String turn, Work work, Source source, Optional<Path> bureau, String kind) {}

    /** Why: how it is made, for which meeting, when it must be there, when it must be begun for that. */
    record Reason(Setting setting, Priority priority, Optional<String> meeting, Optional<Instant> due, Optional<Instant> latest) {}

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
                    update junheng_item set batch = ?, source = ?, file = ?, bureau = ?, kind = ?, priority = ?, turn = ?, state = 'QUEUED', failures = 0,
                    faults = null where id = ? and task = ? and state <> 'RUNNING'""")) {
                all(update, old, batch, submission.priority());
            }
            insert(connection, fresh, batch, submission.priority());
            enqueue(connection, now);
            raise(connection);
            return new Submission.Receipt(batch, old.size() + fresh.size(), wanted.size() - old.size() - fresh.size());
        });
    }

    private static List<Wanted> wanted(Submission submission) {
        var wanted = new ArrayList<Wanted>();
        for (Source source : submission.sources()) {
            Path file = source.file().toAbsolutePath().normalize();
            Optional<Path> bureau = Bureaus.file(submission.bureau(), source.file()).map(path -> path.toAbsolutePath().normalize());
            String out = submission.setting().out();
            for (String kind : submission.kinds()) {
                String id = ItemId.of(out, file.toString(), kind);
                // Somebody who waits gets what one after another would take from as many workers as there are.
                String turn = submission.priority() == Priority.INTERACTIVE ? id : ItemId.turn(out, file.toString());
                wanted.add(new Wanted(id, turn, Work.DOCUMENT, new Source(file, source.name()), bureau, kind));
            }
        }
        return wanted;
    }

    /** Puts items into the tables that are not there yet. */
    static void insert(Connection connection, List<Wanted> items, Reason reason, Instant now) throws SQLException {
        insert(connection, items, batch(connection, reason, now), reason.priority());
    }

    private static void insert(Connection connection, List<Wanted> items, long batch, Priority priority) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into junheng_item (batch, source, file, bureau, kind, priority, turn, id, task, state, attempt, failures)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, 0)""")) {
            all(insert, items, batch, priority);
        }
    }

    private static long batch(Connection connection, Reason reason, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into junheng_batch (setting, meeting, due, latest, submitted) values (?, ?, ?, ?, ?)", new String[] {"id"})) {
            insert.setString(1, json(reason.setting()));
            insert.setString(2, reason.meeting().orElse(null));
            insert.setObject(3, reason.due().map(Sql::moment).orElse(null));
            insert.setObject(4, reason.latest().map(Sql::moment).orElse(null));
            insert.setObject(5, moment(now));
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Whether an item is in the tables, in whatever state. */
    static boolean isKnown(Connection connection, String id) throws SQLException {
        return !states(connection, List.of(id)).isEmpty();
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
            statement.setString(7, item.turn());
            statement.setString(8, item.id());
            statement.setString(9, item.work().task());
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

    static int enqueue(Connection connection, Instant now) throws SQLException {
        return update(connection, """
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
                select i.task, i.turn, cast(? as timestamp with time zone), false, 1, max(i.priority) from junheng_item i
                where i.state in ('QUEUED', 'RUNNING')
                and not exists (select 1 from scheduled_tasks t where t.task_name = i.task and t.task_instance = i.turn) group by i.task, i.turn""",
                statement -> statement.setObject(1, moment(now)));
    }

    /** What waits already comes as early as the most urgent of its turn. */
    private static void raise(Connection connection) throws SQLException {
        update(connection, """
                update scheduled_tasks set priority = (select max(i.priority) from junheng_item i where i.turn = task_instance and i.state = 'QUEUED')
                where picked = false and exists (select 1 from junheng_item i
                where i.turn = task_instance and i.state = 'QUEUED' and i.priority > scheduled_tasks.priority)""", none());
    }

    /** Begins the items whose turn it is, which are nobody else's from then on; none if there is nothing to do any more. */
    List<Item> begin(Work work, String turn, String worker, Instant now) {
        return database.transact(connection -> {
            int begun = update(connection, """
                    update junheng_item set state = 'RUNNING', attempt = attempt + 1, worker = ?, started = ?
                    where task = ? and turn = ? and state in ('QUEUED', 'RUNNING')""", statement -> {
                statement.setString(1, worker);
                statement.setObject(2, moment(now));
                statement.setString(3, work.task());
                statement.setString(4, turn);
            });
            return begun == 0 ? List.of() : begun(connection, work, turn);
        });
    }

    private static List<Item> begun(Connection connection, Work work, String turn) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select i.source, i.file, i.bureau, i.kind, b.setting, i.attempt, i.failures, i.identity, i.files, i.id
                from junheng_item i join junheng_batch b on b.id = i.batch
                where i.task = ? and i.turn = ? and i.state = 'RUNNING' order by i.kind""")) {
            select.setString(1, work.task());
            select.setString(2, turn);
            var items = new ArrayList<Item>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Optional<Path> bureau = Optional.ofNullable(row.getString(3)).map(Path::of);
                    items.add(new Item(row.getString(10), work, row.getString(1), Path.of(row.getString(2)), bureau, row.getString(4),
                            value(row.getString(5), new TypeReference<Setting>() { }), row.getInt(6), row.getInt(7), row.getString(8),
                            files(row.getString(9))));
                }
            }
            return items;
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
                    insert into junheng_item (id, turn, batch, task, source, file, bureau, kind, priority, state, attempt, failures)
                    select ?, ?, batch, ?, source, file, bureau, kind, priority, 'QUEUED', 0, 0 from junheng_item where id = ?""", statement -> {
                statement.setString(1, letter);
                statement.setString(2, letter);
                statement.setString(3, Work.LETTER.task());
                statement.setString(4, papers);
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

    /** The folders that the items are written to. */
    Set<Path> folders() {
        return database.transact(connection -> {
            var folders = new TreeSet<Path>();
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select distinct setting from junheng_batch")) {
                while (row.next()) {
                    folders.add(Path.of(value(row.getString(1), new TypeReference<Setting>() { }).out()));
                }
            }
            return folders;
        });
    }

    /** Whether nothing of some sorts is to be made any more. */
    boolean isEmpty(Collection<Work> works) {
        return database.transact(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from junheng_item where state in ('QUEUED', 'RUNNING') and task in (" + Work.tasks(works) + ")")) {
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

}
