package org.junheng.observation;

import java.nio.file.Path;
import org.junheng.Fixtures;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.county.Counties;
import org.junheng.fact.Fact;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;

/** Counties for the tests of this package. */
final class Given {

    static final Terms TERMS = Terms.read(Pack.builtIn());

    private Given() {}

    /** A county by the rest of its file. */
    static Assessment county(String rest) {
        return county(rest, Standards.NATIONAL);
    }

    /** A county by the rest of its file, held against a standard of the pack. */
    static Assessment county(String rest, String standard) {
        return county(rest, standard, 2025);
    }

    /** A county of a year. */
    static Assessment county(String rest, String standard, int year) {
        return Assessor.with(Standards.read(Pack.builtIn(), standard))
                .assess(Counties.read("{\"name\": \"青禾县\", \"year\": " + year + (rest.isEmpty() ? "" : ", " + rest) + "}", "a.json"));
    }

    /** One of {@code fixtures/counties}. */
    static Assessment fixture(String name) {
        return Fixtures.assess(Counties.read(Path.of("fixtures/counties/" + name + ".json")));
    }

    /** The figure as text; 无 where there is none. */
    static String text(Fact fact) {
        return fact == null ? "无" : fact.text();
    }
}
