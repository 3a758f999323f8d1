package org.junheng.queue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** The database of a queue (队列的数据库): a file of H2, which one program works from, or PostgreSQL for any number of machines. */
final class Database implements AutoCloseable {

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String ENDING = ".mv.db";
    private static final int PATIENCE_MILLIS = 5000;
    /** Tables that two programs make at the same time get into each other's way. */
    private static final int TRIES = 5;

    private final HikariDataSource source;
    private final boolean shared;

    /** What is done in one transaction. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** The database did not do what was asked of it, which may pass (数据库不通). */
    static final class Away extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Away(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private Database(HikariDataSource source, boolean shared) {
        this.source = source;
        this.shared = shared;
    }

    /**
     * Opens a database, and makes what tables it lacks.
     *
     * @param name {@code jdbc:postgresql:…}, or a file
     * @param connections how many at the same time
     * @throws Faults {@code DATA-110} if it is neither, {@code OUT-050} if it cannot be opened
     */
    static Database open(String name, int connections) {
        boolean shared = name.startsWith(POSTGRES);
        if (!shared && name.startsWith("jdbc:")) {
            throw new Faults(new Fault("DATA-110", Place.NOWHERE, "不认识的数据库" + name.replaceFirst("[?;].*", ""), "H2的文件，或者jdbc:postgresql:…", ""));
        }
        var config = new HikariConfig();
        config.setJdbcUrl(shared ? name : embedded(name));
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        if (shared) {
            // A machine that is switched off says nothing: who waits for it must not wait for ever.
            config.addDataSourceProperty("connectTimeout", "5");
            config.addDataSourceProperty("socketTimeout", "30");
            config.addDataSourceProperty("tcpKeepAlive", "true");
            config.addDataSourceProperty("ApplicationName", "junheng");
        } else {
            config.setUsername("sa");
        }
        HikariDataSource source = null;
        try {
            source = new HikariDataSource(config);
            var database = new Database(source, shared);
            database.makeTables();
            return database;
        } catch (RuntimeException e) {
            // a pool tells so of an address that it cannot read as well
            if (source != null) {
                source.close();
            }
            throw cannot(name, e.getCause() == null ? e : e.getCause());
        }
    }

    /** Whether there is one of this name: one of PostgreSQL, or the file. */
    static boolean exists(String name) {
        return name.startsWith("jdbc:") || Files.exists(Path.of(stem(name) + ENDING));
    }

    /** What is told of a database that does not do what is asked of it; a password in its name is not. */
    static Faults cannot(String name, Throwable why) {
        String message = why.getMessage() == null ? "" : "（" + why.getMessage().lines().findFirst().orElse("").replace(name, "") + "）";
        return new Faults(new Fault("OUT-050", Place.file(name.replaceFirst("[?;].*", "")), "连不上或者读写不了的数据库" + message, "可以读写的数据库",
                "请检查--db、网络、用户和密码；用H2的，检查文件权限和磁盘空间"));
    }

    /**
     * Other programs on this machine, such as one that asks how the queue stands, reach the file through the one that has it open: on the
     * loopback address only. What is committed is on the disk.
     */
    private static String embedded(String name) {
        System.setProperty("h2.bindAddress", "127.0.0.1");
        return "jdbc:h2:file:" + Path.of(stem(name)).toAbsolutePath() + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
    }

    private static String stem(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private void makeTables() {
        for (int i = 1;; i++) {
            try {
                transact(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        for (String table : tables()) {
                            statement.execute(table);
                        }
                    }
                    return null;
                });
                return;
            } catch (Away away) {
                if (i == TRIES) {
                    throw away;
                }
            }
        }
    }

    private static List<String> tables() {
        try (InputStream in = Database.class.getResourceAsStream("tables.sql")) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";")).filter(part -> !part.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("tables are in the program", e);
        }
    }

    /**
     * Does all of some work, or none of it.
     *
     * @throws Away if the database does not
     */
    <T> T transact(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                undo(connection);
                throw e;
            }
        } catch (SQLException e) {
            throw new Away(e);
        }
    }

    private static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // the connection is gone, and with it what was not committed
        }
    }

    /** Whether several machines work from it. */
    boolean isShared() {
        return shared;
    }

    DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.close();
    }
}
