package org.junheng.assessment;

import java.math.RoundingMode;
import java.util.List;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * Whether the county lacks something as a whole or only has it unevenly (总量与分布), one indicator in one stage. Exactly, surplus less
 * shortage is have less need; the figures to act by are rounded school by school, a shortage up and a surplus down, and no longer obey it.
 *
 * @param indicator the indicator
 * @param stage the stage
 * @param kind which of the four cases
 * @param have what all units have
 * @param need what the threshold asks of all units, not rounded
 * @param surplus what units have beyond their need, not rounded
 * @param shortage what units lack, not rounded
 * @param surplusUnits how many units have something beyond
 * @param shortUnits how many units lack something
 * @param wholeShortage what units lack, rounded up school by school
 * @param wholeSurplus what units have beyond, rounded down school by school
 * @param movable whether it can be moved between schools (可调剂): teachers and equipment can, rooms and grounds cannot
 * @param moved what can be moved within the county; {@code null} where it cannot be moved
 * @param added what must be added after that, from outside the county or by building
 * @param transfers who gives to whom (调剂清单), the neediest first; only among schools the county runs
 * @param crowding where rooms and grounds cannot be moved, pupils instead; {@code null} where it can
 */
public record Balance(
        Indicator indicator,
        Stage stage,
        Kind kind,
        Fact have,
        Fact need,
        Fact surplus,
        Fact shortage,
        Fact surplusUnits,
        Fact shortUnits,
        Fact wholeShortage,
        Fact wholeSurplus,
        boolean movable,
        Fact moved,
        Fact added,
        List<Transfer> transfers,
        Crowding crowding) {

    public Balance {
        transfers = List.copyOf(transfers);
    }

    /** What the units have, in whole persons, rooms, square metres or yuan: a part of one does not count (去尾取整). */
    public Fact wholeHave() {
        return Fact.computed(have.label(), have.value().setScale(0, RoundingMode.FLOOR), have.unit(), "去尾取整", have);
    }

    /** What the threshold asks of all units, in whole persons, rooms, square metres or yuan (进一取整). */
    public Fact wholeNeed() {
        return Fact.computed(need.label().replace("（未取整）", ""), need.value().setScale(0, RoundingMode.CEILING), need.unit(), "进一取整", need);
    }

    /** The cases (总量缺、分布不均). */
    public enum Kind {
        /** No unit lacks any. */
        ENOUGH("各校均够"),
        /** Enough as a whole, yet units lack it: move. */
        UNEVEN("总量够、分布不均"),
        /** Too little as a whole, and no unit has any beyond: add. */
        SHORT("总量不足"),
        /** Too little as a whole, yet units have it beyond their need: move first, then add. */
        SHORT_AND_UNEVEN("总量不足且分布不均");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese word. */
        public String chinese() {
            return chinese;
        }
    }

    /**
     * What one unit gives to another (一笔调剂).
     *
     * @param from who gives
     * @param to who gets
     * @param amount whole persons or yuan
     * @param subjects teachers by subject, where both sides' subjects are known; else empty
     * @param near whether both stand in the same locality (城区、镇区、乡村)
     * @param distance how far apart they are; {@code null} if the input does not say
     */
    public record Transfer(AssessedUnit from, AssessedUnit to, Fact amount, List<SubjectShare> subjects, boolean near, Fact distance) {

        public Transfer {
            subjects = List.copyOf(subjects);
        }
    }

    /** How many of the teachers moved teach a subject (学科). */
    public record SubjectShare(String subject, Fact number) {}

    /**
     * Pupils beyond what the rooms or grounds of their schools suffice for (按现有条件超出的学生), and those for whom others still do.
     *
     * @param beyond pupils beyond, rounded up school by school
     * @param places pupils others could take, rounded down school by school
     */
    public record Crowding(Fact beyond, Fact places) {}
}
