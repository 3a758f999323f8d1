package org.junheng.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as running text writes them. */
class NumberWordingTest {

    private static Fact fact(String value, Unit unit) {
        return Fact.of("数", new BigDecimal(value), unit, new Source.Given("/a"));
    }

    @ParameterizedTest(name = "{0}{1} → {2}")
    @CsvSource({
        "0, 元, 0元", "9999.99, 元, 9999.99元", "10000, 元, 1万元", "9999.999, 元, 10000元", "123456, 元, 12.35万元", "99999999, 元, 10000万元",
        "100000000, 元, 1亿元", "2123456789, 元, 21.23亿元", "-56000, 元, -5.6万元", "7210, 元/人, 7210元", "87849.6, 元/生, 87850元",
        "9999, 平方米, 9999平方米", "21400, 平方米, 2.14万平方米", "7.50, 平方米, 7.5平方米", "120000, 人, 120000人", "35.0746, %, 35.07%",
        "100.00, %, 100%", "0.004, 平方米, 0平方米"
    })
    void largeMoneyAndAreasMoveToTenThousandsAndNothingEndsInZeros(String value, String unit, String text) {
        assertThat(fact(value, Unit.named(unit).symbol().equals("%") ? Unit.PERCENT : Unit.named(unit)).text()).isEqualTo(text);
    }

    @Test
    void halvesAreRoundedUpAndCoefficientsKeepThreeDecimalsInColumns() {
        assertThat(fact("4.625", Unit.PERSON_PER_HUNDRED).text()).isEqualTo("4.63人");
        assertThat(fact("0.16", Unit.COEFFICIENT).text()).isEqualTo("0.16");
        assertThat(fact("0.16", Unit.COEFFICIENT).fixed()).isEqualTo("0.160");
        assertThat(fact("123456", Unit.YUAN).inTenThousands()).isEqualTo("12.35");
        assertThat(fact("123456", Unit.YUAN).number()).isEqualTo("123456");
    }

    @ParameterizedTest
    @CsvSource({"约, 约3万平方米", "近, 近3万平方米", "余, 3万余平方米", "多, 3万多平方米"})
    void aPersonsWordForAnApproximateNumberStaysWhereItBelongs(String word, String text) {
        Fact about = java.util.Arrays.stream(Approximation.values()).filter(a -> a.chinese().equals(word)).findFirst()
                .map(a -> new Fact("数", new BigDecimal("30000"), Unit.SQUARE_METRE, 2, a, "", "", Audience.PUBLIC, new Source.Given("/a"))).orElseThrow();
        assertThat(about.text()).isEqualTo(text);
    }

    @Test
    void theWordForAnApproximateNumberStandsBehindAWanOfTheUnitItself() {
        Fact pupils = new Fact("学生数", new BigDecimal("25"), Unit.named("万人"), 2, Approximation.SOMEWHAT_OVER, "", "", Audience.PUBLIC,
                new Source.Given("/a"));
        assertThat(pupils.text()).isEqualTo("25万余人");
    }
}
