package org.junheng.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.Fixtures;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Balance;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.assessment.Shortfall;
import org.junheng.assessment.StagePart;
import org.junheng.assessment.UnitValue;
import org.junheng.county.Counties;
import org.junheng.county.Ownership;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of every plan, tried on seeded random counties. */
class PlanPropertiesTest {

    static final int COUNTIES = 200;
    private static final Planner PLANNER = Planner.with(Pack.builtIn());

    private final ObjectNode county;
    private final Assessment assessment;
    private final Plan plan;

    PlanPropertiesTest(RepetitionInfo run) {
        county = new RandomPlans(run.getCurrentRepetition()).county();
        assessment = assess(county);
        plan = PLANNER.plan(assessment);
    }

    private static Assessment assess(JsonNode county) {
        return Fixtures.assess(Counties.read(county.toString(), "a.json"));
    }

    private static int number(Fact year) {
        return year.value().intValueExact();
    }

    private List<Plan.Entry> entries() {
        return plan.years().stream().flatMap(year -> year.entries().stream()).toList();
    }

    private static BigDecimal sum(Stream<Fact> facts) {
        return facts.map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal missing(Miss.Kind kind, Plan.Year year) {
        return sum(plan.misses().stream().filter(miss -> miss.kind() == kind && miss.year().equals(year.year())).map(Miss::missing));
    }

    private BigDecimal paid(AssessedUnit unit, int until) {
        return sum(plan.years().stream().filter(year -> number(year.year()) <= until).flatMap(year -> year.payments().stream())
                .filter(payment -> payment.unit().equals(unit)).map(Plan.Payment::amount));
    }

    @RepeatedTest(COUNTIES)
    void noYearSpendsMoreThanItHasUnlessThePlanSaysByHowMuch() {
        for (Plan.Year year : plan.years()) {
            BigDecimal yearly = sum(entries().stream().filter(entry -> number(entry.year()) <= number(year.year()) && !entry.need().sponsored())
                    .map(entry -> entry.need().yearly()));
            assertThat(year.yearly().value()).isEqualByComparingTo(yearly);
            assertThat(year.oneTime().value()).isEqualByComparingTo(sum(year.payments().stream().map(Plan.Payment::amount)));
            if (year.budget() != null) {
                BigDecimal over = missing(Miss.Kind.DECIDED_MONEY, year);
                assertThat(year.oneTime().value().add(yearly)).isLessThanOrEqualTo(year.budget().value().add(over));
                assertThat(year.rest().value().signum()).isNotNegative();
            } else {
                assertThat(year.rest()).isNull();
            }
        }
    }

    @RepeatedTest(COUNTIES)
    void aUnitIsPaidToTheLastYuanInItsYear() {
        BigDecimal owed = BigDecimal.ZERO;
        for (Plan.Entry entry : entries()) {
            BigDecimal due = entry.need().sponsored() ? BigDecimal.ZERO : entry.need().oneTime().value();
            BigDecimal paid = paid(entry.unit(), number(entry.year()));
            assertThat(paid(entry.unit(), Integer.MAX_VALUE)).isEqualByComparingTo(paid).isLessThanOrEqualTo(due);
            if (entry.reason() != Plan.Reason.DECIDED) {
                assertThat(paid).isEqualByComparingTo(due);
            }
            owed = owed.add(due.subtract(paid));
        }
        assertThat(owed).isLessThanOrEqualTo(sum(plan.misses().stream().filter(miss -> miss.kind() == Miss.Kind.DECIDED_MONEY).map(Miss::missing)));
        plan.left().forEach(left -> assertThat(left.paid().value()).isEqualByComparingTo(paid(left.unit(), Integer.MAX_VALUE)));
    }

    @RepeatedTest(COUNTIES)
    void everyUnitThatDoesNotMeetTheRuleIsInThePlanOnce() {
        Stream<String> all = Stream.of(entries().stream().map(Plan.Entry::unit), plan.open().stream().map(Plan.Open::unit),
                plan.left().stream().map(Plan.Left::unit)).flatMap(each -> each).map(AssessedUnit::name);
        assertThat(all).containsExactlyInAnyOrderElementsOf(
                assessment.units().stream().filter(unit -> unit.state() != State.MET).map(AssessedUnit::name).toList());
    }

    @RepeatedTest(COUNTIES)
    void whatPeopleDecidedStays() {
        Map<String, Integer> decided = new HashMap<>();
        assessment.roadmap().years().forEach(year -> year.units().forEach(unit -> decided.put(unit.name(), number(year.year()))));
        Map<String, Integer> planned = new HashMap<>();
        entries().stream().filter(entry -> entry.reason() == Plan.Reason.DECIDED)
                .forEach(entry -> planned.put(entry.unit().name(), number(entry.year())));
        assertThat(planned).isEqualTo(decided);
    }

    /** A unit that costs no more and takes no longer than another is not later; whoever pays is the same. */
    @RepeatedTest(COUNTIES)
    void theCheaperIsNotLater() {
        record Placed(Need need, int year) {}
        var placed = new ArrayList<Placed>();
        entries().stream().filter(entry -> entry.reason() != Plan.Reason.DECIDED)
                .forEach(entry -> placed.add(new Placed(entry.need(), number(entry.year()))));
        plan.left().forEach(left -> placed.add(new Placed(left.need(), Integer.MAX_VALUE)));
        for (Placed one : placed) {
            for (Placed other : placed) {
                if (one.need().sponsored() == other.need().sponsored() && noMore(one.need(), other.need()) && cost(one.need()).compareTo(cost(other.need())) < 0) {
                    assertThat(one.year()).as("%s before %s", one.need().unit().name(), other.need().unit().name()).isLessThanOrEqualTo(other.year());
                }
            }
        }
    }

    private static boolean noMore(Need one, Need other) {
        return one.ready().value().compareTo(other.ready().value()) <= 0 && one.oneTime().value().compareTo(other.oneTime().value()) <= 0
                && one.yearly().value().compareTo(other.yearly().value()) <= 0;
    }

    private static BigDecimal cost(Need need) {
        return need.oneTime().value().add(need.yearly().value());
    }

    @RepeatedTest(COUNTIES)
    void noUnitIsPromisedBeforeItCanBeDoneOrWithoutDataAndPrices() {
        for (Plan.Entry entry : entries()) {
            if (entry.reason() != Plan.Reason.DECIDED) {
                assertThat(number(entry.need().ready())).isLessThanOrEqualTo(number(entry.year()));
                assertThat(entry.need().toVerify()).isEmpty();
                assertThat(entry.need().unpriced()).isEmpty();
            } else if (number(entry.need().ready()) > number(entry.year())) {
                assertThat(plan.misses()).anySatisfy(miss -> {
                    assertThat(miss.kind()).isEqualTo(Miss.Kind.DECIDED_TIME);
                    assertThat(miss.units()).contains(entry.unit());
                    assertThat(number(miss.missing())).isEqualTo(number(entry.need().ready()) - number(entry.year()));
                });
            }
        }
        plan.open().forEach(open -> assertThat(open.need().toVerify().size() + open.need().unpriced().size()).isPositive());
    }

    /** Shares here are whole percentages, so that they are exact. */
    @RepeatedTest(COUNTIES)
    void sharesAreReachedWithNoMoreUnitsThanTheyAskOrMissedByWhatIsTold() {
        int all = assessment.units().size();
        for (Plan.Year year : plan.years()) {
            int missing = missing(Miss.Kind.SHARE, year).intValueExact();
            if (year.goal() == null) {
                assertThat(missing).isZero();
                continue;
            }
            int wanted = (int) Math.ceil(year.goal().value().doubleValue() * all / 100 - 1e-9);
            assertThat(missing).isEqualTo(Math.max(0, wanted - number(year.reached())));
            boolean chosen = year.entries().stream().anyMatch(entry -> entry.reason() != Plan.Reason.DECIDED);
            if (year.budget() == null && chosen) {
                assertThat(number(year.reached())).isLessThanOrEqualTo(wanted);
            }
            if (missing > 0 && year.budget() == null) {
                assertThat(plan.left()).as("who could be done is done")
                        .noneMatch(left -> number(left.need().ready()) <= number(year.year()) && left.reason() == Plan.Reason.NOT_ASKED);
            }
        }
    }

    @RepeatedTest(COUNTIES)
    void moneyIsMissingWhereUnitsAreLeftForWantOfIt() {
        List<Plan.Left> poor = plan.left().stream().filter(left -> left.reason() == Plan.Reason.MONEY).toList();
        List<Miss> misses = plan.misses().stream().filter(miss -> miss.kind() == Miss.Kind.MONEY).toList();
        if (poor.isEmpty()) {
            assertThat(misses).isEmpty();
            return;
        }
        Plan.Year last = plan.years().stream().filter(year -> year.budget() != null).reduce((earlier, later) -> later).orElseThrow();
        assertThat(misses).singleElement().satisfies(miss -> {
            assertThat(miss.year()).isEqualTo(last.year());
            assertThat(miss.units()).containsExactlyElementsOf(poor.stream().map(Plan.Left::unit).toList());
        });
    }

    /** With so much more in the last year of money everybody fits, with a yuan less somebody does not. */
    @RepeatedTest(COUNTIES)
    void soMuchMoreMoneyIsEnoughAndNoLess() {
        Miss miss = plan.misses().stream().filter(each -> each.kind() == Miss.Kind.MONEY).findFirst().orElse(null);
        if (miss == null) {
            return;
        }
        for (JsonNode year : county.get("yearPlans")) {
            if (year.get("year").asInt() == number(miss.year())) {
                BigDecimal enough = year.get("budget").decimalValue().add(miss.missing().value());
                ((ObjectNode) year).put("budget", enough);
                assertThat(PLANNER.plan(assess(county)).misses()).noneMatch(each -> each.kind() == Miss.Kind.MONEY);
                ((ObjectNode) year).put("budget", enough.subtract(BigDecimal.ONE));
                assertThat(PLANNER.plan(assess(county)).misses()).anyMatch(each -> each.kind() == Miss.Kind.MONEY);
            }
        }
    }

    /** Every way of leaving at the floor what the rule lets be left, reckoned anew. */
    @RepeatedTest(COUNTIES)
    void noWayIsCheaper() {
        Map<String, BigDecimal> prices = new HashMap<>();
        county.get("unitCosts").forEach(cost -> prices.put(cost.get("indicator").asText(), cost.get("price").decimalValue()));
        List<Balance> balances = assessment.balances();
        Stream.concat(entries().stream().map(Plan.Entry::need), plan.left().stream().map(Plan.Left::need)).filter(Need::promisable).forEach(need -> {
            List<UnitValue> unmet = need.unit().values().stream().filter(value -> value.state() == State.UNMET).toList();
            BigDecimal least = null;
            for (int spared = -1; spared < unmet.size(); spared++) {
                BigDecimal cost = BigDecimal.ZERO;
                for (int i = 0; i < unmet.size() && cost != null; i++) {
                    BigDecimal one = cost(need.unit(), unmet.get(i), i == spared, balances, prices);
                    cost = one == null ? null : cost.add(one);
                }
                least = cost == null || least != null && least.compareTo(cost) <= 0 ? least : cost;
            }
            assertThat(cost(need)).isEqualByComparingTo(least);
        });
    }

    private static BigDecimal cost(AssessedUnit unit, UnitValue value, boolean floor, List<Balance> balances, Map<String, BigDecimal> prices) {
        BigDecimal missing = value.threshold().value().multiply(unit.pupils().value()).multiply(floor ? new BigDecimal("0.85") : BigDecimal.ONE)
                .divide(BigDecimal.valueOf(value.indicator().per())).subtract(value.quantity().value()).setScale(0, RoundingMode.CEILING);
        BigDecimal moved = sum(balances.stream().filter(balance -> balance.indicator().equals(value.indicator()))
                .flatMap(balance -> balance.transfers().stream()).filter(transfer -> transfer.to().equals(unit)).map(transfer -> transfer.amount()));
        BigDecimal bought = missing.subtract(moved);
        if (bought.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal price = value.indicator().id().equals("L6") ? BigDecimal.ONE : prices.get(value.indicator().id());
        return price == null ? null : bought.multiply(price);
    }

    /** The plan's additions are written into the input, year by year, and the county is assessed anew from the data. */
    @RepeatedTest(COUNTIES)
    void thePlanEndsWithWhatItPromises() {
        Map<String, BigDecimal> have = new HashMap<>();
        assessment.units().forEach(unit -> unit.values().forEach(value -> have.put(unit.name() + value.indicator().id(), value.quantity().value())));
        var promised = new ArrayList<String>();
        for (Plan.Year year : plan.years()) {
            for (Plan.Entry entry : year.entries()) {
                for (Step step : entry.need().steps()) {
                    have.merge(entry.unit().name() + step.indicator().id(), step.amount().value(), BigDecimal::add);
                    if (step.transfer() != null) {
                        have.merge(step.transfer().from().name() + step.indicator().id(), step.amount().value().negate(), BigDecimal::add);
                        assertThat(step.transfer().from().school().ownership()).isEqualTo(Ownership.PUBLIC);
                    }
                }
                if (entry.need().toVerify().isEmpty()) {
                    promised.add(entry.unit().name());
                }
            }
            Assessment after = assess(written(have));
            assertThat(after.units().stream().filter(unit -> unit.state() == State.MET).map(AssessedUnit::name)).containsAll(promised)
                    .containsAll(assessment.units().stream().filter(unit -> unit.state() == State.MET).map(AssessedUnit::name).toList());
            for (Plan.Coefficient coefficient : year.coefficients()) {
                StagePart part = part(after, coefficient);
                assertThat(coefficient.cv().value()).isEqualByComparingTo(part.cv().value());
                assertThat(coefficient.state()).isEqualTo(part.cvState());
            }
            long exceeding = after.indicators().stream().flatMap(each -> each.parts().stream()).filter(part -> part.cvState() == State.UNMET).count();
            assertThat(number(year.exceeding())).isEqualTo((int) exceeding);
            if (year.equals(plan.years().get(plan.years().size() - 1))) {
                List<Shortfall> shortfalls = after.shortfalls();
                assertThat(plan.excesses()).hasSize((int) exceeding).allSatisfy(excess -> assertThat(shortfalls).anySatisfy(shortfall -> {
                    assertThat(shortfall.indicator()).isEqualTo(excess.coefficient().indicator());
                    assertThat(shortfall.stage()).isEqualTo(excess.coefficient().stage());
                    assertThat(value(shortfall.toLimit())).isEqualTo(value(excess.amount()));
                }));
            }
        }
    }

    private static String value(Fact fact) {
        return fact == null ? "" : fact.value().toPlainString();
    }

    private static StagePart part(Assessment after, Plan.Coefficient coefficient) {
        IndicatorAssessment indicator = after.indicators().stream()
                .filter(each -> each.indicator().equals(coefficient.indicator())).findFirst().orElseThrow();
        return indicator.parts().stream().filter(part -> part.stage() == coefficient.stage()).findFirst().orElseThrow();
    }

    private ObjectNode written(Map<String, BigDecimal> have) {
        ObjectNode after = county.deepCopy();
        for (JsonNode school : after.get("schools")) {
            for (Stage stage : Stage.values()) {
                if (school.get(stage == Stage.PRIMARY ? "primary" : "junior") instanceof ObjectNode part) {
                    String name = school.get("name").asText() + (school.get("kind").asText().equals("九年一贯制") ? stage.chinese() + "部" : "");
                    part.put("higherDegreeTeachers", have.get(name + "L1")).put("backboneTeachers", have.get(name + "L2"));
                    part.putObject("subjects").put("sports", have.get(name + "L3"));
                    part.putObject("resources").put("teachingArea", have.get(name + "L4")).put("indoorSportsArea", 0)
                            .put("sportsGroundArea", have.get(name + "L5")).put("equipmentValue", have.get(name + "L6")).put("multimediaRooms", have.get(name + "L7"));
                }
            }
        }
        return after;
    }
}
