package org.junheng.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Comparison;
import org.junheng.county.Change;
import org.junheng.fact.Fact;
import org.junheng.reconciliation.Contradiction;
import org.junheng.standard.Indicator;
import org.junheng.standard.Item;
import org.junheng.standard.Relaxation;
import org.junheng.standard.Standard;

/** An assessment as JSON for other programs (评估结果的JSON): exact values, the words as we print them, no copy of the input. */
final class AssessmentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .addMixIn(Assessment.class, WithoutInput.class)
            .addMixIn(AssessedUnit.class, WithoutSchool.class)
            .addMixIn(Standard.class, NameOnly.class)
            .addMixIn(Indicator.class, NameOnly.class)
            .addMixIn(Item.class, NameOnly.class)
            .addMixIn(Relaxation.class, NameOnly.class)
            .addModule(new SimpleModule().addSerializer(Fact.class, new FactWriter()))
            .build();

    private AssessmentJson() {}

    static String write(Assessment assessment, List<Contradiction> contradictions) {
        ObjectNode tree = MAPPER.valueToTree(assessment);
        tree.set("contradictions", MAPPER.valueToTree(contradictions));
        return JsonText.of(tree);
    }

    /** What changes did to an assessment. */
    static String write(List<Change> changes, Comparison comparison, List<Contradiction> raised, List<Contradiction> settled) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        changes.forEach(change -> tree.withArray("changes").add(change.toString()));
        tree.setAll(MAPPER.<ObjectNode>valueToTree(comparison));
        tree.set("raisedContradictions", MAPPER.valueToTree(raised));
        tree.set("settledContradictions", MAPPER.valueToTree(settled));
        return JsonText.of(tree);
    }

    @JsonIgnoreProperties({"county", "overview"})
    private interface WithoutInput {}

    @JsonIgnoreProperties("school")
    private interface WithoutSchool {}

    @JsonIncludeProperties({"id", "title", "number"})
    private interface NameOnly {}

    private static final class FactWriter extends JsonSerializer<Fact> {
        @Override
        public void serialize(Fact fact, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("label", fact.label());
            out.writeNumberField("value", fact.value());
            out.writeStringField("unit", fact.unit().symbol());
            out.writeStringField("text", fact.text());
            out.writeEndObject();
        }
    }
}
