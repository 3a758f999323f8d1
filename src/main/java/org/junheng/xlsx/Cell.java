package org.junheng.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A cell that was read (读到的单元格); a formula is the value it last had.
 *
 * @param text its text without blanks around; a number written plainly, with the sign where a percentage is shown, a date as 2026-09-30, a truth as 是 or 否
 * @param shown what a reader of the sheet sees: the number or date in its format
 * @param number the number, if it is one and no date; else {@code null}
 * @param date the day, if it is one; else {@code null}
 * @param percent whether the number is shown as a percentage, a hundred times as large
 * @param trouble why it says nothing; else {@link Trouble#NONE}
 * @param covered whether it is one of those a merged cell covers, not the first
 */
public record Cell(String text, String shown, BigDecimal number, LocalDate date, boolean percent, Trouble trouble, boolean covered) {

    /** A cell with nothing in it. */
    public static final Cell BLANK = text("");

    /** Why a cell says nothing (单元格的毛病). */
    public enum Trouble {
        /** It says something, or is blank. */
        NONE,
        /** An error such as #DIV/0!, which stands in the text. */
        ERROR,
        /** A formula that nobody has computed: the file was made by a program that does not. */
        UNCOMPUTED
    }

    public Cell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(shown);
        Objects.requireNonNull(trouble);
    }

    /** A cell with words, without blanks around. */
    public static Cell text(String text) {
        return new Cell(text.strip(), text.strip(), null, null, false, Trouble.NONE, false);
    }

    static Cell number(BigDecimal number, String shown, boolean percent) {
        String text = percent ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%" : number.toPlainString();
        return new Cell(text, shown, number, null, percent, Trouble.NONE, false);
    }

    static Cell date(LocalDate date, String shown) {
        return new Cell(date.toString(), shown, null, date, false, Trouble.NONE, false);
    }

    static Cell trouble(String text, Trouble trouble) {
        return new Cell(text, text, null, null, false, trouble, false);
    }

    /** The same for a place that a merged cell covers. */
    Cell under() {
        return new Cell(text, shown, number, date, percent, trouble, true);
    }

    /** Whether nothing stands in it. */
    public boolean blank() {
        return text.isEmpty() && trouble == Trouble.NONE;
    }
}
