package org.junheng.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.county.County;
import org.junheng.county.LabelledFact;
import org.junheng.county.StaffGroup;
import org.junheng.county.Staffing;
import org.junheng.county.Statement;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * Teachers leaving (教师流失).
 *
 * @param periods those who left and those who came, period by period
 * @param told figures of teachers leaving that people gave with labels of their own
 * @param rural those of them, and the groups of those who left, that speak of the country (乡村)
 * @param statements what people wrote of it among problems and causes: theirs, never reckoned with
 */
public record Leaving(List<Period> periods, List<LabelledFact> told, List<Fact> rural, List<Statement> statements) {

    public Leaving {
        periods = List.copyOf(periods);
        told = List.copyOf(told);
        rural = List.copyOf(rural);
        statements = List.copyOf(statements);
    }

    /**
     * One period.
     *
     * @param left who left, by direction
     * @param recruited who came in the same period; {@code null} where nobody tells
     * @param net recruited less left (净增，名), below zero where the county loses; {@code null} where not known
     * @param beyondRetirement who left otherwise than by age (退休以外，名); {@code null} where not known
     * @param yearly left ÷ years ÷ teachers (年减员率，%); {@code null} where the period or the teachers are not known
     * @param yearlyBeyondRetirement the same without those who left by age (年流失率，%)
     */
    public record Period(Flow left, Flow recruited, Fact net, Fact beyondRetirement, Fact yearly, Fact yearlyBeyondRetirement) {

        /** Whether more left than came (净流出). */
        public boolean losing() {
            return net != null && net.value().signum() < 0;
        }
    }

    /** What the data tells of teachers leaving. */
    public static Leaving of(Assessment assessment, Terms terms) {
        County county = assessment.county();
        Staffing staffing = county.staffing();
        List<LabelledFact> told = new Told(county).with(terms.leaving(), terms.teachers());
        var rural = new ArrayList<Fact>(told.stream().filter(fact -> Terms.holds(fact.label(), terms.rural())).map(LabelledFact::fact).toList());
        if (staffing != null) {
            staffing.left().stream()
                    .filter(group -> group.number() != null && (Terms.holds(group.name(), terms.rural()) || Terms.holds(group.note(), terms.rural())))
                    .forEach(group -> rural.add(group.number().labelled(group.name() + "人数")));
        }
        return new Leaving(
                staffing == null ? List.of() : periods(staffing, assessment.overview().teachers(), terms),
                told, rural,
                Stream.concat(county.problems().stream(), county.causes().stream())
                        .filter(statement -> Terms.holds(statement.text(), terms.leaving()) && Terms.holds(statement.text(), terms.teachers()))
                        .toList());
    }

    private static List<Period> periods(Staffing staffing, Fact teachers, Terms terms) {
        List<Flow> recruited = Flow.of("补充教师数", staffing.recruited());
        var periods = new ArrayList<Period>();
        for (Flow left : Flow.of("减少教师数", staffing.left())) {
            Flow came = recruited.stream().filter(flow -> left.period() != null && left.period().equals(flow.period())).findFirst().orElse(null);
            List<StaffGroup> others = left.groups().stream().filter(group -> !Terms.holds(group.name(), terms.retirement())).toList();
            Fact lost = left.total() == null ? null : Flow.total(left.period() == null ? "流失教师数" : left.period() + "流失教师数", others);
            periods.add(new Period(
                    left, came, came == null ? null : Reckoning.difference(left.period() + "净增教师数", came.total(), left.total()), lost,
                    yearly("年减员率", left.total(), left.years(), teachers), yearly("年流失率", lost, left.years(), teachers)));
        }
        return periods;
    }

    private static Fact yearly(String label, Fact left, Fact years, Fact teachers) {
        if (!Reckoning.known(left, years, teachers) || teachers.value().signum() == 0) {
            return null;
        }
        BigDecimal rate = left.value().multiply(Reckoning.HUNDRED).divide(years.value().multiply(teachers.value()), Reckoning.PRECISION);
        return Fact.computed(label, rate, Unit.PERCENT, left.label() + "÷" + years.label() + "÷" + teachers.label() + "×100", left, years, teachers);
    }
}
