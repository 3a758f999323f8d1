package org.junheng.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junheng.Fixtures;
import org.junheng.county.Change;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.document.Document;
import org.junheng.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code facts.json}: complete, each figure once. */
class FactListTest {

    static List<Fixtures.Draft> drafts() {
        return Fixtures.drafts();
    }

    private static JsonNode list(Document document) throws JsonProcessingException {
        return JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build().readTree(FactList.write(document));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void everyPrintingLeadsToAFigureAndItsInputs(Fixtures.Draft draft) throws JsonProcessingException {
        JsonNode list = list(draft.document());
        List<Fact> printed = draft.document().facts();
        assertThat(list.get("figures")).hasSameSizeAs(printed);
        JsonNode facts = list.get("facts");
        for (int i = 0; i < printed.size(); i++) {
            JsonNode fact = facts.get(list.get("figures").get(i).get("fact").asInt() - 1);
            assertThat(fact.get("value").decimalValue()).isEqualByComparingTo(printed.get(i).value());
        }
        Set<String> given = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            JsonNode fact = facts.get(i);
            assertThat(fact.get("id").asInt()).isEqualTo(i + 1);
            assertThat(fact.has("given") || fact.has("standard") || fact.has("formula")).as(fact.toString()).isTrue();
            assertThat(!fact.has("given") || given.add(fact.get("given").asText())).as("once: " + fact).isTrue();
            for (JsonNode input : fact.path("inputs")) {
                assertThat(input.asInt()).as("told before it is used").isLessThanOrEqualTo(i);
            }
        }
    }

    @Test
    void whatAChangePutThereSaysSo() throws JsonProcessingException {
        Path small = Path.of("src/test/resources/trace/small-county.json");
        County county = Counties.open(small, List.of(Change.parse("面积=863"))).county();
        JsonNode facts = list(Fixtures.draft(Fixtures.kind("investigation-report"), county)).get("facts");
        assertThat(facts).filteredOn(fact -> fact.has("change")).singleElement().satisfies(fact -> {
            assertThat(fact.get("given").asText()).isEqualTo("/area");
            assertThat(fact.get("change").asText()).isEqualTo("改动“面积=863”");
        });
    }

    /** A nested list would hold the sums of sixty schools as often as anything computed from them is printed. */
    @Test
    void aSumOfManySchoolsIsToldOnceAndWhole() throws JsonProcessingException {
        String schools = IntStream.range(0, 60).mapToObj(i -> """
                {"name": "学校%d", "kind": "小学", "primary": {"pupils": %d, "teachers": 20, "backboneTeachers": 2}}""".formatted(i, 100 + i))
                .reduce((one, other) -> one + "," + other).orElseThrow();
        Document document = Fixtures.draft(Fixtures.kind("investigation-report"),
                Counties.read("{\"name\": \"青禾县\", \"year\": 2025, \"fictional\": true, \"schools\": [" + schools + "]}", "a.json"));
        JsonNode facts = list(document).get("facts");
        assertThat(facts).filteredOn(fact -> fact.get("label").asText().equals("小学在校学生数")).singleElement()
                .satisfies(fact -> assertThat(fact.get("inputs")).hasSize(60));
        assertThat(facts).filteredOn(fact -> fact.path("given").asText().equals("/schools/59/primary/pupils")).hasSize(1);
    }
}
