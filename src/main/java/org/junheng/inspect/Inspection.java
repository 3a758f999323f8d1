package org.junheng.inspect;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;

/** Inspects finished files (版面检查). */
public final class Inspection {

    private final List<Rule> rules;

    private Inspection(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * An inspection by the rules of a pack.
     *
     * @throws Faults {@code TPL-001}, {@code TPL-031} if the pack has no such rules
     */
    public static Inspection with(Pack pack) {
        return new Inspection(Rule.read(pack));
    }

    /**
     * Measures a file.
     *
     * @param file a PDF or a Word file (.docx)
     * @return one finding a rule, in the order of the rules
     * @throws Faults {@code DATA-001} if there is no such file, {@code DATA-050} if it is not of such a kind or cannot be understood
     */
    public List<Finding> of(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Faults(new Fault("DATA-001", Place.file(file.toString()), "读不了的文件", "可以读取的文件", "请检查文件名和权限"));
        }
        Map<String, Measurement> measurements = measure(file).stream().collect(Collectors.toMap(Measurement::rule, Function.identity()));
        return rules.stream().map(rule -> Finding.of(rule, measurements.get(rule.id()))).toList();
    }

    private static List<Measurement> measure(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return PdfChecks.of(PdfReader.read(file));
        }
        if (name.endsWith(".docx")) {
            return WordChecks.of(WordReader.read(file));
        }
        throw unreadable(file, "不是PDF、Word（.docx）的文件");
    }

    /** A file that cannot be measured at all. */
    static Faults unreadable(Path file, String found) {
        return new Faults(new Fault("DATA-050", Place.file(file.toString()), found, "完整、未加密的PDF或Word文件", "请确认文件能正常打开，或重新导出"));
    }
}
