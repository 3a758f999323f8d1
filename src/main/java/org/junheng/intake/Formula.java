package org.junheng.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a field follows from cells (取数的算式): {@code 小学·正高级 × 合计 + 小学·副高级 × 合计}. A term is a column, or a row and a column with
 * {@code ×} between; without a column it is the first that has figures. Levels of heads are apart by {@code ·}; a unit in brackets at the end
 * is that of a head that tells none; {@code ?} at the end says that the head may be missing.
 *
 * @param terms at least one
 */
record Formula(List<Term> terms) {

    private static final Pattern SIGNS = Pattern.compile("\\s+(?=[+-]\\s)");
    private static final String LEVELS = "·";
    private static final String CROSSING = "\\s+×\\s+";

    Formula {
        terms = List.copyOf(terms);
    }

    /**
     * A cell.
     *
     * @param minus whether it is taken away
     * @param row the way to the row; empty where each row is a school
     * @param column the way to the column; empty for the first that has figures
     * @param unit empty for what the head tells
     * @param optional whether nothing is wrong where there is no such row or column
     */
    record Term(boolean minus, List<String> row, List<String> column, String unit, boolean optional) {
        Term {
            row = List.copyOf(row);
            column = List.copyOf(column);
        }

        /** The term as people read it. */
        String name() {
            String told = String.join(LEVELS, row);
            return row.isEmpty() || column.isEmpty() ? told + String.join(LEVELS, column) : told + " × " + String.join(LEVELS, column);
        }
    }

    /** What is wrong with a formula; empty for nothing. */
    static Optional<String> error(String text, boolean bySchool) {
        if (text == null || text.isBlank()) {
            return Optional.of("空的算式");
        }
        for (String part : SIGNS.split(text.strip())) {
            int crossings = part.split(CROSSING, -1).length - 1;
            if (crossings > (bySchool ? 0 : 1)) {
                return Optional.of("多出的“×”：" + part);
            }
        }
        return Optional.empty();
    }

    /** Whether a formula is of one term. */
    static boolean single(String text) {
        return SIGNS.split(text.strip()).length == 1;
    }

    /** Reads a formula that has no {@linkplain #error error}. */
    static Formula of(String text, boolean bySchool, Units units) {
        List<String> parts = List.of(SIGNS.split(text.strip()));
        return new Formula(IntStream.range(0, parts.size()).mapToObj(i -> term(parts.get(i), i > 0, bySchool, units)).toList());
    }

    private static Term term(String part, boolean signed, boolean bySchool, Units units) {
        boolean minus = signed && part.startsWith("-");
        String text = (signed ? part.substring(1) : part).strip();
        boolean optional = text.endsWith("?") || text.endsWith("？");
        String bare = Plain.of(optional ? text.substring(0, text.length() - 1) : text);
        String[] sides = bare.split("×", 2);
        String unit = Plain.unit(bare, units);
        List<String> column = sides.length > 1 || bySchool ? levels(sides[sides.length - 1], units) : List.of();
        return new Term(minus, bySchool ? List.of() : levels(sides[0], units), column, unit, optional);
    }

    private static List<String> levels(String text, Units units) {
        return IntStream.range(0, text.split(LEVELS).length).mapToObj(i -> Plain.title(text.split(LEVELS)[i], units)).toList();
    }
}
