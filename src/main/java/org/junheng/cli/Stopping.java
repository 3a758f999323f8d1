package org.junheng.cli;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * How a program that works on and on is told to stop (停止): by Ctrl+C, or as a service is. It is not done while Java ends: there the database of one
 * machine closes its file at the same moment, and what is in hand could not be told any more. Told a second time, the program ends at once.
 *
 * <p>Java has no public way to it. Its own is found by name: the compiler takes no program that names it.
 */
final class Stopping implements AutoCloseable {

    private static final List<String> SIGNALS = List.of("INT", "TERM");
    private static final Class<?> SIGNAL = find("sun.misc.Signal");
    private static final Class<?> HANDLER = find("sun.misc.SignalHandler");

    private final CountDownLatch told = new CountDownLatch(1);
    private final List<Runnable> restore = new ArrayList<>();

    /** Listens until it is closed. */
    Stopping() {
        Object handler = Proxy.newProxyInstance(Stopping.class.getClassLoader(), new Class<?>[] {HANDLER}, (proxy, method, signal) -> {
            close();
            told.countDown();
            return null;
        });
        for (String name : SIGNALS) {
            Object before = handle(name, handler);
            restore.add(() -> handle(name, before));
        }
    }

    /** Counted down when the program is told to stop. */
    CountDownLatch told() {
        return told;
    }

    private static Class<?> find(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** Puts a handler in the place of another one, which it gives back. */
    private static Object handle(String name, Object handler) {
        try {
            Object signal = SIGNAL.getConstructor(String.class).newInstance(name);
            return SIGNAL.getMethod("handle", SIGNAL, HANDLER).invoke(null, signal, handler);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every Java can do that", e);
        }
    }

    @Override
    public void close() {
        restore.forEach(Runnable::run);
    }
}
