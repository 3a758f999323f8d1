package org.junheng.draft;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.List;
import org.junheng.fact.Fact;
import org.junheng.fault.Nearest;

/**
 * A fact as templates see it: a number to compare, printed with its unit; {@code .number} prints it without, {@code .label} and
 * {@code .unit} are words.
 *
 * @param fact the fact
 * @param bare whether it prints without its unit
 */
record FactModel(Fact fact, boolean bare) implements TemplateNumberModel, TemplateHashModel {

    private static final List<String> PARTS = List.of("number", "label", "unit", "asOf", "definition");

    @Override
    public Number getAsNumber() {
        return fact.value();
    }

    /** How it is printed here. */
    String text() {
        return bare ? fact.number() : fact.text();
    }

    @Override
    public TemplateModel get(String part) throws TemplateModelException {
        return switch (part) {
            case "number" -> new FactModel(fact, true);
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
