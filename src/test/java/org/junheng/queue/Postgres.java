package org.junheng.queue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** A PostgreSQL that can be stopped and started again with what it holds. */
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
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(on).start();
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

    @Override
    public void close() throws IOException {
        running.close();
    }
}
