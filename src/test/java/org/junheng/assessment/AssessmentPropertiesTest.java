package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junheng.county.Counties;
import org.junheng.county.State;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of every county, tried on seeded random ones. */
class AssessmentPropertiesTest {

    private static final Assessor ASSESSOR = Assessor.with(Standards.read(Pack.builtIn(), Standards.NATIONAL));

    private static List<Dispersion.Sample> samples(Random random) {
        var samples = new ArrayList<Dispersion.Sample>();
        int size = 2 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            samples.add(new Dispersion.Sample(BigDecimal.valueOf(random.nextInt(20_000)), BigDecimal.valueOf(1 + random.nextInt(3000))));
        }
        return samples;
    }

    @RepeatedTest(100)
    void theCoefficientDoesNotDependOnScaleOrOrderAndIsZeroWhereAllAreEqual(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        List<Dispersion.Sample> samples = samples(random);
        double cv = Dispersion.of(samples, 1).cv().doubleValue();
        assertThat(Dispersion.of(samples, 100).cv().doubleValue()).isCloseTo(cv, within(1e-9));
        BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(9999), 2);
        assertThat(Dispersion.of(samples.stream().map(s -> new Dispersion.Sample(s.quantity().multiply(factor), s.pupils())).toList(), 1).cv().doubleValue())
                .isCloseTo(cv, within(1e-9));
        var shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, random);
        assertThat(Dispersion.of(shuffled, 1).cv().doubleValue()).isCloseTo(cv, within(1e-9));
        List<Dispersion.Sample> equal = samples.stream().map(s -> new Dispersion.Sample(s.pupils().multiply(factor), s.pupils())).toList();
        assertThat(Dispersion.of(equal, 1).cv().doubleValue()).isCloseTo(0, within(1e-9));
    }

    /** Ten times each, written out as raw quantities of the statistics. */
    private static ObjectNode county(Random random) {
        ObjectNode county = JsonNodeFactory.instance.objectNode().put("name", "青禾县").put("year", 2025);
        ArrayNode schools = county.putArray("schools");
        int size = 1 + random.nextInt(25);
        for (int i = 0; i < size; i++) {
            boolean both = random.nextInt(4) == 0;
            ObjectNode school = schools.addObject().put("name", "第" + (i + 1) + "学校").put("kind", both ? "九年一贯制" : "小学");
            stage(school.putObject("primary"), random);
            if (both) {
                stage(school.putObject("junior"), random);
            }
            resources(school.putObject("resources"), random, 3000);
        }
        return county;
    }

    private static void stage(ObjectNode stage, Random random) {
        int pupils = 20 + random.nextInt(2500);
        stage.put("pupils", pupils).put("higherDegreeTeachers", random.nextInt(pupils / 10 + 3)).put("backboneTeachers", random.nextInt(pupils / 40 + 2));
        stage.putObject("subjects").put("sports", random.nextInt(pupils / 90 + 2)).put("music", random.nextInt(4)).put("fineArt", random.nextInt(4));
    }

    private static void resources(ObjectNode resources, Random random, int most) {
        resources.put("teachingArea", 500 + random.nextInt(6 * most)).put("indoorSportsArea", random.nextInt(500))
                .put("sportsGroundArea", random.nextInt(9 * most)).put("equipmentValue", random.nextInt(2000 * most)).put("multimediaRooms", random.nextInt(80));
    }

    private static Assessment assess(ObjectNode county) {
        return ASSESSOR.assess(Counties.read(county.toString(), "a.json"));
    }

    @RepeatedTest(60)
    void aMeanBelowTheThresholdMeansAUnitBelowItAndTotalsAreThoseOfTheUnits(RepetitionInfo run) {
        Assessment assessment = assess(county(new Random(run.getCurrentRepetition())));
        for (IndicatorAssessment indicator : assessment.indicators()) {
            for (StagePart part : indicator.parts()) {
                List<UnitValue> values = assessment.units(part.stage()).stream().map(unit -> unit.value(indicator.indicator().id())).toList();
                if (part.mean().value().compareTo(part.threshold().value()) < 0) {
                    assertThat(values).anyMatch(value -> value.state() == State.UNMET || value.state() == State.TO_VERIFY);
                    assertThat(part.state()).isIn(State.UNMET, State.TO_VERIFY);
                    assertThat(part.lacking()).isNotNull();
                }
                long inDoubt = values.stream().filter(value -> value.state() == State.TO_VERIFY).count();
                assertThat(part.met().value().add(part.unmet().value())).isEqualByComparingTo(BigDecimal.valueOf(values.size() - inDoubt));
                BigDecimal shortfall = values.stream().filter(value -> value.shortfall() != null).map(value -> value.shortfall().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(part.shortfall() == null ? BigDecimal.ZERO : part.shortfall().value()).isEqualByComparingTo(shortfall);
                assertThat(part.misses()).hasSize(part.unmet().value().intValueExact());
            }
        }
    }

    /** A school that is given what it lacks meets the threshold; a unit less and it does not. */
    @RepeatedTest(60)
    void theShortfallIsTheLeastThatMakesAUnitPass(RepetitionInfo run) {
        Assessment assessment = assess(county(new Random(1000 + run.getCurrentRepetition())));
        for (AssessedUnit unit : assessment.units()) {
            for (UnitValue value : unit.values()) {
                if (value.shortfall() == null) {
                    continue;
                }
                BigDecimal per = BigDecimal.valueOf(value.indicator().per());
                BigDecimal needed = value.threshold().value().multiply(unit.pupils().value());
                BigDecimal after = value.quantity().value().add(value.shortfall().value());
                assertThat(after.multiply(per)).isGreaterThanOrEqualTo(needed.subtract(new BigDecimal("1e-9")));
                assertThat(after.subtract(BigDecimal.ONE).multiply(per)).isLessThan(needed);
            }
        }
    }

    @RepeatedTest(60)
    void splittingASchoolLosesNothing(RepetitionInfo run) {
        ObjectNode county = county(new Random(2000 + run.getCurrentRepetition()));
        Assessment assessment = assess(county);
        county.get("schools").forEach(school -> {
            double all = assessment.units().stream().filter(unit -> unit.school().name().equals(school.get("name").asText()))
                    .mapToDouble(unit -> unit.value("L7").quantity().value().doubleValue()).sum();
            assertThat(all).isCloseTo(school.at("/resources/multimediaRooms").doubleValue(), within(1e-9));
        });
    }
}
