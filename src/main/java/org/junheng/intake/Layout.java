package org.junheng.intake;

import java.util.HashMap;
import java.util.Map;

/** A map made ready for reading (备好的映射): its words and formulas are worked out once for all sheets. */
final class Layout {

    private final TableMap map;
    private final Wording wording;
    private final Units units;
    private final Map<String, Formula> bySchool = new HashMap<>();
    private final Map<String, Formula> crossed = new HashMap<>();

    Layout(TableMap map, Units units) {
        this.map = map;
        this.units = units;
        wording = new Wording(map.words(), units);
    }

    TableMap map() {
        return map;
    }

    Wording wording() {
        return wording;
    }

    /** What a formula of a table says. */
    Formula formula(TableMap.Table table, String text) {
        return (table.bySchool() ? bySchool : crossed).computeIfAbsent(text, key -> Formula.of(key, table.bySchool(), units));
    }
}
