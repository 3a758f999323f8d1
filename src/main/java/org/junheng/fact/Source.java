package org.junheng.fact;

import java.util.List;

/** Where a figure comes from (来源). */
public sealed interface Source {

    /**
     * Given in the input.
     *
     * @param pointer JSON pointer of the value in the county's file
     * @param change the change (试算的改动) that put it there in place of what the file says; empty where the file says it
     */
    record Given(String pointer, String change) implements Source {

        /** What the file itself says. */
        public Given(String pointer) {
            this(pointer, "");
        }
    }

    /**
     * Computed.
     *
     * @param formula the formula in words and signs, such as {@code 专任教师数 ÷ 在校生数 × 100}
     * @param inputs the facts that went in
     */
    record Computed(String formula, List<Fact> inputs) implements Source {

        public Computed {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * Laid down by a standard: a threshold.
     *
     * @param standard the standard's title and number
     * @param item the item in it, such as {@code L1}
     */
    record Ruled(String standard, String item) implements Source {}
}
