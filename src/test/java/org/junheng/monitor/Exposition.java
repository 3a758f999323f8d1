package org.junheng.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of {@code /metrics} as strictly as Prometheus describes its format 0.0.4: every line is something, every family explained. */
public final class Exposition {

    private static final Pattern COMMENT = Pattern.compile("# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)");
    private static final String LABEL = "[a-zA-Z_]\\w*=\"(?:[^\"\\\\]|\\\\[\\\\\"n])*\"";
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{" + LABEL + "(?:," + LABEL + ")*})? (\\S+)");

    private Exposition() {}

    /** The numbers by name and labels. */
    public static Map<String, Double> read(String text) {
        assertThat(text).endsWith("\n");
        Set<String> helped = new HashSet<>();
        Map<String, String> types = new TreeMap<>();
        Map<String, Double> numbers = new TreeMap<>();
        for (String line : text.split("\n")) {
            Matcher comment = COMMENT.matcher(line);
            if (comment.matches()) {
                String family = comment.group(2);
                if (comment.group(1).equals("HELP")) {
                    assertThat(helped.add(family)).as("explained once: %s", family).isTrue();
                } else {
                    assertThat(comment.group(3)).isIn("counter", "gauge", "histogram", "summary");
                    assertThat(types.put(family, comment.group(3))).as("one type: %s", family).isNull();
                }
                continue;
            }
            Matcher sample = SAMPLE.matcher(line);
            assertThat(sample.matches()).as(line).isTrue();
            String family = family(sample.group(1), types);
            assertThat(types).as(line).containsKey(family);
            assertThat(helped).as(line).contains(family);
            double number = sample.group(2).equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(sample.group(2));
            String name = line.substring(0, line.lastIndexOf(' '));
            assertThat(numbers.put(name, number)).as("stands there once: %s", name).isNull();
            if (types.get(family).equals("counter")) {
                assertThat(family).endsWith("_total");
                assertThat(number).as(line).isNotNegative();
            }
        }
        return numbers;
    }

    private static String family(String name, Map<String, String> types) {
        return types.containsKey(name) ? name : name.replaceFirst("_(bucket|sum|count)$", "");
    }
}
