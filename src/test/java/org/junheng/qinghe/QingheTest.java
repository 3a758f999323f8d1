package org.junheng.qinghe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.Fixtures;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Doubt;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.county.Deadline;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.SchoolStage;
import org.junheng.county.SchoolYear;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.county.Statement;
import org.junheng.county.YearPlan;
import org.junheng.fact.Fact;
import org.junheng.finding.Examiner;
import org.junheng.pack.Pack;
import org.junheng.plan.Planner;
import org.junit.jupiter.api.Test;

/** The fictional county is what its generator makes, and is the county that it is meant to be. {@code -Dupdate=true} writes it anew. */
class QingheTest {

    private static final Path FILE = Path.of("fixtures/counties/qinghe-2025.json");
    private static final County COUNTY = Counties.read(Qinghe.text(), FILE.toString());
    private static final Assessment ASSESSMENT = Fixtures.assess(COUNTY);

    @Test
    void theCommittedCountyIsTheGenerated() throws IOException {
        if (Boolean.getBoolean("update")) {
            Files.writeString(FILE, Qinghe.text());
        }
        assertThat(FILE).content().isEqualTo(Qinghe.text());
    }

    @Test
    void itIsFictionalAndHasSixtySchools() {
        assertThat(COUNTY.fictional()).isTrue();
        assertThat(COUNTY.schools()).filteredOn(school -> school.kind() != SchoolKind.TEACHING_POINT).hasSize(60);
        assertThat(COUNTY.schools()).extracting(School::kind).contains(SchoolKind.values());
        assertThat(COUNTY.results().vetoes()).hasSize(6).noneMatch(veto -> veto.found());
    }

    @Test
    void mostIsMetAndABelievablePartIsNot() {
        double met = ASSESSMENT.units().stream().filter(unit -> unit.state() == State.MET).count();
        assertThat(met / ASSESSMENT.units().size()).isCloseTo(0.8, within(0.03));
        assertThat(ASSESSMENT.spread()).hasSizeBetween(2, 3);
        assertThat(ASSESSMENT.margins()).hasSizeGreaterThan(5);
        assertThat(ASSESSMENT.indicators()).filteredOn(indicator -> indicator.state() == State.UNMET).extracting(each -> each.indicator().id())
                .contains("L3", "L5");
        assertThat(ASSESSMENT.pressures().stream().mapToInt(pressure -> pressure.over().value().intValue()).sum()).isEqualTo(3);
        assertThat(COUNTY.schools()).filteredOn(school -> pupils(school) > (school.kind() == SchoolKind.NINE_YEAR ? 2500 : 2000))
                .extracting(School::name).containsExactly("城东小学", "新城学校");
        assertThat(COUNTY.schools()).filteredOn(school -> 20 * school.trainingFunding().value().intValue() < school.publicFunding().value().intValue())
                .extracting(School::name).containsExactly("石桥镇初级中学");
    }

