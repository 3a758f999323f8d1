package org.junheng.finding;

import java.time.YearMonth;
import org.junheng.document.Prose;

/**
 * By when something is to be done (完成时限).
 *
 * @param text as documents say it, such as 2026年8月底前
 * @param month its month; {@code null} where people's words do not tell one
 * @param given whether people set it
 */
public record Due(Prose text, YearMonth month, boolean given) {

    /** The year in words, such as 2026年; {@code null} where people's words do not tell it. */
    public String year() {
        return month == null ? null : month.getYear() + "年";
    }

    /** As plain words, to see whether two are the same. */
    public String plain() {
        return text.text();
    }
}
