package org.junheng.document;

import java.util.List;
import java.util.Objects;

/**
 * What stands at the foot of the last page (版记: GB/T 9704-2012, 7.4). Empty where an element is absent.
 *
 * @param copies 抄送机关, each a name
 * @param printer 印发机关
 * @param printDate 印发日期, ISO: {@code 2026-01-15}
 */
public record Imprint(List<String> copies, String printer, String printDate) {

    /** No element at all. */
    public static final Imprint NONE = new Imprint(List.of(), "", "");

    public Imprint {
        copies = List.copyOf(copies);
        Objects.requireNonNull(printer);
        Objects.requireNonNull(printDate);
    }
}
