package org.junheng.fault;

import java.util.Objects;

/**
 * One thing wrong that a user can mend (错误): a stable code, where it is, what was found, what was expected and how to mend it.
 * All four texts are Chinese and shown as they are.
 *
 * @param code stable code such as {@code DATA-012}; {@code docs/faults.md} lists them
 * @param place where it is
 * @param found what was found there
 * @param expected what should be there
 * @param mend how to mend it; empty if the expectation says it all
 */
public record Fault(String code, Place place, String found, String expected, String mend) {

    public Fault {
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(found);
        Objects.requireNonNull(expected);
        Objects.requireNonNull(mend);
    }

    /** The stage that found the fault; it decides the exit code of a command. */
    public enum Stage {
        /** Input data or a draft (退出码 3). */
        INPUT,
        /** A template, a standard, a style: what a bureau may change (退出码 4). */
        TEMPLATE,
        /** Fonts, pages and files (退出码 5). */
        OUTPUT
    }

    /** The stage, told from the code's prefix: {@code DATA}, {@code DRAFT} are input, {@code TPL} templates, {@code OUT} output. */
    public Stage stage() {
        return switch (code.substring(0, code.indexOf('-'))) {
            case "TPL" -> Stage.TEMPLATE;
            case "OUT" -> Stage.OUTPUT;
            default -> Stage.INPUT;
        };
    }

    /** The fault on one line, as the command line prints it. */
    @Override
    public String toString() {
        var line = new StringBuilder("[").append(code).append("] ");
        String where = place.toString();
        if (!where.isEmpty()) {
            line.append(where).append("：");
        }
        line.append("发现").append(found).append("；应为").append(expected).append("。");
        if (!mend.isEmpty()) {
            line.append(mend).append(mend.endsWith("。") ? "" : "。");
        }
        return line.toString();
    }
}
