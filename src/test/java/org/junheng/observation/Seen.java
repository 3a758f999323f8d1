package org.junheng.observation;

import java.nio.file.Path;
import org.junheng.Fixtures;
import org.junheng.county.Counties;
import org.junheng.fact.Fact;

/** What is seen of counties in tests. */
final class Seen {

    private Seen() {}

    /** A county of the year 2025 with those members. */
    static Observations county(String... members) {
        return Observations.of(Fixtures.assess(Counties.read("{\"name\": \"青禾县\", \"year\": 2025, " + String.join(", ", members) + "}", "a.json")), Given.TERMS);
    }

    static String schools(String... schools) {
        return "\"schools\": [" + String.join(",", schools) + "]";
    }

    /** A county of {@code fixtures/counties}. */
    static Observations fixture(String name) {
        return Observations.of(Fixtures.assess(Counties.read(Path.of("fixtures/counties/" + name + ".json"))), Given.TERMS);
    }

    static double value(Fact fact) {
        return fact.value().doubleValue();
    }

    /** The number without zeros behind it; {@code null} of what is not known. */
    static String number(Fact fact) {
        return fact == null ? null : fact.value().stripTrailingZeros().toPlainString();
    }
}
