package org.junheng.queue;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

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
}
