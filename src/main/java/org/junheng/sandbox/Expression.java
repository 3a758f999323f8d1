package org.junheng.sandbox;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.fact.Fact;

/** An expression compiled in advance. What has no data has no value: an expression that needs it does not hold. */
public interface Expression {

    /** The name under which FreeMarker hands over the result. */
    String RESULT = "_result";

    /** The name of what stands for no value. */
    String ABSENT_NAME = "_absent";

    /** Stands for no value, and can be told from an empty text or list. */
    TemplateBooleanModel ABSENT = () -> false;

    /** The value as templates see it, to be handed on to another; {@link #ABSENT} where data is missing. */
    TemplateModel model(Map<String, Object> data);

    /** The value with this data: a {@link Fact}, text, truth value, record or list of those; {@code null} where data is missing. */
    default Object with(Map<String, Object> data) {
        return Sandbox.read(() -> unwrapped(model(data)));
    }

    /** The elements of a list as templates see them, to be handed on one by one; none where data is missing. */
    default List<Object> each(Map<String, Object> data) {
        return Sandbox.read(() -> {
            var models = new ArrayList<Object>();
            if (model(data) instanceof TemplateSequenceModel list) {
                for (int i = 0; i < list.size(); i++) {
                    models.add(list.get(i));
                }
            }
            return models;
        });
    }

    /** Whether it holds with this data. */
    default boolean holds(Map<String, Object> data) {
        return Boolean.TRUE.equals(with(data));
    }

    /** The values with this data: one or those of a list, none where data is missing. */
    default List<Object> all(Map<String, Object> data) {
        Object value = with(data);
        return value == null ? List.of() : value instanceof List<?> list ? List.copyOf(list) : List.of(value);
    }

    /** The Java value behind a model; {@code null} for {@link #ABSENT} and for what is none. */
    static Object unwrapped(TemplateModel model) throws TemplateModelException {
        if (model == ABSENT) {
            return null;
        }
        if (model instanceof FactModel fact) {
            return fact.fact();
        }
        if (model instanceof Models.Shown shown) {
            return shown.record();
        }
        if (model instanceof ProseModel prose) {
            return prose.prose();
        }
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (model instanceof TemplateBooleanModel truth) {
            return truth.getAsBoolean();
        }
        if (model instanceof TemplateSequenceModel list) {
            var values = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Object value = unwrapped(list.get(i));
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }
        return null;
    }
}
