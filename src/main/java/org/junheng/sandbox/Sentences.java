package org.junheng.sandbox;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The directives a sentence is composed of (成句指令): {@code <@sentence>} with {@code <@clause when=…>} inside. A clause that is not true
 * or empty vanishes, and a sentence without clauses.
 */
public final class Sentences {

    private static final RunState<Deque<List<String>>> OPEN = new RunState<>(ArrayDeque::new);

    /** Line ends with the indents around them, and indents whose line end FreeMarker has taken away. */
    private static final Pattern LAYOUT = Pattern.compile("\\s*\\R\\s*| {2,}");

    private Sentences() {}

    static Map<String, TemplateDirectiveModel> directives() {
        return Map.of("sentence", Sentences::sentence, "clause", Sentences::clause);
    }

    /** {@code <@sentence>}: its clauses with ，between them and 。behind; {@code join="；"} for clauses with commas of their own. */
    @SuppressWarnings("rawtypes")
    private static void sentence(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        Deque<List<String>> open = OPEN.of(env);
        open.push(new ArrayList<>());
        inside(body);
        List<String> clauses = open.pop();
        if (!clauses.isEmpty()) {
            String mark = params.get("join") instanceof TemplateScalarModel join ? join.getAsString() : "，";
            env.getOut().write(String.join(mark, clauses) + "。");
        }
    }

    /** {@code <@clause when=…>}: a clause of a sentence. */
    @SuppressWarnings("rawtypes")
    private static void clause(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        if (params.get("when") instanceof TemplateBooleanModel when && !when.getAsBoolean()) {
            return;
        }
        String inside = oneLine(inside(body));
        List<String> clauses = OPEN.of(env).peek();
        if (clauses == null) {
            throw new TemplateModelException("clause要写在sentence里面");
        }
        if (!inside.isEmpty()) {
            clauses.add(inside);
        }
    }

    /** What a directive prints inside; nothing if it is empty. */
    public static String inside(TemplateDirectiveBody body) throws TemplateException, IOException {
        if (body == null) {
            return "";
        }
        var text = new StringWriter();
        body.render(text);
        return text.toString();
    }

    /** A text without the layout of its template. */
    public static String oneLine(String text) {
        return LAYOUT.matcher(text).replaceAll("").strip();
    }
}
