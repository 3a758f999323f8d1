package org.junheng.county;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Objects;
import org.junheng.fact.Approximation;
import org.junheng.fact.Audience;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/**
 * Makes a figure of the file a fact (数据项): label and unit come from the field, the source is its place in the file, or the change that put it
 * there.
 */
final class FactReader extends StdDeserializer<Fact> implements ContextualDeserializer {

    private final String label;
    private final Unit unit;

    /** For no field yet. */
    FactReader() {
        this("", Unit.NONE);
    }

    private FactReader(String label, Unit unit) {
        super(Fact.class);
        this.label = label;
        this.unit = unit;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        Field field = property.getAnnotation(Field.class);
        return new FactReader(field.value(), Unit.named(field.unit()));
    }

    @Override
    public Fact deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        Figure figure = parser.currentToken() == JsonToken.START_OBJECT
                ? context.readValue(parser, Figure.class)
                : new Figure(parser.getDecimalValue(), null, null, null, null);
        return new Fact(
                label,
                figure.value(),
                unit,
                unit.decimals(),
                Objects.requireNonNullElse(figure.approximation(), Approximation.EXACT),
                Objects.requireNonNullElse(figure.asOf(), ""),
                Objects.requireNonNullElse(figure.definition(), ""),
                Objects.requireNonNullElse(figure.audience(), Audience.PUBLIC),
                new Source.Given(pointer, ((Tree) context.getAttribute(Tree.class)).change(pointer)));
    }
}
