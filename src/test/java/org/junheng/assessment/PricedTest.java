package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.Fixtures;
import org.junheng.county.Counties;
import org.junit.jupiter.api.Test;

/** What shortfalls cost (缺口所需资金): at the county's own prices, and nothing where there is none. */
class PricedTest {

    private static List<Priced> priced(String costs) {
        return Fixtures.assess(Counties.read("""
                {"name": "青禾县", "year": 2025, "unitCosts": [%s], "schools": [{"name": "甲小学", "kind": "小学", "primary": {"pupils": 1000, "backboneTeachers": 7,
                 "resources": {"equipmentValue": 1600000}}}]}
                """.formatted(costs), "a.json")).priced();
    }

    @Test
    void aShortfallTakesThePriceOfItsIndicator() {
        List<Priced> priced = priced("{\"indicator\": \"L4\", \"price\": 3400}, {\"indicator\": \"L2\", \"price\": 6000, \"source\": \"培养经费\"}");
        assertThat(priced.get(0).shortfall().indicator().id()).isEqualTo("L2");
        assertThat(priced.get(0).toThreshold().text()).isEqualTo("1.8万元");
        assertThat(priced.get(0).toFloor().text()).as("850×1% wants 9 teachers").isEqualTo("1.2万元");
        assertThat(priced.get(0).toLimit()).isNull();
        assertThat(priced.get(0).priceSource()).isEqualTo("培养经费");
    }

    @Test
    void withoutAPriceNothingIsPricedButMoneyItself() {
        List<Priced> priced = priced("");
        assertThat(priced).extracting(each -> each.shortfall().indicator().id()).containsExactly("L2", "L6");
        assertThat(priced.get(0).toThreshold()).isNull();
        assertThat(priced.get(1).toThreshold().text()).isEqualTo("40万元");
    }
}
