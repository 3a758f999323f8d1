package org.junheng.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Roadmap;
import org.junheng.county.County;
import org.junheng.county.Matters;
import org.junheng.pack.Pack;

/**
 * Plans how a county gets its units to the standard (达标计划的编制). People's word comes first: the years, and the units they put there; the
 * rest is placed the cheapest first, within the shares, the money and the time.
 */
public final class Planner {

    /** The documents that set a plan going: time is counted from the later one's date. */
    private static final List<String> STARTING = List.of("supervision-feedback", "implementation-plan");

    private final Ways ways;

    private Planner(Ways ways) {
        this.ways = ways;
    }

    /**
     * A planner by the ways of a pack.
     *
     * @throws org.junheng.fault.Faults {@code TPL-001}, {@code TPL-021} if the pack does not tell them
     */
    public static Planner with(Pack pack) {
        return new Planner(Ways.read(pack));
    }

    /** The plan of a county; one without years where the county gives none, no schools, or the standard has no rule for schools. */
    public Plan plan(Assessment assessment) {
        List<Roadmap.Milestone> years = assessment.roadmap().years();
        boolean none = years.isEmpty() || assessment.units().isEmpty() || assessment.standard().schoolRule() == null;
        return none ? Plan.NONE : new Planning(assessment, years, ways, start(assessment.county())).plan();
    }

    /** January after the year of the data, or the month of the later starting document. */
    private static YearMonth start(County county) {
        YearMonth start = YearMonth.of(county.year() + 1, 1);
        for (String kind : STARTING) {
            Matters matters = county.documents().get(kind);
            if (matters != null && matters.date() != null) {
                YearMonth month = YearMonth.from(LocalDate.parse(matters.date()));
                start = month.isAfter(start) ? month : start;
            }
        }
        return start;
    }
}
