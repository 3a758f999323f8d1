package org.junheng.queue;

import static org.junheng.queue.Sql.moment;
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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How the queue stands, by its tables (队列的情况): how much there is of everything, what went wrong, what is late or will be. */
final class Standing {

    /**
     * 2 for what should be there by now, 1 for what will not be there in time, 0 for the rest; a letter that hangs is late as well. Papers that lack
     * those of a county are there.
     */
    private static final String DANGER = """
            case when b.due is null or i.state in ('DONE', 'CANCELLED') then 0
            when i.state = 'PARKED' and exists (select 1 from junheng_publication p where p.item = i.id and p.attempt = i.attempt) then 0
            when b.due < cast(? as timestamp with time zone) then 2
            when i.state in ('FAILED', 'PARKED') then 1
            when i.state = 'QUEUED' and b.latest < cast(? as timestamp with time zone) then 1
            when i.state = 'RUNNING' and b.latest < i.started then 1
            else 0 end""";
    private static final int DANGER_MOMENTS = 2;

    private final Database database;

    Standing(Database database) {
        this.database = database;
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
                ResultSet rows = statement.executeQuery("select batch, source, kind, state, faults, task from junheng_item"
                        + " where state in ('FAILED', 'PARKED') or state = 'QUEUED' and failures > 0 order by source, kind, id")) {
            while (rows.next()) {
                troubles.add(new Overview.Trouble(rows.getLong(1), Work.of(rows.getString(6)), rows.getString(2), rows.getString(3), ItemState.valueOf(rows.getString(4)),
                        faults(rows.getString(5))));
            }
        }
        return troubles;
    }

    /**
     * What is late or will be (迟了的和将要迟的).
     *
     * @param meeting its meeting; empty for none
     * @param due when it must be there
     * @param late whether that has passed
     */
    record Danger(long batch, String meeting, Instant due, boolean late) {}

    /**
     * What became late, or will be, since it was told last; it is told once.
     *
     * @param works of which sorts
     */
    List<Danger> dangers(Instant now, Collection<Work> works) {
        return database.transact(connection -> {
            var dangers = new ArrayList<Danger>();
            try (PreparedStatement select = connection.prepareStatement("select id, meeting, due, max(danger) from (select b.id, b.meeting, b.due, b.warned, "
                    + DANGER + " as danger from junheng_batch b join junheng_item i on i.batch = b.id where i.task in (" + Work.tasks(works)
                    + ")) items where danger > warned group by id, meeting, due order by due, id")) {
                for (int i = 1; i <= DANGER_MOMENTS; i++) {
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

    /**
     * Papers that are not there (没有备好的材料).
     *
     * @param file the file of the meetings
     * @param stage the name of the stage
     * @param faults why, as far as it is known
     */
    record Missing(Path file, String stage, List<String> faults) {}

    /** The papers of a submission, if it is one of papers, and they are not there. */
    Optional<Missing> missing(long batch) {
        return database.transact(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select file, kind, faults from junheng_item where batch = ? and task = ? and state not in ('DONE', 'CANCELLED')")) {
                select.setLong(1, batch);
                select.setString(2, Work.PAPERS.task());
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(new Missing(Path.of(row.getString(1)), row.getString(2), faults(row.getString(3)))) : Optional.empty();
                }
            }
        });
    }

    /** @param json {@code null} for none */
    private static List<String> faults(String json) {
        return json == null ? List.of() : value(json, new TypeReference<>() { });
    }
}
