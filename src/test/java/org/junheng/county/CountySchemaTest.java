package org.junheng.county;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CountySchemaTest {

    private static final JsonNode SCHEMA = CountySchema.of(County.class);

    @Test
    void theCommittedSchemaIsThatOfTheRecords() throws IOException {
        if (Boolean.getBoolean("update")) {
            Files.writeString(Docs.SCHEMA, CountySchema.text());
        }
        assertThat(Docs.text(Docs.SCHEMA)).isEqualTo(CountySchema.text());
    }

    @Test
    void itIsASchemaOfDraft202012() {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(SCHEMA)).isEmpty();
    }

    @Test
    void onlyNameAndYearAreRequired() {
        assertThat(SCHEMA.get("required")).extracting(JsonNode::asText).containsExactly("name", "year");
    }

    @Test
    void everythingHasAChineseTitleAndNothingUnknownIsLetIn() {
        assertThat(SCHEMA.get("$defs").properties()).allSatisfy(definition -> {
            JsonNode record = definition.getValue();
            assertThat(record.get("title").asText()).containsPattern("\\p{IsHan}");
            assertThat(record.get("additionalProperties").asBoolean(true)).isFalse();
            assertThat(record.get("properties").properties()).isNotEmpty().allSatisfy(property ->
                    assertThat(property.getValue().get("title").asText()).as(property.getKey()).containsPattern("\\p{IsHan}"));
        });
    }

    @Test
    void everyKeywordThatCanFailHasItsFault() {
        Set<String> keywords = new TreeSet<>();
        collect(SCHEMA, keywords);
        assertThat(keywords).containsExactlyInAnyOrder("$schema", "$defs", "$ref", "title", "description", "x-unit", "properties", "items",
                "type", "enum", "required", "additionalProperties", "minLength", "pattern", "format", "minimum", "maximum", "multipleOf");
    }

    @Test
    void everyPatternIsToldInWords() {
        assertThat(SCHEMA.findParents("pattern")).isNotEmpty().allMatch(text -> text.path("description").isTextual());
    }

    private static void collect(JsonNode schema, Set<String> keywords) {
        schema.properties().forEach(keyword -> {
            keywords.add(keyword.getKey());
            switch (keyword.getKey()) {
                case "properties", "$defs" -> keyword.getValue().forEach(part -> collect(part, keywords));
                case "items", "additionalProperties" -> collect(keyword.getValue(), keywords);
                default -> { }
            }
        });
    }
}
