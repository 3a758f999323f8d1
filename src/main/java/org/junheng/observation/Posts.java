package org.junheng.observation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Balance;
import org.junheng.county.County;
import org.junheng.county.Ownership;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.SchoolStage;
import org.junheng.county.StaffGroup;
import org.junheng.county.Staffing;
import org.junheng.county.Stage;
import org.junheng.county.StageTotals;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Quantity;

/**
 * Posts and who fills them (编制和教职工，名). What is not known is {@code null} or empty.
 *
 * @param approved 核定编制数
 * @param filled 在编人数
 * @param vacant 空编数: given, else 核定－在编 where that is not below zero
 * @param over 超编数: 在编－核定 where that is above zero
 * @param vacantOverYear 空编一年以上的编制数
 * @param away on the books but not at work (在编不在岗)
 * @param outside staff outside the posts, by kind (编外人员)
 * @param required posts by the student-teacher ratio, stage by stage rounded up (应核编制, 中央编办发〔2014〕72号): public schools of the county
 *     itself, special schools left out; where there is no list of schools, by the totals
 * @param lacking required less approved (核定不足); {@code null} where there is none
 * @param beyond approved less required (核定多出); {@code null} where there is none
 * @param retiring who retires within three years (三年内退休)
 * @param recruited who came, period by period (补充渠道)
 * @param left who left, period by period (减员去向)
 * @param subjectsLacking whether the county as a whole has too few teachers of sports and arts, so that moving them would not do
 * @param small staff of the county's small schools; {@code null} without a list of schools
 */
