package org.junheng.intake;

import java.util.List;

/**
 * To which field of a school a figure belongs (归入的字段): {@code landArea}, {@code primary/titles/senior}, {@code stage/pupils} where the
 * sheet or the school tells the stage, {@code primary/grades/1/classes}, and {@code migrantPupils@primary} for the part of one stage.
 *
 * @param stage key of the stage that the figure is of; {@link #SOME} for whichever it turns out to be; empty for the whole school
 * @param part whether the field is one of the school, and the figure the part of that stage
 * @param grade of a figure of a grade; else 0
 * @param keys from the school, the stage or the grade on
 */
record Target(String stage, boolean part, int grade, List<String> keys) {

    static final String PRIMARY = "primary";
    static final String JUNIOR = "junior";
    /** Instead of a stage: the one that the sheet or the school tells. */
    static final String SOME = "stage";
    static final String GRADES = "grades";

    private static final List<String> STAGES = List.of(PRIMARY, JUNIOR, SOME);

    Target {
        keys = List.copyOf(keys);
    }

    static Target of(String field) {
        int at = field.indexOf('@');
        if (at >= 0) {
            return new Target(field.substring(at + 1), true, 0, List.of(field.substring(0, at).split("/")));
        }
        List<String> keys = List.of(field.split("/"));
        String stage = STAGES.contains(keys.get(0)) ? keys.get(0) : "";
        List<String> rest = stage.isEmpty() ? keys : keys.subList(1, keys.size());
        boolean graded = rest.size() > 2 && rest.get(0).equals(GRADES) && rest.get(1).matches("[1-9]");
        return graded ? new Target(stage, false, Integer.parseInt(rest.get(1)), rest.subList(2, rest.size())) : new Target(stage, false, 0, rest);
    }

    /** The same of a certain stage. */
    Target in(String told) {
        return new Target(told, part, grade, keys);
    }

    /** Whether the stage is still to be told. */
    boolean open() {
        return stage.equals(SOME);
    }

    /** The field as maps write it. */
    String path() {
        String path = (grade == 0 ? "" : GRADES + "/" + grade + "/") + String.join("/", keys);
        return part ? path + "@" + stage : stage.isEmpty() ? path : stage + "/" + path;
    }
}
