package org.junheng.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.fact.Fact;

/** Puts a row together (一行). What is {@code null} stays blank. */
final class Row {

    private static final int WAN = 4;
    private static final int MOST_NAMES = 8;
    private static final int FIRST_NAMES = 3;

    private final Map<String, Object> values = new HashMap<>();

    Row text(String name, String text) {
        if (text != null && !text.isBlank()) {
            values.put(name, text);
        }
        return this;
    }

    /** A figure in its own unit, as documents round it. */
    Row number(String name, Fact fact) {
        return fact == null ? this : number(name, fact.value().setScale(fact.decimals(), RoundingMode.HALF_UP));
    }

    /** A sum of money in 万元. */
    Row wan(String name, Fact yuan) {
        return yuan == null ? this : number(name, yuan.value().movePointLeft(WAN).setScale(2, RoundingMode.HALF_UP));
    }

    Row number(String name, BigDecimal number) {
        if (number != null) {
            values.put(name, number);
        }
        return this;
    }

    Row number(String name, int number) {
        return number(name, BigDecimal.valueOf(number));
    }

    /** Names in a list; of more than fit in a cell the first three and how many they are. */
    Row names(String name, List<String> names, String sign) {
        String all = names.size() <= MOST_NAMES
                ? String.join(sign, names)
                : String.join(sign, names.subList(0, FIRST_NAMES)) + "等" + names.size() + "所";
        return text(name, all);
    }

    Row flag(String name, boolean flag) {
        values.put(name, flag);
        return this;
    }

    Map<String, Object> done() {
        return Map.copyOf(values);
    }
}
