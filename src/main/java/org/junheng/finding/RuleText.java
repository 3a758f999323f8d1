package org.junheng.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** A rule as its file writes it (规则文件里的一条); {@code rules.schema.json} says what each key is. */
record RuleText(
        String id, String name, String topic, Level level, String red, int weight, String each, String when, String about, String schools,
        List<String> evidence, String title, List<Form> say, List<CauseText> causes, List<MeasureText> measures, List<String> documents,
        List<Example> examples) {

    RuleText {
        evidence = List.copyOf(evidence);
        say = List.copyOf(say);
        causes = causes == null ? List.of() : List.copyOf(causes);
        measures = measures == null ? List.of() : List.copyOf(measures);
        documents = documents == null ? List.of() : List.copyOf(documents);
        examples = examples == null ? List.of() : List.copyOf(examples);
    }

    /** A sentence, for when it fits. */
    record Form(String when, String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Form of(String text) {
            return new Form(null, text);
        }

        @JsonCreator
        Form {}
    }

    /** A cause: candidate if {@code when} holds, stated on its three proofs, else asked about; without {@code say} only asked about. */
    record CauseText(String when, String time, String size, String place, List<String> evidence, String say, String ask) {}

    /** A measure. */
    record MeasureText(
            String when, String way, String topic, String text, String amount, String cost, String stage, List<String> lead, List<String> support,
            Integer months, Integer month, String done) {}

    /** Data that triggers the rule and what it then says, or that just does not. */
    record Example(List<String> set, String says, boolean silent) {
        Example {
            set = set == null ? List.of() : List.copyOf(set);
            says = says == null ? "" : says;
        }
    }
}
