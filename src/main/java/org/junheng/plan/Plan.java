package org.junheng.plan;

import java.util.List;
import org.junheng.assessment.AssessedUnit;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * A plan to bring units to the standard (达标计划).
 *
 * @param years the years, the earliest first; empty where the county gives no years, no schools, or the standard has no rule for schools
 * @param open units no year is promised to, for want of data or of a price (待定单元)
 * @param left other units the plan does not reach (计划外单元), the cheapest first
 * @param misses goals that cannot be met
 * @param excesses coefficients of variation above their limit after the last year
 */
public record Plan(List<Year> years, List<Open> open, List<Left> left, List<Miss> misses, List<Excess> excesses) {

    static final Plan NONE = new Plan(List.of(), List.of(), List.of(), List.of(), List.of());

    public Plan {
        years = List.copyOf(years);
        open = List.copyOf(open);
        left = List.copyOf(left);
        misses = List.copyOf(misses);
        excesses = List.copyOf(excesses);
    }

    /**
     * One year (一个年度). Pupils are taken to stay as they are: a coefficient told here changes by what units get and give alone.
     *
     * @param year the year
     * @param entries units that reach the standard in it, those people decided first, then the cheapest first
     * @param added how many they are
     * @param reached how many meet the rule by then, those that do now among them
     * @param share those in percent of all units
     * @param goal the share to be reached; {@code null} if none is set
     * @param budget the most the county may spend; {@code null} if there is no limit
     * @param payments what the county pays for once, unit by unit
     * @param oneTime those together
     * @param yearly what the county spends in the year on what is spent yearly
     * @param rest what is left of the budget; {@code null} if there is none
     * @param sponsors what sponsors of private schools spend in the year (举办者承担), once and yearly
     * @param coefficients the coefficients of variation after the year
     * @param exceeding how many of them are above their limit
     * @param note what a person added; {@code null} if nothing
     */
    public record Year(
            Fact year, List<Entry> entries, Fact added, Fact reached, Fact share, Fact goal, Fact budget, List<Payment> payments, Fact oneTime,
            Fact yearly, Fact rest, Fact sponsors, List<Coefficient> coefficients, Fact exceeding, String note) {

        public Year {
            entries = List.copyOf(entries);
            payments = List.copyOf(payments);
            coefficients = List.copyOf(coefficients);
        }
    }

    /**
     * A unit in its year (一个单元的安排).
     *
     * @param need what it needs
     * @param year the year it reaches the standard
     * @param reason why in that year
     */
    public record Entry(Need need, Fact year, Reason reason) {

        /** The unit. */
        public AssessedUnit unit() {
            return need.unit();
        }
    }

    /** What the county pays for a unit in a year (当年支付); the rest of its cost is paid in other years. */
    public record Payment(AssessedUnit unit, Fact amount) {}

    /** Why a unit is where it is (安排的理由). */
    public enum Reason {
        /** People decided. */
        DECIDED("人定"),
        /** It was its turn, the cheapest first. */
        CHEAPEST("费用最低"),
        /** It cannot be done sooner. */
        TIME("工期所限"),
        /** It cannot be paid sooner. */
        MONEY("资金所限"),
        /** The goals do not ask for it. */
        NOT_ASKED("目标未及");

        private final String chinese;

        Reason(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese word. */
        public String chinese() {
            return chinese;
        }
    }

    /** A unit no year is promised to: its need says what is to be verified (数据待核实) or has no price (没有单价). */
    public record Open(Need need) {

        /** The unit. */
        public AssessedUnit unit() {
            return need.unit();
        }
    }

    /**
     * A unit the plan does not reach.
     *
     * @param need what it needs
     * @param reason time, money, or that the goals do not ask for it
     * @param paid what was paid for it by then
     */
    public record Left(Need need, Reason reason, Fact paid) {

        /** The unit. */
        public AssessedUnit unit() {
            return need.unit();
        }
    }

    /** A coefficient of variation after a year (补后的校际差异系数). */
    public record Coefficient(Indicator indicator, Stage stage, Fact cv, Fact limit, State state) {}

    /**
     * A coefficient above its limit after the last year.
     *
     * @param coefficient which
     * @param amount what must be added beyond the plan to bring it to the limit; {@code null} where wholes cannot do it
     * @param cost what that costs; {@code null} without a price
     */
    public record Excess(Coefficient coefficient, Fact amount, Fact cost) {}
}
