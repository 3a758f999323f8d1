package org.junheng.sandbox;

import freemarker.core.Environment;
import freemarker.template.TemplateScalarModel;
import java.util.stream.Collectors;
import org.junheng.document.Inline;
import org.junheng.document.Prose;

/** A text with figures that templates pass on: its figures stay facts. */
record ProseModel(Prose prose) implements TemplateScalarModel {

    @Override
    public String getAsString() {
        Environment environment = Environment.getCurrentEnvironment();
        return prose.inlines().stream().map(inline -> printed(inline, environment)).collect(Collectors.joining());
    }

    private static String printed(Inline inline, Environment environment) {
        return inline instanceof Inline.Figure figure ? FactFormat.print(new FactModel(figure.fact(), figure.text()), environment) : inline.text();
    }
}
