package org.junheng.inspect;

import java.util.List;
import org.junheng.inspect.Measurement.Sample;

/**
 * What a rule says of a file (检查项的结论).
 *
 * @param rule the rule
 * @param verdict the verdict
 * @param places where the file does not keep to it; all places measured where it does
 * @param measured what was measured there, each value once
 * @param required what is required; empty where the rule does not apply
 */
public record Finding(Rule rule, Verdict verdict, List<String> places, List<String> measured, String required) {

    public Finding {
        places = List.copyOf(places);
        measured = List.copyOf(measured);
    }

    static Finding of(Rule rule, Measurement measurement) {
        if (measurement == null || measurement.samples().isEmpty()) {
            return new Finding(rule, Verdict.NOT_APPLICABLE, List.of(), List.of(), "");
        }
        boolean kept = measurement.samples().stream().allMatch(Sample::kept);
        List<Sample> telling = measurement.samples().stream().filter(sample -> sample.kept() == kept).toList();
        return new Finding(
                rule, kept ? Verdict.KEPT : rule.force().broken(),
                telling.stream().map(Sample::place).distinct().toList(), telling.stream().map(Sample::measured).distinct().toList(), measurement.required());
    }
}
