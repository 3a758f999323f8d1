package org.junheng.batch;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells how a batch is getting on (进度): a line that is written anew on a terminal, a line now and then elsewhere. */
public final class Progress {

    private static final long BETWEEN_ON_TERMINAL = Duration.ofMillis(200).toNanos();
    private static final long BETWEEN = Duration.ofSeconds(10).toNanos();
    private static final double NANOS = 1e9;
    private static final int MINUTE = 60;

    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier clock;
    private int all;
    private int done;
    private int failed;
    private long files;
    private long start;
    private long told;

    /**
     * @param terminal whether somebody is watching
     * @param clock nanoseconds from any moment on
     */
    public Progress(PrintWriter out, boolean terminal, LongSupplier clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** @param units how many are to be made */
    synchronized void begin(int units) {
        all = units;
        start = clock.getAsLong();
        told = start;
    }

    /** A unit is done, or failed. */
    synchronized void unit(Unit unit) {
        if (unit.state() == State.FAILED) {
            failed++;
        } else {
            done++;
        }
        files += unit.files().size();
        long now = clock.getAsLong();
        boolean isLast = done + failed == all;
        if (isLast || now - told >= (terminal ? BETWEEN_ON_TERMINAL : BETWEEN)) {
            told = now;
            out.print(terminal ? "\r" + line(now) + "　" : line(now) + "\n");
            out.print(terminal && isLast ? "\n" : "");
            out.flush();
        }
    }

    private String line(long now) {
        double seconds = (now - start) / NANOS;
        var line = new StringBuilder("已完成" + done + "/" + all + "件");
        if (failed > 0) {
            line.append("，失败").append(failed).append("件");
        }
        if (seconds > 0) {
            line.append("，每秒%.1f个文件".formatted(files / seconds));
            int rest = all - done - failed;
            if (rest > 0) {
                line.append("，约余").append(words(Math.round(seconds / (done + failed) * rest)));
            }
        }
        return line.toString();
    }

    private static String words(long seconds) {
        long minutes = seconds / MINUTE;
        return minutes >= MINUTE ? minutes / MINUTE + "小时" + minutes % MINUTE + "分" : minutes > 0 ? minutes + "分" + seconds % MINUTE + "秒" : seconds + "秒";
    }
}
