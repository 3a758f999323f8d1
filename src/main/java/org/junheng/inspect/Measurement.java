package org.junheng.inspect;

import java.util.ArrayList;
import java.util.List;

/** What was measured for one rule (量得的结果): samples from all over a file. Without a sample the rule does not apply. */
final class Measurement {

    private final String rule;
    private final String required;
    private final List<Sample> samples = new ArrayList<>();

    /**
     * @param rule number of the rule
     * @param required what it asks for, Chinese
     */
    Measurement(String rule, String required) {
        this.rule = rule;
        this.required = required;
    }

    /** One sample: where, what, and whether it is as required. */
    record Sample(String place, String measured, boolean kept) {}

    Measurement add(String place, String measured, boolean kept) {
        samples.add(new Sample(place, measured, kept));
        return this;
    }

    Measurement add(int page, String measured, boolean kept) {
        return add("第" + page + "页", measured, kept);
    }

    String rule() {
        return rule;
    }

    String required() {
        return required;
    }

    List<Sample> samples() {
        return samples;
    }
}
