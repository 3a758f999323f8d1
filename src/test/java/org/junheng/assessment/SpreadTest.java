package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What spread is made of, what is missing and what only uneven: properties on seeded random counties, and small ones by hand. */
class SpreadTest {

    private static Assessment county(long seed) {
        var random = new Random(seed);
        var schools = new ArrayList<String>();
        int size = 2 + random.nextInt(20);
        for (int i = 0; i < size; i++) {
            int pupils = 30 + random.nextInt(1500);
            schools.add(String.format(Locale.ROOT, """
                    {"name": "第%d小学", "kind": "小学", "locality": "%s", "primary": {"pupils": %d, "backboneTeachers": %d,
                     "subjects": {"sports": %d, "music": %d, "fineArt": %d},
                     "resources": {"teachingArea": %d, "sportsGroundArea": %d, "equipmentValue": %d, "multimediaRooms": %d}}}
                    """, i + 1, random.nextBoolean() ? "城区" : "乡村", pupils, random.nextInt(pupils / 40 + 3), random.nextInt(pupils / 90 + 2), random.nextInt(4),
                    random.nextInt(4), 200 + random.nextInt(7000), 200 + random.nextInt(12_000), 10_000 + random.nextInt(3_000_000), 1 + random.nextInt(40)));
        }
        return ChecksTest.assess(Standards.NATIONAL, "\"schools\": [" + String.join(",", schools) + "]");
    }

    private static double value(Fact fact) {
        return fact.value().doubleValue();
    }

    private static double coefficient(List<Decomposition.Contribution> units) {
        return Dispersion.of(units.stream().map(each -> new Dispersion.Sample(each.value().quantity().value(), each.unit().pupils().value())).toList(), 1).cv().doubleValue();
    }

    @RepeatedTest(60)
    void contributionsAddUpToTheSquareAndLeavingOneOutIsComputingWithoutIt(RepetitionInfo run) {
        Assessment assessment = county(run.getCurrentRepetition());
        assertThat(assessment.decompositions().size()).isPositive();
        for (Decomposition all : assessment.decompositions()) {
            double square = value(all.cv()) * value(all.cv());
            assertThat(all.contributions().stream().mapToDouble(each -> value(each.contribution())).sum()).isCloseTo(square, within(1e-9));
            assertThat(all.contributions().stream().mapToDouble(each -> value(each.share())).sum()).isCloseTo(100, within(1e-6));
            for (Decomposition.Contribution each : all.contributions()) {
                var others = new ArrayList<>(all.contributions());
                others.remove(each);
                if (each.cvWithout() != null) {
                    // The root of a difference that cancels: sixteen digits of the variance are eight of the coefficient.
                    assertThat(value(each.cvWithout())).isCloseTo(coefficient(others), within(1e-7));
                }
            }
            Decomposition.Drivers drivers = all.drivers();
            assertThat(drivers.units()).hasSizeBetween(1, 3);
            assertThat(drivers.units().size() == 3 || value(drivers.share()) >= 50).isTrue();
            var rest = new ArrayList<>(all.contributions());
            rest.removeAll(drivers.units());
            if (!rest.isEmpty() && drivers.cvWithout() != null) {
                assertThat(value(drivers.cvWithout())).isCloseTo(coefficient(rest), within(1e-9));
            }
        }
    }

    /** What is added brings the coefficient within its limit; nothing is taken from anybody; wholes are wholes. */
    @RepeatedTest(60)
    void levellingBringsTheCoefficientToItsLimitByAddingOnly(RepetitionInfo run) {
        for (Decomposition all : county(100 + run.getCurrentRepetition()).decompositions()) {
            boolean beyond = all.cv().value().compareTo(all.limit().value()) > 0;
            if (!beyond) {
                assertThat(all.levelling()).isNull();
            }
            if (all.levelling() == null) {
                continue;
            }
            assertThat(all.levelling().cv().value()).isLessThanOrEqualTo(all.limit().value());
            assertThat(all.levelling().additions()).isNotEmpty().allSatisfy(each -> assertThat(each.exact().value()).isNotNegative());
            if (all.levelling().wholeTotal() != null) {
                assertThat(all.levelling().wholeCv().value()).isLessThanOrEqualTo(all.limit().value());
                assertThat(all.levelling().additions()).allSatisfy(each -> assertThat(each.whole().value().stripTrailingZeros().scale()).isLessThanOrEqualTo(0));
            }
        }
    }

