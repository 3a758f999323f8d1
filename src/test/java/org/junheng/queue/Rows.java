package org.junheng.queue;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the tables of a queue hold, for tests. */
final class Rows {

    private Rows() {}

    /** The first column of a query, row by row, as words. */
    static List<String> of(Database database, String sql) {
        return database.transact(connection -> {
            var rows = new ArrayList<String>();
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
            return rows;
        });
    }

    /** Begins the turn of an item; empty if it is not among what was begun. */
    static Optional<Item> begin(Database database, String id, String worker, Instant now) {
        List<String> turn = of(database, "select task || ' ' || turn from junheng_item where id = '" + id + "'");
        String[] words = turn.get(0).split(" ");
        return new Items(database).begin(Work.of(words[0]), words[1], worker, now).stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