    /** One value in 万元 instead of 元; the other planted one, equal to last year's, is told below. */
    @Test
    void onlyThePlantedValueIsHardToBelieve() {
        assertThat(ASSESSMENT.doubts()).filteredOn(doubt -> doubt.kind() != Doubt.Kind.UNCHANGED).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.UNIT);
            assertThat(doubt.name()).isEqualTo("长坪镇中心小学");
        });
    }

    @Test
    void oneSchoolHasTheEquipmentOfLastYear() {
        assertThat(COUNTY.schools()).filteredOn(school -> school.primary() != null && school.junior() == null)
                .filteredOn(school -> last(school.primary()).equipmentValue().value().compareTo(school.resources().equipmentValue().value()) == 0)
                .extracting(School::name).containsExactly("柳溪镇中心小学");
    }

    @Test
    void theTotalsAreThoseOfTheLists() {
        for (Stage stage : Stage.values()) {
            var totals = stage == Stage.PRIMARY ? COUNTY.primary() : COUNTY.junior();
            assertThat(totals.pupils().value()).isEqualByComparingTo(sum(stage, SchoolStage::pupils));
            assertThat(totals.classes().value()).isEqualByComparingTo(sum(stage, SchoolStage::classes));
            assertThat(totals.teachers().value()).isEqualByComparingTo(sum(stage, SchoolStage::teachers));
            assertThat(totals.staff().value()).isEqualByComparingTo(sum(stage, SchoolStage::staff));
            Fact before = stage == Stage.PRIMARY ? COUNTY.history().get(2).primaryPupils() : COUNTY.history().get(2).juniorPupils();
            assertThat(before.value()).isEqualByComparingTo(sum(stage, part -> last(part).pupils()));
        }
        assertThat(COUNTY.schoolTotals().all().value()).isEqualByComparingTo("60");
        assertThat(COUNTY.survey().questionnairesValid().value()).isEqualByComparingTo(
                COUNTY.results().satisfaction().groups().stream().map(group -> group.valid().value()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Classes add up to grades and grades to pupils; teachers by degree, age, subject and title to teachers. */
    @Test
    void everySchoolAddsUp() {
        parts().forEach(part -> {
            assertThat(part.classSizes()).hasSize(part.classes().value().intValue());
            assertThat(sum(part.classSizes())).isEqualByComparingTo(part.pupils().value());
            assertThat(sum(part.grades().stream().map(grade -> grade.pupils()).toList())).isEqualByComparingTo(part.pupils().value());
            var degrees = part.degrees();
            assertThat(sum(List.of(degrees.belowCollege(), degrees.college(), degrees.bachelor(), degrees.master(), degrees.doctor())))
                    .isEqualByComparingTo(part.teachers().value());
            assertThat(sum(List.of(part.ages().under35(), part.ages().from35To49(), part.ages().from50()))).isEqualByComparingTo(part.teachers().value());
            var subjects = part.subjects();
            List<Fact> taught = List.of(subjects.chinese(), subjects.mathematics(), subjects.foreignLanguage(), subjects.science(), subjects.sports(),
                    subjects.music(), subjects.fineArt(), subjects.art(), subjects.computing(), subjects.other());
            assertThat(sum(taught)).isEqualByComparingTo(part.teachers().value());
            assertThat(taught).allMatch(fact -> fact.value().signum() >= 0);
            assertThat(sum(List.of(part.titles().senior(), part.titles().middle(), part.titles().junior(), part.titles().none())))
                    .isEqualByComparingTo(part.teachers().value());
            assertThat(part.backboneTeachers().value()).isLessThanOrEqualTo(part.teachers().value());
            assertThat(part.history()).hasSize(2);
        });
    }

    /** What people wrote about the schools fits the schools. */
    @Test
    void everySchoolThatIsNamedIsThere() {
        List<String> names = COUNTY.schools().stream().map(School::name).toList();
        COUNTY.problems().forEach(each -> assertThat(names).containsAll(each.schools()));
        COUNTY.measures().forEach(each -> assertThat(names).containsAll(each.schools()));
        COUNTY.causes().forEach(each -> assertThat(names).containsAll(each.schools()));
        COUNTY.practices().forEach(each -> assertThat(names).containsAll(each.schools()));
        COUNTY.projects().forEach(each -> assertThat(names).containsAll(each.schools()));
        COUNTY.yearPlans().forEach(each -> assertThat(names).containsAll(each.schools()));
        COUNTY.clusters().forEach(each -> assertThat(names).contains(each.core()).containsAll(each.members()));
        COUNTY.ledger().forEach(each -> assertThat(names).containsAll(each.schools()));
        assertThat(names).containsAll(COUNTY.survey().schools());
        assertThat(COUNTY.survey().schools()).hasSize(COUNTY.survey().schoolsVisited().value().intValue());
        COUNTY.distances().forEach(each -> assertThat(names).contains(each.from(), each.to()));
        COUNTY.schools().stream().map(School::parent).filter(Objects::nonNull).forEach(parent -> assertThat(names).contains(parent));
        assertThat(COUNTY.yearPlans().stream().flatMap(each -> each.schools().stream())).containsExactlyInAnyOrderElementsOf(
                ASSESSMENT.units().stream().filter(unit -> unit.state() != State.MET).map(unit -> unit.school().name()).distinct().toList());
    }

    /** The shares that people planned are those of the units that the named schools have. */
    @Test
    void theYearPlansAddUp() {
        double units = ASSESSMENT.units().size();
        double met = ASSESSMENT.units().stream().filter(unit -> unit.state() == State.MET).count();
        assertThat(COUNTY.goals().get(1).baseline().value().doubleValue()).isCloseTo(100 * met / units, within(0.05));
        for (YearPlan plan : COUNTY.yearPlans()) {
            met += ASSESSMENT.units().stream().filter(unit -> unit.state() != State.MET && plan.schools().contains(unit.school().name())).count();
            assertThat(plan.share().value().doubleValue()).as("%d", plan.year()).isCloseTo(100 * met / units, within(0.05));
        }
    }

    /** One date for one work: the list of last time's open problems, the projects and the years of the plan keep to people's measures. */
    @Test
    void theDatesAgree() {
        assertThat(COUNTY.ledger()).hasSameSizeAs(COUNTY.commitments().stream().filter(each -> !"已完成".equals(each.status())).toList());
        COUNTY.ledger().forEach(entry -> assertThat(COUNTY.measures()).as(entry.number())
                .filteredOn(measure -> measure.indicators().contains(entry.indicator()) && measure.schools().containsAll(entry.schools()))
                .singleElement().satisfies(measure -> assertThat(Deadline.lastDay(measure.deadline())).isEqualTo(entry.deadline())));
        COUNTY.projects().forEach(project -> assertThat(COUNTY.measures()).as(project.name())
                .filteredOn(measure -> measure.schools().containsAll(project.schools()) && measure.indicators().stream().anyMatch(project.indicators()::contains))
                .allMatch(measure -> !project.due().contains("月") || Deadline.lastDay(project.due()).equals(Deadline.lastDay(measure.deadline()))));
        assertThat(Planner.with(Pack.builtIn()).plan(ASSESSMENT).misses()).isEmpty();
    }

    /** What people decided tells the figures of the measures that follow from the data, so that documents need not tell both. */
    @Test
    void theMeasuresTellTheFigures() {
        String words = String.join("", COUNTY.measures().stream().map(Statement::text).toList());
        assertThat(Examiner.with(Pack.builtIn()).examine(ASSESSMENT).issues().stream().flatMap(issue -> issue.measures().stream()))
                .filteredOn(measure -> measure.told() && measure.amount() != null)
                .allMatch(measure -> measure.amount().toldIn(words), "people tell its amount");
    }

    @Test
    void aCountyOfAnySizeIsTheSameForTheSameSeed() {
        assertThat(Qinghe.county(300, 1).schools()).hasSize(300).isEqualTo(Qinghe.county(300, 1).schools()).isNotEqualTo(Qinghe.county(300, 2).schools());
        assertThat(Fixtures.assess(Qinghe.county(300, 1)).units()).hasSizeGreaterThan(300).noneMatch(unit -> unit.state() == State.NO_DATA);
    }

    private static SchoolYear last(SchoolStage part) {
        return part.history().get(part.history().size() - 1);
    }

    private static int pupils(School school) {
        return List.of(Stage.values()).stream().map(school::part).filter(Objects::nonNull).mapToInt(part -> part.pupils().value().intValue()).sum();
    }

    private static List<SchoolStage> parts() {
        return COUNTY.schools().stream().flatMap(school -> Stream.of(Stage.values()).map(school::part)).filter(Objects::nonNull).toList();
    }

    private static BigDecimal sum(Stage stage, Function<SchoolStage, Fact> figure) {
        return sum(COUNTY.schools().stream().map(school -> school.part(stage)).filter(Objects::nonNull).map(figure).toList());
    }

    private static BigDecimal sum(List<Fact> facts) {
        return facts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