public record Posts(
        Fact approved,
        Fact filled,
        Fact vacant,
        Fact over,
        Fact vacantOverYear,
        Fact away,
        List<Outside> outside,
        Fact required,
        Fact lacking,
        Fact beyond,
        Fact retiring,
        List<Flow> recruited,
        List<Flow> left,
        boolean subjectsLacking,
        SmallSchoolStaff small) {

    public Posts {
        outside = List.copyOf(outside);
        recruited = List.copyOf(recruited);
        left = List.copyOf(left);
    }

    /** What the data tells of posts. */
    public static Posts of(Assessment assessment, Terms terms) {
        County county = assessment.county();
        Staffing staffing = county.staffing();
        Fact required = required(county, terms);
        SmallSchoolStaff small = county.schools().isEmpty() ? null : SmallSchoolStaff.of(county.schools(), terms);
        boolean lacking = assessment.balances().stream()
                .filter(balance -> balance.indicator().quantity() == Quantity.SPORTS_AND_ART_TEACHERS)
                .anyMatch(balance -> balance.kind() == Balance.Kind.SHORT || balance.kind() == Balance.Kind.SHORT_AND_UNEVEN);
        if (staffing == null) {
            return new Posts(null, null, null, null, null, null, List.of(), required, null, null, null, List.of(), List.of(), lacking, small);
        }
        Fact approved = staffing.approvedPosts();
        Fact filled = staffing.filledPosts();
        Fact free = Reckoning.difference("空编数", approved, filled);
        Fact vacant = staffing.vacantPosts() != null ? staffing.vacantPosts() : free != null && free.value().signum() >= 0 ? free : null;
        return new Posts(
                approved, filled, vacant, Reckoning.beyond("超编数", filled, approved), staffing.vacantOverYear(), staffing.borrowed(),
                outside(staffing.outside(), terms), required,
                Reckoning.beyond("按师生比测算的编制缺口", required, approved), Reckoning.beyond("按师生比测算多出的编制", approved, required),
                staffing.retiring(), Flow.of("补充教师数", staffing.recruited()), Flow.of("减少教师数", staffing.left()), lacking, small);
    }

    private static List<Outside> outside(List<StaffGroup> groups, Terms terms) {
        var kinds = new ArrayList<Outside>();
        for (Outside.Kind kind : Outside.Kind.values()) {
            List<StaffGroup> own = groups.stream().filter(group -> kind(group, terms) == kind).toList();
            if (!own.isEmpty()) {
                kinds.add(Outside.of(kind, own));
            }
        }
        return kinds;
    }

    private static Outside.Kind kind(StaffGroup group, Terms terms) {
        return terms.outside().stream()
                .filter(kind -> Terms.holds(group.name(), kind.words()) || Terms.holds(group.note(), kind.words()))
                .map(Terms.Kind::kind)
                .findFirst()
                .orElse(Outside.Kind.UNTOLD);
    }

    private static Fact required(County county, Terms terms) {
        var stages = new ArrayList<Fact>();
        for (Stage stage : Stage.values()) {
            Fact pupils = county.schools().isEmpty() ? total(county, stage) : listed(county, stage, terms);
            Fact ratio = terms.posts().of(stage);
            stages.add(pupils == null ? null : Fact.computed(stage.chinese() + "应核编制数", pupils.value().divide(ratio.value(), 0, RoundingMode.CEILING),
                    Unit.TEACHER, "在校学生数÷每名教职工对应的学生数，进一取整", pupils, ratio));
        }
        return Reckoning.sum("按师生比测算的应核编制数", Unit.TEACHER, stages);
    }

    private static Fact total(County county, Stage stage) {
        StageTotals totals = stage == Stage.PRIMARY ? county.primary() : county.junior();
        return totals == null ? null : totals.pupils();
    }

    private static Fact listed(County county, Stage stage, Terms terms) {
        List<SchoolStage> parts = county.schools().stream()
                .filter(school -> own(school, terms) && school.kind() != SchoolKind.SPECIAL)
                .map(school -> school.part(stage))
                .filter(Objects::nonNull)
                .toList();
        return Reckoning.sum("本县公办" + stage.chinese() + "在校学生数", Unit.PERSON, parts.stream().map(SchoolStage::pupils).toList());
    }

    /** Whether the county itself runs the school: others have posts of their own. */
    static boolean own(School school, Terms terms) {
        return school.ownership() == Ownership.PUBLIC && (school.sponsor() == null || terms.ownSponsors().contains(school.sponsor()));
    }

    /** Those who stand in for others for a time (临时顶岗); {@code null} if nobody tells of any. */
    public Outside temporary() {
        return outside(Outside.Kind.TEMPORARY);
    }

    /** Those who are employed for long (长期聘用); {@code null} if nobody tells of any. */
    public Outside longTerm() {
        return outside(Outside.Kind.LONG_TERM);
    }

    /** Those of whom nothing tells for how long (未说明); {@code null} if there are none. */
    public Outside untold() {
        return outside(Outside.Kind.UNTOLD);
    }

    private Outside outside(Outside.Kind kind) {
        return outside.stream().filter(each -> each.kind() == kind).findFirst().orElse(null);
    }

    /** What the ratio asks beyond those who fill posts (按师生比仍缺教职工); {@code null} where nothing. */
    public Fact missingStaff() {
        return Reckoning.beyond("按师生比测算仍缺的教职工数", required, filled);
    }

    /**
     * Whether posts stay vacant a year or longer while staff is lacking (有编不补): by the ratio, in sports and arts, or so that others are
     * employed for long outside the posts.
     */
    public boolean unusedWhileLacking() {
        return unused() && (missingStaff() != null || subjectsLacking || longTerm() != null);
    }

    /** Those outside the posts who may be teachers of the county's own (编外教师): not by a national programme, not for other work. */
    public List<Outside> outsideTeachers() {
        return outside.stream().filter(each -> each.kind() != Outside.Kind.PROGRAMME && each.kind() != Outside.Kind.NOT_TEACHING).toList();
    }

    /** Whether posts stay vacant a year or longer (空编一年以上). */
    public boolean unused() {
        return Reckoning.positive(vacantOverYear);
    }

    /** Of those employed for long, how many the vacant posts could take (用空编消化); {@code null} where not known. */
    public Fact convertible() {
        Fact outsiders = longTerm() == null ? null : longTerm().number();
        return !Reckoning.known(vacant, outsiders) ? null : Fact.computed("可用空编解决的编外教师数", vacant.value().min(outsiders.value()), Unit.TEACHER,
                "空编数与长期聘用的编外教师数中较小的一个", vacant, outsiders);
    }

    /** Vacant posts and those who retire within three years (三年内可补充); {@code null} where one is not known. */
    public Fact toFill() {
        return Reckoning.known(vacant, retiring) ? Reckoning.sum("空编数与三年内退休人数合计", Unit.TEACHER, List.of(vacant, retiring)) : null;
    }

    /** Whether the county has staff enough by the ratio while at least a third of its own schools are small (超编缺人的前提). */
    public boolean enoughButScattered() {
        return Reckoning.known(required, filled) && missingStaff() == null && small != null && small.third();
    }
}
