package org.junheng.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.SchoolStage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * Teachers and classes of the county's own small schools and teaching points (小规模学校的班师比).
 *
 * @param schools the small schools: fewer pupils than {@link Terms#smallSchoolPupils()}
 * @param number how many (所)
 * @param share their part of all own schools of known size (%)
 * @param pupilsEach pupils for each of them (人)
 * @param teachers their teachers (名); {@code null} where one school's are not known
 * @param classes their classes (个班); {@code null} where one school's are not known
 * @param perClass teachers for each class (名); {@code null} where one of both is not known
 */
public record SmallSchoolStaff(List<School> schools, Fact number, Fact share, Fact pupilsEach, Fact teachers, Fact classes, Fact perClass) {

    private static final Unit EACH = new Unit("名", Unit.Scale.PLAIN, 1);

    public SmallSchoolStaff {
        schools = List.copyOf(schools);
    }

    static SmallSchoolStaff of(List<School> all, Terms terms) {
        var small = new ArrayList<School>();
        var pupils = new ArrayList<Fact>();
        long sized = 0;
        for (School school : all) {
            if (Posts.own(school, terms) && school.kind() != SchoolKind.SPECIAL) {
                Fact own = Reckoning.sum(school.name() + "在校学生数", Unit.PERSON, parts(school).map(SchoolStage::pupils).toList());
                sized += own == null ? 0 : 1;
                if (own != null && own.value().compareTo(BigDecimal.valueOf(terms.smallSchoolPupils())) < 0) {
                    small.add(school);
                    pupils.add(own);
                }
            }
        }
        List<SchoolStage> parts = small.stream().flatMap(SmallSchoolStaff::parts).toList();
        Fact number = Fact.count("不足" + terms.smallSchoolPupils() + "人的学校数", small.size(), Unit.SCHOOL);
        Fact teachers = Reckoning.sum("小规模学校专任教师数", Unit.TEACHER, parts.stream().map(SchoolStage::teachers).toList());
        Fact classes = Reckoning.sum("小规模学校教学班数", Unit.CLASS, parts.stream().map(SchoolStage::countedClasses).toList());
        return new SmallSchoolStaff(
                small, number, Reckoning.share("小规模学校占比", number, Fact.count("本县公办学校数", sized, Unit.SCHOOL)),
                Reckoning.ratio("小规模学校校均学生数", Reckoning.sum("小规模学校在校学生数", Unit.PERSON, pupils), number, Unit.PERSON),
                teachers, classes, Reckoning.ratio("小规模学校平均每班教师数", teachers, classes, EACH));
    }

    static Stream<SchoolStage> parts(School school) {
        return Stream.of(school.primary(), school.junior()).filter(Objects::nonNull);
    }

    /** Whether at least a third of the schools are small. */
    public boolean third() {
        return share != null && share.value().multiply(BigDecimal.valueOf(3)).compareTo(Reckoning.HUNDRED) >= 0;
    }
}
