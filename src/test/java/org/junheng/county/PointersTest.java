package org.junheng.county;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fact of a county leads back to its figure in the file. */
class PointersTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyFactLeadsBackToItsFigure(long seed) {
        for (int round = 0; round < 4; round++) {
            var random = new RandomCounty(seed * 1000 + round);
            ObjectNode file = random.file();
            County county = Counties.read(round % 2 == 0 ? file.toString() : file.toPrettyString(), "a.json");
            List<Fact> facts = Records.facts(county);
            assertThat(facts).hasSize(random.figures());
            Set<String> pointers = new HashSet<>();
            for (Fact fact : facts) {
                String pointer = ((Source.Given) fact.source()).pointer();
                assertThat(pointers.add(pointer)).as(pointer).isTrue();
                JsonNode figure = file.at(JsonPointer.compile(pointer));
                assertThat(fact.value()).as(pointer).isEqualTo((figure.isObject() ? figure.get("value") : figure).decimalValue());
                assertThat(fact.asOf()).as(pointer).isEqualTo(figure.path("asOf").asText());
                assertThat(fact.definition()).as(pointer).isEqualTo(figure.path("definition").asText());
                assertThat(fact.approximation().chinese()).as(pointer).isEqualTo(figure.path("approximation").asText("准确"));
                assertThat(fact.audience().chinese()).as(pointer).isEqualTo(figure.path("audience").asText("公开"));
            }
        }
    }
}
