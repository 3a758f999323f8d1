package org.junheng.sandbox;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.List;
import org.junheng.fact.Fact;
import org.junheng.fault.Nearest;

/**
 * A fact as templates see it: a number to compare, printed with its unit. {@code .number} prints it without, {@code .fixed} with all of
 * its decimals, {@code .wan} in 万; {@code .label}, {@code .unit}, {@code .asOf} and {@code .definition} are words.
 *
 * @param fact the fact
 * @param text how it prints
 */
public record FactModel(Fact fact, String text) implements TemplateNumberModel, TemplateHashModel {

    private static final List<String> PARTS = List.of("number", "fixed", "wan", "label", "unit", "asOf", "definition");

    /** A fact that prints with its unit. */
    public FactModel(Fact fact) {
        this(fact, fact.text());
    }

    @Override
    public Number getAsNumber() {
        return fact.value();
    }

    @Override
    public TemplateModel get(String part) throws TemplateModelException {
        return switch (part) {
            case "number" -> new FactModel(fact, fact.number());
            case "fixed" -> new FactModel(fact, fact.fixed());
            case "wan" -> new FactModel(fact, fact.inTenThousands());
            case "label" -> TextModel.of(fact.label());
            case "unit" -> TextModel.of(fact.unit().symbol());
            case "asOf" -> TextModel.of(fact.asOf());
            case "definition" -> TextModel.of(fact.definition());
            default -> throw new TemplateModelException("数据项没有“" + part + "”这一部分。" + Nearest.hint(part, PARTS));
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
