package org.junheng.observation;

import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.StagePart;
import org.junheng.county.LabelledFact;
import org.junheng.county.School;
import org.junheng.county.Staffing;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Check;

/**
 * Teachers' training: hours and funds (教师培训, 教督〔2017〕6号第七条 G9、第八条 Q4). What is not known is {@code null} or empty.
 *
 * @param hours those who finished 360 hours in five years of those who should (完成率)
 * @param newlyHired figures people gave of unfinished teachers in their first five years (入职不满五年)
 * @param funds what the item on training funds lacks, school by school (元); {@code null} where the standard has no such item or it is not missed
 * @param share training funds of all schools together in percent of their public funds; {@code null} where one school's are not known
 * @param sessions 培训人次
 * @param spending 教师培训经费 of the county (元)
 */
public record Training(Proportion hours, List<Fact> newlyHired, ItemGap funds, Fact share, Fact sessions, Fact spending) {

    public Training {
        newlyHired = List.copyOf(newlyHired);
    }

    /** What the data tells of training. */
    public static Training of(Assessment assessment, Terms terms) {
        Staffing staffing = assessment.county().staffing();
        List<School> schools = assessment.county().schools();
        return new Training(
                Proportion.of(assessment, "trainedTeachers"),
                new Told(assessment.county()).with(terms.newlyHired()).stream().map(LabelledFact::fact).toList(),
                ItemGap.ofSchools(assessment, Check.Training.class),
                Reckoning.share("各校教师培训经费占公用经费的比例",
                        Reckoning.sum("各校教师培训经费", Unit.YUAN, schools.stream().map(School::trainingFunding).toList()),
                        Reckoning.sum("各校年度公用经费", Unit.YUAN, schools.stream().map(School::publicFunding).toList())),
                staffing == null ? null : staffing.trainingSessions(), staffing == null ? null : staffing.trainingSpending());
    }

    /** Teachers who have not finished their hours (名); {@code null} where not known. */
    public Fact unfinished() {
        return hours == null ? null : hours.rest();
    }

    /** The schools that spend too little on it, the furthest off first. */
    public List<StagePart.MissedBy> belowShare() {
        return funds == null ? List.of() : funds.schools();
    }

    /** What they lack together (元); {@code null} where one school's is not known. */
    public Fact missingFunds() {
        return funds == null ? null : funds.total();
    }
}
