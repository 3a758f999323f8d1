package org.junheng.table;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The functions of expressions in layouts (表样里的函数): those few of Jaspersoft Studio's that look at a value and can do nothing else. They
 * have its names and its meaning, so that its preview shows the same. JasperReports finds them by their names.
 */
public final class LayoutFunctions {

    private LayoutFunctions() {}

    /** The names of all of them. */
    static Set<String> names() {
        return Stream.of(LayoutFunctions.class.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers())).map(Method::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether two texts are the same; also where both are missing. */
    public static Boolean EXACT(String one, String other) {
        return Objects.equals(one, other);
    }

    /** How many characters a text has; 0 where it is missing. */
    public static Integer LEN(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }

    /** The first characters of a text. */
    public static String LEFT(String text, Integer count) {
        return MID(text, 1, count);
    }

    /** The last characters of a text. */
    public static String RIGHT(String text, Integer count) {
        return MID(text, LEN(text) - Math.min(Math.max(count, 0), LEN(text)) + 1, count);
    }

    /** So many characters of a text from a place, the first of which is 1. */
    public static String MID(String text, Integer from, Integer count) {
        if (text == null) {
            return null;
        }
        int[] characters = text.codePoints().skip(Math.max(from - 1, 0)).limit(Math.max(count, 0)).toArray();
        return new String(characters, 0, characters.length);
    }

    /** A number without its sign. */
    public static BigDecimal ABS(BigDecimal number) {
        return number == null ? null : number.abs();
    }

    /** 1, 0 or -1 as a number is above zero, zero or below; 0 where it is missing. */
    public static Integer SIGN(BigDecimal number) {
        return number == null ? 0 : number.signum();
    }
}
