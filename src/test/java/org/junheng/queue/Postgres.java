package org.junheng.queue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that can be stopped and started again with what it holds; what is committed is on its disk, as it is by default. */
final class Postgres implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres running;
    private final int port;

    Postgres(Path data) throws IOException {
        this.data = data;
        this.running = start(0);
        this.port = running.getPort();
    }

    private EmbeddedPostgres start(int on) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(on)
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    void stop() throws IOException {
        running.close();
    }

    void startAgain() throws IOException {
        running = start(port);
    }

    /** What it did since it was made: transactions, rows that were written and taken away, bytes of its log; and how large it is. */
    private String size() throws SQLException {
        try (var connection = DriverManager.getConnection(url()); var statement = connection.createStatement(); var row = statement.executeQuery("""
                select json_build_object('databaseBytes', pg_database_size(current_database()), 'transactions', xact_commit,
                    'rowsWritten', tup_inserted + tup_updated, 'rowsDeleted', tup_deleted, 'logBytes', wal_bytes, 'logSyncs', wal_sync)
                from pg_stat_database, pg_stat_wal where datname = current_database()""")) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * For bench/queue-rate: tells its address, its size for each line that it is told, and ends with its input.
     *
     * @param args a new folder
     */
    public static void main(String[] args) throws Exception {
        try (var postgres = new Postgres(Path.of(args[0]).toAbsolutePath())) {
            System.out.println(postgres.url());
            while (System.in.read() >= 0) {
                System.out.println(postgres.size());
            }
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
