package org.junheng.monitor;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.queue.Finished;
import org.junheng.queue.Journal;
import org.junheng.queue.Overview;
import org.junheng.queue.Warning;

/** Tells whoever asks how a station is (监测): {@code /health} whether it is well, {@code /metrics} its figures. */
public final class Monitor implements Journal, AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int THREADS = 4;

    static {
        // The server reads these when it is first used. Who begins to ask and never ends, or never reads the answer, keeps no thread for longer.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        // an answer of more than one packet does not wait until the first has arrived
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final int workers;
    private final Figures figures;
    private final Enquiry enquiry;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Monitor::thread);
    private Optional<HttpServer> server = Optional.empty();

    /** What is said to a question. */
    private record Reply(int status, String type, String text) {

        static Reply plain(int status, String text) {
            return new Reply(status, "text/plain; charset=utf-8", text + "\n");
        }
    }

    /**
     * Watches a station; nobody can ask yet.
     *
     * @param workers how many worker processes it has
     * @param queue how its queue stands; throws {@code OUT-050} while the database is away
     */
    public Monitor(int workers, Supplier<Overview> queue, Clock clock) {
        this.workers = workers;
        this.figures = new Figures(workers);
        this.enquiry = new Enquiry(queue, clock, Monitor::thread);
    }

    /**
     * Answers from now on, at an address of this machine.
     *
     * @return the port
     * @throws Faults {@code OUT-051} if that cannot be
     */
    public int listen(Address address) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(address.host(), address.port()), 0);
            server = Optional.of(opened);
            opened.createContext("/", this::answer);
            opened.setExecutor(threads);
            // the thread that it makes for itself is one that ends with the program, as the one is that starts it
            CompletableFuture.runAsync(opened::start, threads).join();
            return opened.getAddress().getPort();
        } catch (IOException | UnresolvedAddressException e) {
            String why = e.getMessage() == null ? "" : "（" + e.getMessage() + "）";
            throw new Faults(new Fault("OUT-051", new Place("", 0, 0, address.toString()), "不能监听的地址" + why, "本机的地址和空着的端口", "请换一个地址或端口"));
        }
    }

    @Override
    public void finished(Finished item) {
        figures.add(item);
    }

    @Override
    public void warned(Warning warning) {
        figures.add(warning);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
            byte[] body = reply.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            if (reply.status() == 405) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            }
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
                exchange.sendResponseHeaders(reply.status(), -1);
            } else {
                exchange.sendResponseHeaders(reply.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the program ends");
        }
    }

    private Reply reply(String method, String path) throws IOException, InterruptedException {
        boolean health = "/health".equals(path);
        if (!health && !"/metrics".equals(path)) {
            return Reply.plain(404, "/health, /metrics");
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Reply.plain(405, "GET, HEAD");
        }
        Optional<Overview> overview = enquiry.answer();
        if (health) {
            var told = Health.of(workers, overview);
            return new Reply(told.isUp() ? 200 : 503, "application/json", MAPPER.writeValueAsString(told) + "\n");
        }
        return new Reply(200, "text/plain; version=0.0.4; charset=utf-8", figures.text(overview));
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "monitor");
        thread.setDaemon(true);
        return thread;
    }

    /** Nobody gets an answer any more. */
    @Override
    public void close() {
        server.ifPresent(opened -> opened.stop(0));
        threads.shutdownNow();
        enquiry.close();
        figures.close();
    }
}
