package org.junheng.assessment;

import java.util.List;
import org.junheng.county.Evaluation;
import org.junheng.fact.Fact;

/**
 * How the county means to get there (达标路线): its plan year by year and the evaluations ahead, held against the units that do not meet the
 * rule for schools yet.
 *
 * @param years the years of the plan, the earliest first; empty where there is no plan
 * @param open units that do not meet the rule and that no year names (未列入计划), the data in doubt among them
 * @param stops the evaluations that are planned, in the order of the file
 */
public record Roadmap(List<Milestone> years, List<AssessedUnit> open, List<Stop> stops) {

    public Roadmap {
        years = List.copyOf(years);
        open = List.copyOf(open);
        stops = List.copyOf(stops);
    }

    /**
     * One year of the plan (一个年度). The figures are {@code null} where there is no list of schools.
     *
     * @param year the year
     * @param units units of the schools it names that do not meet the rule yet, each in the first year that names it
     * @param others names in it that no such unit bears
     * @param added how many units are to meet the rule in the year
     * @param met how many are to meet it by then, those that do already among them
     * @param share those in percent of all units
     * @param given the share as the plan says it; {@code null} if it does not
     * @param budget the most that may be spent in the year; {@code null} if there is no limit
     * @param note what a person added; {@code null} if nothing
     */
    public record Milestone(
            Fact year, List<AssessedUnit> units, List<String> others, Fact added, Fact met, Fact share, Fact given, Fact budget, String note) {

        public Milestone {
            units = List.copyOf(units);
            others = List.copyOf(others);
        }

        /** The year as people write it in a deadline (2027年), to find the tasks of the year by. */
        public String inWords() {
            return year.text();
        }
    }

    /**
     * An evaluation that is planned (计划中的评估).
     *
     * @param evaluation the evaluation
     * @param reached the last year of the plan before its year is out; {@code null} where its year or such a year is not known
     */
    public record Stop(Evaluation evaluation, Milestone reached) {}
}
