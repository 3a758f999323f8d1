package org.junheng.document;

import java.util.List;
import java.util.Objects;

/**
 * What stands at the foot of the last page (版记: GB/T 9704-2012, 7.4). Empty where an element is absent.
 *
 * @param addressee 主送机关 that are not named above the text
 * @param copies 抄送机关, each a name
 * @param printer 印发机关
 * @param printDate 印发日期, ISO: {@code 2026-01-15}
 * @param onEvenPage whether it stands on the back of a leaf (版记在偶数页), which the standard does not ask for
 */
public record Imprint(String addressee, List<String> copies, String printer, String printDate, boolean onEvenPage) {

    /** No element at all. */
    public static final Imprint NONE = new Imprint("", List.of(), "", "", false);

    public Imprint {
        Objects.requireNonNull(addressee);
        copies = List.copyOf(copies);
        Objects.requireNonNull(printer);
        Objects.requireNonNull(printDate);
    }}
