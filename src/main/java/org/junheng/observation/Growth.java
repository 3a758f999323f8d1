package org.junheng.observation;

import java.util.List;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.county.SchoolStage;
import org.junheng.county.SchoolYear;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * How the pupils of some units have changed over at most three years (在校学生数变化): from the earliest year of which all of them tell.
 * Branches that belong to a school (不计校数的教学点) are left out of both ends, for they have histories of their own.
 *
 * @param year the earliest year
 * @param before pupils then
 * @param current pupils now
 * @param change now less then
 * @param rate the change in percent of then; {@code null} if that is zero
 */
public record Growth(Fact year, Fact before, Fact current, Fact change, Fact rate) {

    private static final int YEARS = 3;

    /** Of some units; {@code null} if there are none or no year is known of all of them. */
    static Growth of(Assessment assessment, String subject, List<AssessedUnit> units) {
        int last = assessment.county().year();
        for (int year = last - YEARS; year < last && !units.isEmpty(); year++) {
            int at = year;
            Fact before = Reckoning.added(subject + year + "年在校学生数", Unit.PERSON, units, unit -> pupils(unit, at));
            Fact now = Reckoning.added(subject + "在校学生数", Unit.PERSON, units, unit -> part(unit).pupils());
            if (before != null && now != null) {
                Fact change = Reckoning.less(subject + "在校学生数变化", Unit.PERSON, "现有－" + year + "年", now, before);
                return new Growth(Years.year(assessment.county(), units.get(0).school(), units.get(0).stage(), year), before, now, change,
                        Reckoning.percent(subject + "在校学生数变化率", "变化÷" + year + "年在校学生数", change, before));
            }
        }
        return null;
    }

    /** Whether they have become fewer. */
    public boolean shrinking() {
        return change.value().signum() < 0;
    }

    /** Whether they have become more. */
    public boolean growing() {
        return change.value().signum() > 0;
    }

    /** By how many they have become fewer or more. */
    public Fact size() {
        return Fact.computed(change.label() + "幅度", change.value().abs(), change.unit(), "取绝对值", change);
    }

    /** By how many percent they have become fewer or more; {@code null} if that is not known. */
    public Fact rateSize() {
        return rate == null ? null : Fact.computed(rate.label() + "幅度", rate.value().abs(), rate.unit(), "取绝对值", rate).withDecimals(1);
    }

    private static SchoolStage part(AssessedUnit unit) {
        return unit.school().part(unit.stage());
    }

    private static Fact pupils(AssessedUnit unit, int year) {
        return part(unit).history().stream().filter(each -> each.year() == year).map(SchoolYear::pupils).findFirst().orElse(null);
    }
}
