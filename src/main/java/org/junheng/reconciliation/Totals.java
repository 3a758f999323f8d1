package org.junheng.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.county.Ages;
import org.junheng.county.ClassBands;
import org.junheng.county.County;
import org.junheng.county.Degrees;
import org.junheng.county.Grade;
import org.junheng.county.ItemResult;
import org.junheng.county.Miss;
import org.junheng.county.ResourceResult;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.SchoolStage;
import org.junheng.county.SchoolTotals;
import org.junheng.county.Staffing;
import org.junheng.county.Stage;
import org.junheng.county.StageTotals;
import org.junheng.county.Titles;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** Totals against their lists and parts (合计与明细). */
final class Totals {

    private final Assessment assessment;
    private final County county;
    private List<Contradiction> found;

    Totals(Assessment assessment) {
        this.assessment = assessment;
        this.county = assessment.county();
    }

    void addTo(List<Contradiction> all) {
        found = all;
        schools();
        for (Stage stage : Stage.values()) {
            stage(stage, stage == Stage.PRIMARY ? county.primary() : county.junior());
            county.schools().forEach(school -> part(school, stage));
        }
        results();
        staffing();
    }

    private void schools() {
        SchoolTotals totals = county.schoolTotals();
        if (totals == null) {
            return;
        }
        List<Fact> kinds = some(totals.primary(), totals.junior(), totals.nineYear(), totals.completeSecondary(), totals.twelveYear(), totals.otherSponsors());
        boolean told = totals.primary() != null && totals.junior() != null;
        Fact sum = sum(Unit.SCHOOL, "各类学校相加", append(kinds, totals.special()));
        if (told && totals.all() != null && !Comparison.agrees(totals.all(), sum)) {
            // Whether schools for special education count among them, counties see differently: then they should say so.
            boolean special = Comparison.agrees(totals.all(), sum(Unit.SCHOOL, "", kinds));
            found.add(Comparison.of(Contradiction.Kind.TOTAL, List.of(), "义务教育学校总数", totals.all(), sum,
                    addends(totals, kinds) + "相加" + (special ? "（不计特殊教育学校则相符）" : "")));
        }
        if (!county.schools().isEmpty()) {
            counted("小学数", totals.primary(), SchoolKind.PRIMARY);
            counted("初中数", totals.junior(), SchoolKind.JUNIOR);
            counted("九年一贯制学校数", totals.nineYear(), SchoolKind.NINE_YEAR);
            counted("完全中学数", totals.completeSecondary(), SchoolKind.COMPLETE_SECONDARY);
            counted("十二年一贯制学校数", totals.twelveYear(), SchoolKind.TWELVE_YEAR);
            counted("特殊教育学校数", totals.special(), SchoolKind.SPECIAL);
            counted("小学教学点数", totals.teachingPoints(), SchoolKind.TEACHING_POINT);
        }
    }

    private static String addends(SchoolTotals totals, List<Fact> kinds) {
        return String.join("、", append(kinds, totals.special()).stream().map(fact -> fact.label().replace("数", "") + fact.text()).toList());
    }

    private void counted(String what, Fact given, SchoolKind kind) {
        long number = county.schools().stream().filter(school -> school.kind() == kind && !Boolean.FALSE.equals(school.countsAsSchool())).count();
        compare(what, given, Fact.computed(what, BigDecimal.valueOf(number), Unit.SCHOOL, "学校明细计数", List.of()), "学校明细计数");
    }

    private void stage(Stage stage, StageTotals totals) {
        if (totals == null) {
            return;
        }
        List<SchoolStage> parts = county.schools().stream().map(school -> school.part(stage)).filter(Objects::nonNull).toList();
        String name = stage.chinese();
        if (!parts.isEmpty()) {
            compare(name + "在校学生数", totals.pupils(), complete(Unit.PERSON, parts, SchoolStage::pupils), "各校相加");
            compare(name + "教学班数", totals.classes(), complete(Unit.CLASS, parts, Totals::classes), "各校相加");
            compare(name + "教职工数", totals.staff(), complete(Unit.PERSON, parts, SchoolStage::staff), "各校相加");
            compare(name + "专任教师数", totals.teachers(), complete(Unit.PERSON, parts, SchoolStage::teachers), "各校相加");
            Fact largest = parts.stream().flatMap(part -> part.classSizes().stream()).max(Comparator.comparing(Fact::value)).orElse(null);
            if (parts.stream().noneMatch(part -> part.classSizes().isEmpty())) {
                compare(name + "最大班额", totals.largestClass(), largest, "各班人数的最大值");
            }
        }
        if (totals.classBands() != null) {
            compare(name + "教学班数", totals.classes(), bands(totals.classBands()), "班额分布各档相加");
        }
    }

    private static Fact classes(SchoolStage part) {
        return part.classes() != null || part.classSizes().isEmpty()
                ? part.classes()
                : Fact.computed("教学班数", BigDecimal.valueOf(part.classSizes().size()), Unit.CLASS, "计数", part.classSizes());
    }

    private static Fact bands(ClassBands bands) {
        return sum(Unit.CLASS, "各档相加", some(bands.upTo45(), bands.from46To50(), bands.from51To55(), bands.from56To65(), bands.from66()));
    }

