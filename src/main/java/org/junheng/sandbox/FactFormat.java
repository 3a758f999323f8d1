package org.junheng.sandbox;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.TemplateValueFormatException;
import freemarker.core.UnformattableValueException;
import freemarker.template.TemplateNumberModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junheng.fact.Fact;
import org.junheng.markdown.FactMarks;

/**
 * The only number format templates have: a fact prints as its text between marks, which the Markdown reader turns into a figure of the
 * tree. Any other number is an error, so no document can hold a figure that cannot be traced.
 */
public final class FactFormat extends TemplateNumberFormatFactory {

    /** The name of the format in FreeMarker's settings. */
    static final String NAME = "fact";

    private static final RunState<List<Fact>> PRINTED = new RunState<>(ArrayList::new);

    @Override
    public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
        return new TemplateNumberFormat() {
            @Override
            public String formatToPlainText(TemplateNumberModel number) throws TemplateValueFormatException {
                if (number instanceof FactModel fact) {
                    return print(fact, environment);
                }
                throw new UnformattableValueException("模板里算出或写出的数不能直接打印：它没有来源。计数请用count(…)，编号请用numbering(…)");
            }

            @Override
            public boolean isLocaleBound() {
                return false;
            }

            @Override
            public String getDescription() {
                return "数据项";
            }
        };
    }

    /** The fact's text between marks, remembered for this run of the template. */
    public static String print(FactModel fact, Environment environment) {
        List<Fact> printed = printed(environment);
        printed.add(fact.fact());
        return FactMarks.mark(printed.size() - 1, fact.text());
    }

    /** The facts printed so far in this run, in order. */
    static List<Fact> printed(Environment environment) {
        return PRINTED.of(environment);
    }
}
