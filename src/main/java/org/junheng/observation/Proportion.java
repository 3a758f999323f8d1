package org.junheng.observation;

import java.util.Optional;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Checked;
import org.junheng.assessment.Declared;
import org.junheng.assessment.ItemAssessment;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Check;
import org.junheng.standard.Operator;

/**
 * A declared figure that the standard holds to a limit, such as a part that must be so many percent of a whole (比例与限值).
 *
 * @param item the item it belongs to
 * @param label what it is, such as 交流轮岗教师占符合条件教师的比例
 * @param part what stands above the line (分子); {@code null} if not declared
 * @param whole what stands below it (分母); {@code null} if not declared
 * @param rate the figure itself; {@code null} if not known
 * @param threshold its limit, as the standard has it
 * @param state 达标, 未达标 or 缺数据
 * @param missing how many the part lacks, rounded up; {@code null} where it lacks none or the parts are not known
 */
public record Proportion(ItemAssessment item, String label, Fact part, Fact whole, Fact rate, Fact threshold, State state, Fact missing) {

    /**
     * That of the condition whose first figure above the line is the named one of the declaration; {@code null} where the standard has none.
     */
    static Proportion of(Assessment assessment, String numerator) {
        return assessment.items().stream()
                .flatMap(item -> figures(item, numerator).map(check -> of(assessment, item, check)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Check.Figures> figures(ItemAssessment item, String numerator) {
        return item.item().checks().stream()
                .filter(Check.Figures.class::isInstance)
                .map(Check.Figures.class::cast)
                .filter(check -> !check.numerator().isEmpty() && check.numerator().get(0).equals(numerator))
                .findFirst();
    }

    private static Proportion of(Assessment assessment, ItemAssessment item, Check.Figures check) {
        Checked checked = item.checks().stream().filter(each -> each.label().equals(check.label())).findFirst().orElseThrow();
        Fact part = Declared.part(assessment.county().declaration(), check).orElse(null);
        Fact whole = Declared.whole(assessment.county().declaration(), check).orElse(null);
        boolean countable = check.operator() == Operator.AT_LEAST && check.per() == 100 && unmet(item, checked.state());
        Fact needed = countable ? Reckoning.needed(check.label() + "所需", whole, checked.threshold()) : null;
        Fact missing = Reckoning.beyond(check.label() + "所缺", needed, part);
        return new Proportion(item, check.label(), part, whole, checked.value(), checked.threshold(), checked.state(), missing);
    }

    /** Whether it misses its limit (未达标); what people doubt takes no part in a verdict. */
    public boolean unmet() {
        return unmet(item, state);
    }

    private static boolean unmet(ItemAssessment item, State state) {
        return state == State.UNMET && item.state() == State.UNMET;
    }

    /** Whether anything is known of it. */
    public boolean known() {
        return rate != null;
    }

    /** Those of the whole that are not in the part: unfinished, not enrolled; {@code null} where not known. */
    public Fact rest() {
        boolean percent = threshold.unit().symbol().equals(Unit.PERCENT.symbol());
        Fact rest = percent ? Reckoning.difference(label + "以外的人数", whole, part) : null;
        return rest == null || rest.value().signum() < 0 ? null : rest;
    }

    /** How far below its limit it is (低多少); {@code null} where it is not. */
    public Fact distance() {
        return Reckoning.beyond(label + "与标准之差", threshold, rate);
    }
}
