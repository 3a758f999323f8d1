package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Units that miss several indicators. */
class OverlapsTest {

    private static Observations missing(String... schools) {
        return Seen.county("\"results\": {\"resources\": ["
                + "{\"indicator\": \"L2\", \"stage\": \"小学\", \"state\": \"未达标\", \"misses\": [{\"school\": \"" + schools[0] + "\"}, {\"school\": \"丙\"}]},"
                + "{\"indicator\": \"L2\", \"stage\": \"初中\", \"state\": \"未达标\", \"misses\": [{\"school\": \"甲\"}]},"
                + "{\"indicator\": \"L5\", \"state\": \"未达标\", \"misses\": [{\"school\": \"甲\"}, {\"school\": \"乙\"}]},"
                + "{\"indicator\": \"L6\", \"state\": \"未达标\", \"misses\": [{\"school\": \"乙\"}, {\"school\": \"甲\"}]}]}");
    }

    @Test
    void thoseThatMissMoreThanTheRuleAllowsAreToldThoseThatMissMostFirst() {
        Overlaps overlaps = missing("丁").overlaps();
        assertThat(overlaps.units()).extracting(Overlaps.Missing::name).containsExactly("甲", "乙");
        assertThat(overlaps.units().get(0).ids()).containsExactly("L2", "L5", "L6");
        assertThat(overlaps.missed().text()).isEqualTo("5项次");
        assertThat(overlaps.all().text()).isEqualTo("7项次");
        assertThat(overlaps.least().text()).isEqualTo("6项");
    }

    @Test
    void anIndicatorMissedInBothStagesIsOneIndicator() {
        assertThat(missing("甲").overlaps().units().get(0).number().text()).isEqualTo("3项");
    }

    @Test
    void oneIndicatorEachIsNoOverlap() {
        assertThat(Seen.county("\"results\": {\"resources\": [{\"indicator\": \"L2\", \"stage\": \"小学\", \"state\": \"未达标\", \"misses\": [{\"school\": \"甲\"}]},"
                + "{\"indicator\": \"L5\", \"state\": \"未达标\", \"misses\": [{\"school\": \"乙\"}]}]}").overlaps()).isNull();
    }
}
