package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junheng.observation.Seen.number;
import static org.junheng.observation.Seen.value;

import org.junit.jupiter.api.Test;

/** A coefficient above its limit with one large school far below and one small far above: computed by hand. */
class SpreadingTest {

    /** 大校 has 2.8 square metres of grounds a pupil, 小校 40, 中校 8; the mean is 17000 ÷ 3550 = 4.79. */
    private static Observations three(String whereSmall, int grounds) {
        String one = """
                {"name": "%s", "kind": "小学", "locality": "%s",
                 "primary": {"pupils": %d, "resources": {"sportsGroundArea": %d}, "history": [{"year": 2022, "pupils": 80}]}}
                """;
        return Seen.county(Seen.schools(
                one.formatted("大校", "城区", 2500, grounds), one.formatted("小校", whereSmall, 50, 2000), one.formatted("中校", "城区", 1000, 8000)));
    }

    private static Spreading only(Observations seen) {
        assertThat(seen.spreadings()).hasSize(1);
        return seen.spreadings().get(0);
    }

    @Test
    void smallUnitsFarAboveAndLargeOnesFarBelowAreToldApart() {
        Spreading spreading = only(three("城区", 7000));
        assertThat(value(spreading.cv())).isCloseTo(Math.sqrt(3550 * 163_600.0 / (17_000.0 * 17_000) - 1), within(1e-9));
        assertThat(spreading.small().units()).extracting(each -> each.unit().name()).containsExactly("小校");
        double mean = 17_000 / 3550.0;
        double share = 50 / 3550.0 * Math.pow(40 / mean - 1, 2) / Math.pow(value(spreading.cv()), 2);
        assertThat(value(spreading.small().share())).isCloseTo(100 * share, within(1e-6));
        assertThat(spreading.inDoubt()).isFalse();
        assertThat(value(spreading.small().cvWithout())).isCloseTo(Math.sqrt(3500 * 83_600.0 / (15_000.0 * 15_000) - 1), within(1e-9));
        assertThat(number(spreading.small().growth().change())).isEqualTo("-30");
        assertThat(number(spreading.small().growth().rateSize())).isEqualTo("37.5");
        assertThat(spreading.small().growth().shrinking()).isTrue();
        assertThat(spreading.large().units()).extracting(each -> each.unit().name()).containsExactly("大校");
        assertThat(spreading.below()).extracting(each -> each.unit().name()).containsExactly("大校");
    }

    @Test
    void raisingTheLargeOneAloneIsEnough() {
        Spreading.Raised raised = only(three("城区", 7000)).large().raised();
        assertThat(number(raised.total())).isEqualTo("11750");
        assertThat(value(raised.cv())).isCloseTo(Math.sqrt(3550 * 284_625.0 / (28_750.0 * 28_750) - 1), within(1e-9));
        assertThat(raised.enough()).isTrue();
    }

    @Test
    void theFewestTensOfPupilsWhoBringItDownAreMoved() {
        Spreading.PupilMove move = only(three("城区", 7000)).move();
        assertThat(move.from().name()).isEqualTo("大校");
        assertThat(move.to()).extracting(unit -> unit.name()).containsExactly("小校");
        assertThat(number(move.pupils())).isEqualTo("200");
        assertThat(value(move.cv())).isCloseTo(Math.sqrt(3550 * (49e6 / 2300 + 4e6 / 250 + 64_000) / (17_000.0 * 17_000) - 1), within(1e-9));
        assertThat(value(move.cv())).isLessThanOrEqualTo(0.5);
    }

    @Test
    void nobodyIsMovedFarAway() {
        assertThat(only(three("乡村", 7000)).move()).isNull();
    }

    @Test
    void aCoefficientWithinItsLimitIsNoObservation() {
        assertThat(three("城区", 30_000).spreadings()).isEmpty();
    }

    @Test
    void aCoefficientThatRestsOnAFigureInDoubtSaysSo() {
        String one = "{\"name\": \"%s\", \"kind\": \"小学\", \"primary\": {\"pupils\": 100, \"resources\": {\"equipmentValue\": %d}}}";
        Spreading spreading = only(Seen.county(Seen.schools(
                one.formatted("甲校", 20_000), one.formatted("乙校", 250_000), one.formatted("丙校", 250_000), one.formatted("丁校", 250_000),
                one.formatted("戊校", 600_000))));
        assertThat(spreading.inDoubt()).isTrue();
        assertThat(spreading.doubtful()).extracting(unit -> unit.name()).containsExactly("甲校");
    }

    @Test
    void aCoefficientThatRestsOnAWrongUnitIsNotJudged() {
        String one = "{\"name\": \"%s\", \"kind\": \"小学\", \"primary\": {\"pupils\": 100, \"resources\": {\"equipmentValue\": %d}}}";
        assertThat(Seen.county(Seen.schools(one.formatted("甲校", 20), one.formatted("乙校", 250_000))).spreadings()).isEmpty();
    }

    @Test
    void qingheHasTwo() {
        assertThat(Seen.fixture("qinghe-2025").spreadings()).extracting(each -> each.stage().chinese() + each.indicator().id() + each.cv().text())
                .containsExactly("小学L40.545", "小学L50.591");
        Spreading grounds = Seen.fixture("qinghe-2025").spreadings().get(1);
        assertThat(grounds.small().cvWithout().text()).isEqualTo("0.579");
        assertThat(grounds.large().raised().total().text()).isEqualTo("3535平方米");
        assertThat(grounds.large().raised().enough()).isFalse();
        assertThat(grounds.move()).isNull();
    }
}
