package org.junheng.queue;

import static org.junheng.queue.Sql.moment;
import static org.junheng.queue.Sql.update;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.batch.Setting;
import org.junheng.job.Source;
import org.junheng.meeting.Due;

/** The stages of meetings, as the tables have them (会议节点): when somebody looked last, how long the work took, what was begun. */
final class Stages {

    /** How many of a meeting's papers tell how long the next will take. */
    private static final int LATELY = 5;

    private final Database database;

    Stages(Database database) {
        this.database = database;
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
            for (Stage stage : look.at(lastLook(connection, file, now), measured(connection, file))) {
                Due due = stage.due();
                String id = ItemId.of(stage.setting().out(), file.toString(), due.key());
                if (!Items.isKnown(connection, id)) {
                    // What was missed has the time that it would have had.
                    Instant ready = due.madeUp() ? now.plus(due.estimate()).plus(due.meeting().margin()) : due.ready();
                    var reason = new Items.Reason(
                            stage.setting(), Priority.MEETING, Optional.of(due.meeting().name()), Optional.of(ready), Optional.of(ready.minus(due.estimate())));
                    var wanted = new Items.Wanted(id, id, Work.PAPERS, new Source(file, file.getFileName().toString()), stage.bureau(), due.name());
                    Items.insert(connection, List.of(wanted), reason, now);
                    begun.add(due);
                }
            }
            Items.enqueue(connection, now);
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

    /** The longest that the papers of each meeting of a file took lately. */
    private static Map<String, Duration> measured(Connection connection, Path file) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select meeting, max(millis) from (
                  select b.meeting, p.millis, row_number() over (partition by b.meeting order by p.published desc) as place
                  from junheng_publication p join junheng_item i on i.id = p.item join junheng_batch b on b.id = i.batch
                  where i.task = ? and i.file = ?) latest
                where place <= ? group by meeting""")) {
            select.setString(1, Work.PAPERS.task());
            select.setString(2, file.toString());
            select.setInt(3, LATELY);
            var measured = new HashMap<String, Duration>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    measured.put(rows.getString(1), Duration.ofMillis(rows.getLong(2)));
                }
            }
            return measured;
        }
    }
}
