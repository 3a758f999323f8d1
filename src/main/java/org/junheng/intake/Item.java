package org.junheng.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What is asked in one cell (填报项).
 *
 * @param keys where it belongs within its row or form: keys of JSON objects, at least one
 * @param titles what it is called, from the outermost group to the item itself, one for each key
 * @param unit unit of a figure; empty for none
 * @param note what to mind; empty for nothing
 * @param type what may stand there
 * @param many whether several may stand there, one on a line
 * @param required whether the row is nothing without it
 */
record Item(List<String> keys, List<String> titles, String unit, String note, Type type, boolean many, boolean required) {

    Item {
        keys = List.copyOf(keys);
        titles = List.copyOf(titles);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(note);
        Objects.requireNonNull(type);
    }

    /** What may stand in a cell (类型). */
    sealed interface Type {

        /** Words. */
        record Words() implements Type {}

        /** A day such as 2025-09-01. */
        record Day() implements Type {}

        /** One of these words. */
        record Choice(List<String> words) implements Type {
            public Choice {
                words = List.copyOf(words);
            }
        }

        /** Yes or no. */
        record Truth() implements Type {}

        /**
         * A number.
         *
         * @param figure whether it is a figure (数据项), which may say more than its value
         * @param least {@code null} for no bound
         * @param most {@code null} for no bound
         */
        record Number(boolean figure, boolean whole, BigDecimal least, BigDecimal most) implements Type {}
    }

    /** Its titles as one text: 专任教师学历结构·本科. */
    String name() {
        return String.join("·", titles);
    }

    /** Whether it is a figure. */
    boolean figure() {
        return type instanceof Type.Number number && number.figure();
    }
}