    private void part(School school, Stage stage) {
        SchoolStage part = school.part(stage);
        if (part == null) {
            return;
        }
        String name = school.name() + stage.chinese();
        if (!part.classSizes().isEmpty()) {
            compare(name + "在校学生数", part.pupils(), sum(Unit.PERSON, "各班人数相加", part.classSizes()), "各班人数相加");
            compare(name + "教学班数", part.classes(), Fact.computed("教学班数", BigDecimal.valueOf(part.classSizes().size()), Unit.CLASS, "各班计数", part.classSizes()), "各班计数");
        }
        if (!part.grades().isEmpty()) {
            compare(name + "在校学生数", part.pupils(), complete(Unit.PERSON, part.grades(), Grade::pupils), "各年级相加");
            compare(name + "教学班数", part.classes(), complete(Unit.CLASS, part.grades(), Grade::classes), "各年级相加");
        }
        if (part.classBands() != null) {
            compare(name + "教学班数", classes(part), bands(part.classBands()), "班额分布各档相加");
        }
        if (part.teachers() != null) {
            teachers(part, name);
        }
    }

    /** Degrees, ages and titles divide the teachers; subjects may leave some out, but cannot have more. */
    private void teachers(SchoolStage part, String name) {
        Degrees degrees = part.degrees();
        if (degrees != null) {
            compare(name + "专任教师数", part.teachers(),
                    sum(Unit.PERSON, "学历结构各类相加", some(degrees.belowCollege(), degrees.college(), degrees.bachelor(), degrees.master(), degrees.doctor())), "学历结构各类相加");
        }
        Ages ages = part.ages();
        if (ages != null && ages.under35() != null && ages.from35To49() != null && ages.from50() != null) {
            compare(name + "专任教师数", part.teachers(), sum(Unit.PERSON, "年龄结构各段相加", List.of(ages.under35(), ages.from35To49(), ages.from50())), "年龄结构各段相加");
        }
        Titles titles = part.titles();
        if (titles != null && titles.senior() != null && titles.middle() != null && titles.junior() != null && titles.none() != null) {
            compare(name + "专任教师数", part.teachers(),
                    sum(Unit.PERSON, "职称结构各类相加", List.of(titles.senior(), titles.middle(), titles.junior(), titles.none())), "职称结构各类相加");
        }
    }

    private void results() {
        if (county.results() == null) {
            return;
        }
        for (ResourceResult result : county.results().resources()) {
            String subject = (result.stage() == null ? "" : result.stage().chinese()) + name(result.indicator());
            misses(result.indicator(), subject, result.misses(), result.unmetSchools(), result.shortfall());
        }
        List<ItemResult> items = new ArrayList<>(county.results().guarantees());
        items.addAll(county.results().quality());
        items.forEach(item -> misses(item.item(), name(item.item()), item.misses(), item.unmetSchools(), null));
    }

    /** A list may name fewer schools than miss an item, never more. */
    private void misses(String id, String subject, List<Miss> misses, Fact unmet, Fact shortfall) {
        if (misses.isEmpty()) {
            return;
        }
        Fact listed = Fact.computed("名单学校数", BigDecimal.valueOf(misses.size()), Unit.SCHOOL, "名单计数", List.of());
        if (unmet != null && unmet.value().compareTo(listed.value()) < 0) {
            found.add(Comparison.of(Contradiction.Kind.TOTAL, List.of(id), subject + "未达标学校数", unmet, listed, "名单计数"));
        }
        List<Fact> amounts = misses.stream().map(Miss::amount).filter(Objects::nonNull).toList();
        if (shortfall != null && unmet != null && amounts.size() == unmet.value().intValue()) {
            compare(List.of(id), subject + "缺口", shortfall, sum(shortfall.unit(), "各校缺口相加", amounts), "各校缺口相加");
        }
    }

    private String name(String id) {
        return assessment.indicators().stream().filter(each -> each.indicator().id().equals(id)).map(each -> each.indicator().shortName()).findFirst()
                .or(() -> Stream.concat(assessment.guarantees().stream(), assessment.quality().stream())
                        .filter(each -> each.item().id().equals(id)).map(each -> each.item().shortName()).findFirst())
                .orElse(id);
    }

    private void staffing() {
        Staffing staffing = county.staffing();
        if (staffing != null && staffing.approvedPosts() != null && staffing.filledPosts() != null) {
            compare("空编数", staffing.vacantPosts(),
                    Fact.computed("空编数", staffing.approvedPosts().value().subtract(staffing.filledPosts().value()), Unit.TEACHER, "核定编制数－在编人数",
                            staffing.approvedPosts(), staffing.filledPosts()), "核定编制数减去在编人数");
        }
    }

    private void compare(String subject, Fact given, Fact computed, String formula) {
        compare(List.of(), subject, given, computed, formula);
    }

    private void compare(List<String> items, String subject, Fact given, Fact computed, String formula) {
        if (given != null && computed != null && !Comparison.agrees(given, computed)) {
            found.add(Comparison.of(Contradiction.Kind.TOTAL, items, subject, given, computed, formula));
        }
    }

    private static List<Fact> some(Fact... facts) {
        return Arrays.stream(facts).filter(Objects::nonNull).toList();
    }

    private static List<Fact> append(List<Fact> facts, Fact one) {
        var all = new ArrayList<>(facts);
        if (one != null) {
            all.add(one);
        }
        return all;
    }

    /** The sum, if every part has the figure; else {@code null}. */
    private static <T> Fact complete(Unit unit, List<T> parts, Function<T, Fact> figure) {
        List<Fact> figures = parts.stream().map(figure).filter(Objects::nonNull).toList();
        return figures.size() < parts.size() ? null : sum(unit, "相加", figures);
    }

    private static Fact sum(Unit unit, String formula, List<Fact> facts) {
        return Fact.computed("合计", facts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add), unit, formula, facts);
    }
}