    /** 恒等式: surplus − shortage = have − need. And no transfer takes a giver below its own need or gives a taker more than it lacks. */
    @RepeatedTest(60)
    void surplusLessShortageIsHaveLessNeedAndTransfersKeepToBoth(RepetitionInfo run) {
        for (Balance balance : county(200 + run.getCurrentRepetition()).balances()) {
            BigDecimal left = balance.surplus().value().subtract(balance.shortage().value());
            BigDecimal right = balance.have().value().subtract(balance.need().value());
            assertThat(left.doubleValue()).isCloseTo(right.doubleValue(), within(1e-6));
            boolean enough = balance.have().value().compareTo(balance.need().value()) >= 0;
            assertThat(balance.kind()).isIn(balance.shortage().value().signum() == 0 ? List.of(Balance.Kind.ENOUGH)
                    : enough ? List.of(Balance.Kind.UNEVEN) : List.of(Balance.Kind.SHORT, Balance.Kind.SHORT_AND_UNEVEN));
            var given = balance.transfers().stream().collect(Collectors.groupingBy(each -> each.from().name(), Collectors.summingDouble(each -> value(each.amount()))));
            var got = balance.transfers().stream().collect(Collectors.groupingBy(each -> each.to().name(), Collectors.summingDouble(each -> value(each.amount()))));
            balance.transfers().forEach(each -> {
                UnitValue from = each.from().value(balance.indicator().id());
                UnitValue to = each.to().value(balance.indicator().id());
                double need = value(from.threshold()) * value(each.from().pupils()) / balance.indicator().per();
                assertThat(value(from.quantity()) - given.get(each.from().name())).isGreaterThanOrEqualTo(need - 1e-9);
                assertThat(got.get(each.to().name())).isLessThanOrEqualTo(value(to.shortfall()) + 1e-9);
            });
            if (balance.movable()) {
                assertThat(given.values().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(value(balance.moved()), within(1e-9));
                assertThat(value(balance.moved()) + value(balance.added())).isCloseTo(value(balance.wholeShortage()), within(1e-9));
            }
        }
    }

    /** Shortfalls once added make exactly the units that missed it pass. */
    @RepeatedTest(60)
    void shortfallsAreThoseOfTheUnitsThatMiss(RepetitionInfo run) {
        Assessment assessment = county(300 + run.getCurrentRepetition());
        for (Shortfall shortfall : assessment.shortfalls()) {
            List<String> missed = assessment.units().stream().filter(unit -> unit.value(shortfall.indicator().id()).state() == State.UNMET).map(AssessedUnit::name).toList();
            assertThat(shortfall.units().stream().filter(each -> each.toThreshold() != null).map(each -> each.unit().name())).containsExactlyInAnyOrderElementsOf(missed);
            shortfall.units().forEach(each -> {
                if (each.toFloor() != null) {
                    assertThat(each.toFloor().value()).isLessThanOrEqualTo(each.toThreshold().value());
                    assertThat(each.value().aboveFloor()).isFalse();
                }
            });
        }
    }

    @RepeatedTest(30)
    void whoIsCloseToAThresholdIsWithinFivePercentOnItsSide(RepetitionInfo run) {
        for (Margin margin : county(400 + run.getCurrentRepetition()).margins()) {
            assertThat(margin.below()).allSatisfy(near -> assertThat(value(near.rate())).isBetween(95.0, 100.0));
            assertThat(margin.above()).allSatisfy(near -> assertThat(value(near.rate())).isBetween(100.0, 105.0));
            assertThat(margin.below()).allSatisfy(near -> assertThat(near.amount()).isEqualTo(near.value().shortfall()));
        }
    }

    private static String art(String name, int pupils, int teachers, String locality) {
        return "{\"name\": \"" + name + "\", \"kind\": \"小学\", \"locality\": \"" + locality + "\", \"primary\": {\"pupils\": " + pupils
                + ", \"subjects\": {\"sports\": " + teachers + "}}}";
    }

    private static Balance balance(String rest) {
        return ChecksTest.assess(Standards.NATIONAL, rest).balances().stream().filter(each -> each.indicator().id().equals("L3")).findFirst().orElseThrow();
    }

    /** 9 are needed of a thousand pupils: 甲 has 4 beyond, 乙 2, 丙 lacks 5. The nearest gives first. */
    @Test
    void enoughAsAWholeButUnevenIsMovedFromTheNearest() {
        String schools = "\"schools\": [" + art("甲校", 1000, 13, "城区") + "," + art("乙校", 1000, 11, "城区") + "," + art("丙校", 1000, 4, "乡村") + "]";
        Balance balance = balance(schools + ", \"distances\": [{\"from\": \"丙校\", \"to\": \"乙校\", \"kilometres\": 3}, {\"from\": \"甲校\", \"to\": \"丙校\", \"kilometres\": 20}]");
        assertThat(balance.kind()).isEqualTo(Balance.Kind.UNEVEN);
        assertThat(balance.transfers()).extracting(each -> each.from().name() + each.amount().text() + (each.distance() == null ? "" : each.distance().text()))
                .containsExactly("乙校2人3公里", "甲校3人20公里");
        assertThat(balance.added().value()).isZero();
        assertThat(balance(schools).transfers()).as("without distances who has most").extracting(each -> each.from().name()).containsExactly("甲校", "乙校");
    }

    @Test
    void shortAsAWholeIsAddedAndBothIsMovedFirst() {
        assertThat(balance("\"schools\": [" + art("甲校", 1000, 8, "城区") + "," + art("丙校", 1000, 4, "乡村") + "]").kind()).isEqualTo(Balance.Kind.SHORT);
        Balance both = balance("\"schools\": [" + art("甲校", 1000, 11, "城区") + "," + art("丙校", 1000, 4, "乡村") + "]");
        assertThat(both.kind()).isEqualTo(Balance.Kind.SHORT_AND_UNEVEN);
        assertThat(both.moved().text() + "、" + both.added().text()).isEqualTo("2人、3人");
        assertThat(balance("\"schools\": [" + art("甲校", 1000, 9, "城区") + "]").kind()).isEqualTo(Balance.Kind.ENOUGH);
    }

    private static String equipped(String name, int yuan, String more) {
        return "{\"name\": \"" + name + "\", \"kind\": \"小学\", \"primary\": {\"pupils\": 1000" + more + ", \"resources\": {\"equipmentValue\": " + yuan + "}}}";
    }

    private static List<Doubt.Kind> doubts(String... schools) {
        return ChecksTest.assess(Standards.NATIONAL, "\"schools\": [" + String.join(",", schools) + "]").doubts().stream().map(Doubt::kind).toList();
    }

    @Test
    void whatIsHardToBelieveIsAskedFor() {
        String history = ", \"history\": [{\"year\": 2024, \"equipmentValue\": %d}]";
        assertThat(doubts(equipped("甲校", 2_100_000, ""), equipped("乙校", 210, ""))).containsExactly(Doubt.Kind.UNIT);
        assertThat(doubts(equipped("甲校", 2_100_000, history.formatted(2_100_000)))).containsExactly(Doubt.Kind.UNCHANGED);
        assertThat(doubts(equipped("甲校", 2_100_000, history.formatted(2_100_001)))).isEmpty();
        String[] six = {"甲", "乙", "丙", "丁", "戊"};
        var schools = new ArrayList<String>();
        for (int i = 0; i < six.length; i++) {
            schools.add(equipped(six[i] + "校", 2_000_000 + 20_000 * i, ""));
        }
        assertThat(doubts(schools.toArray(String[]::new))).isEmpty();
        schools.add(equipped("己校", 30_000_000, ""));
        assertThat(doubts(schools.toArray(String[]::new))).containsExactly(Doubt.Kind.FAR_ABOVE);
        schools.set(5, equipped("己校", 150_000, ""));
        assertThat(doubts(schools.toArray(String[]::new))).containsExactly(Doubt.Kind.FAR_BELOW);
    }

    /** 46 pupils are over the limit of the standard, 56 a large class, 66 a very large one. */
    @Test
    void theThreeWordsForClassesAreKeptApart() {
        Pressure pressure = ChecksTest.assess(Standards.NATIONAL,
                "\"schools\": [{\"name\": \"甲校\", \"kind\": \"小学\", \"primary\": {\"pupils\": 278, \"classSizes\": [45, 46, 55, 66, 66]}}]").pressures().get(0);
        assertThat(pressure.over().text() + pressure.large().text() + pressure.veryLarge().text()).isEqualTo("4个班2个班2个班");
        assertThat(pressure.beyond().text() + pressure.missingClasses().text()).isEqualTo("53人2个班");
    }
}
