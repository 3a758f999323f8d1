package org.junheng.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Runs one engine in this process in one thread: first cold, then warm. Node's engines are run by a loop of the same shape, npm/loop.mjs.
 */
public final class Loop {

    private Loop() {}

    /**
     * Arguments: engine, content, folder of fonts, folder of templates, file for the report, most warm-up runs, most measured runs, most
     * seconds for either. The time the process was started at, in nanoseconds since 1970, is in STARTED. Prints one line of JSON.
     */
    public static void main(String[] arguments) throws Exception {
        int mostWarm = Integer.parseInt(arguments[5]);
        int mostMeasured = Integer.parseInt(arguments[6]);
        long most = Long.parseLong(arguments[7]) * 1_000_000_000L;

        Engine engine = engine(arguments[0], Content.read(Path.of(arguments[1])), Path.of(arguments[2]), Path.of(arguments[3]));
        byte[] first = engine.report();
        Instant now = Instant.now();
        long cold = now.getEpochSecond() * 1_000_000_000L + now.getNano() - Long.parseLong(System.getenv("STARTED"));
        Files.write(Path.of(arguments[4]), first);

        int warm = 0;
        for (long begin = System.nanoTime(); warm < mostWarm && (warm < 5 || System.nanoTime() - begin < most); warm++) {
            engine.report();
        }
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = thread.getCurrentThreadAllocatedBytes();
        List<Long> times = new ArrayList<>();
        List<Long> processor = new ArrayList<>();
        boolean same = true;
        for (long begin = System.nanoTime(); times.size() < mostMeasured && (times.size() < 10 || System.nanoTime() - begin < most);) {
            long busy = thread.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            byte[] report = engine.report();
            times.add(System.nanoTime() - start);
            processor.add(thread.getCurrentThreadCpuTime() - busy);
            same &= Arrays.equals(first, report);
        }
        allocated = (thread.getCurrentThreadAllocatedBytes() - allocated) / Math.max(1, times.size());
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM")).findFirst().orElseThrow().replaceAll("\\D", "");
        System.out.printf(Locale.ROOT,
                "{\"engine\":\"%s\",\"coldMs\":%.1f,\"warmUps\":%d,\"bytes\":%d,\"sameBytes\":%b,\"peakKb\":%s,"
                        + "\"allocatedBytes\":%d,\"warmMs\":[%s],\"cpuMs\":[%s]}%n",
                arguments[0], cold / 1e6, warm, first.length, same, peak, allocated,
                milliseconds(times), milliseconds(processor));
    }

    private static String milliseconds(List<Long> times) {
        return times.stream().map(time -> String.format(Locale.ROOT, "%.2f", time / 1e6)).collect(Collectors.joining(","));
    }

    private static Engine engine(String name, Content content, Path fonts, Path templates) throws Exception {
        return switch (name) {
            case "junheng-docx" -> Ours.docx(content, fonts);
            case "junheng-docx-writer" -> Ours.docxWriter(content, fonts);
            case "junheng-pdf" -> Ours.pdf(content, fonts);
            case "junheng-pdf-writer" -> Ours.pdfWriter(content, fonts);
            case "bare-pdf" -> new Bare(content, fonts);
            case "openpdf" -> new OpenPdf(content, fonts);
            case "poi-tl" -> new PoiTl(content, templates);
            case "fop" -> new Fop(content, fonts);
            case "openhtmltopdf" -> new Html(content, fonts);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
