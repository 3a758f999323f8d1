package org.junheng.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places of a file in words. */
class PointerWordsTest {

    private static final Path QINGHE = Path.of("fixtures/counties/qinghe-2025.json");

    @ParameterizedTest
    @CsvSource({
        "/area, 面积",
        "/schools/0/primary/pupils, 实验小学·小学部·在校学生数",
        "/schools/0/primary/classSizes/2, 实验小学·小学部·各班人数·第3个",
        "/schools/0/resources/sportsGroundArea, 实验小学·资源总量·校内运动场地面积",
        "/results/guarantees/10/figures/1/value, G11·交流轮岗教师数",
        "/population/value, 人口总数",
        "/history/0/primaryPupils, 往年数据·2022年·小学在校学生数"
    })
    void aPlaceIsCalledByTitlesAndNames(String pointer, String words) {
        assertThat(PointerWords.of(Counties.read(QINGHE)).find(pointer)).map(PointerWords.Caption::words).contains(words);
    }

    @Test
    void aResultIsCalledByItsCode() {
        PointerWords words = PointerWords.of(Counties.read(Path.of("fixtures/counties/laian-2021.json")));
        assertThat(words.find("/results/resources/6/quantity")).map(PointerWords.Caption::words).contains("L3小学·实有总量");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "area", "/nothing", "/schools/99", "/schools/-1/name", "/schools/x", "/schools/0/junior/pupils", "/area/value/value", "/"})
    void whereThereIsNothingThereAreNoWords(String pointer) {
        assertThat(PointerWords.of(Counties.read(QINGHE)).find(pointer)).isEmpty();
    }

    /** Whatever the file has: every figure has words, a field and a line. */
    @Test
    void everyFigureHasWordsAndALine() {
        CountyFile file = Counties.open(QINGHE, List.of());
        PointerWords words = PointerWords.of(file.county());
        List<Fact> facts = Records.facts(file.county());
        assertThat(facts).hasSizeGreaterThan(300);
        for (Fact fact : facts) {
            String pointer = ((Source.Given) fact.source()).pointer();
            assertThat(words.find(pointer)).as(pointer).hasValueSatisfying(caption -> assertThat(caption.words()).isNotBlank().doesNotContain("··"));
            assertThat(file.place(pointer)).as(pointer).hasValueSatisfying(place -> assertThat(place.line()).isPositive());
            assertThat(file.given(pointer)).isPresent();
        }
        assertThat(file.pointers()).contains("", "/name", "/schools/0/primary/pupils");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyFigureOfARandomCountyHasWords(long seed) {
        County county = Counties.read(new RandomCounty(seed).file().toString(), "a.json");
        PointerWords words = PointerWords.of(county);
        Records.facts(county).forEach(fact -> assertThat(words.find(((Source.Given) fact.source()).pointer())).as(fact.toString()).isPresent());
    }
}
