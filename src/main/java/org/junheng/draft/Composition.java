package org.junheng.draft;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The directives a document is composed of (成文指令). Each vanishes when nothing is inside, so a template never has to ask whether a
 * section, a paragraph or a sentence would come out empty:
 *
 * <pre>{@code
 * <@section title="基本情况">
 *   <@para>
 *     <@sentence>
 *       <@clause when=survey.teams??>分${survey.teams}组</@clause>
 *       <@clause when=survey.meetings??>召开座谈会${survey.meetings}</@clause>
 *     </@sentence>
 *   </@para>
 * </@section>
 * }</pre>
 *
 * Line ends and indents between directives are layout of the template and never reach the text.
 */
final class Composition {

    private static final RunState<Deque<List<String>>> SENTENCES = new RunState<>(ArrayDeque::new);

    /** Line ends with the indents around them, and indents whose line end FreeMarker has taken away. */
    private static final Pattern LAYOUT = Pattern.compile("\\s*\\R\\s*| {2,}");

    private Composition() {}

    /** All directives by name. */
    static Map<String, TemplateDirectiveModel> directives() {
        var directives = new LinkedHashMap<String, TemplateDirectiveModel>();
        directives.put("section", Composition::section);
        directives.put("runin", Composition::runIn);
        directives.put("para", Composition::para);
        directives.put("point", Composition::point);
        directives.put("sentence", Composition::sentence);
        directives.put("clause", Composition::clause);
        directives.put("annex", Composition::annex);
        return directives;
    }

    /** {@code <@section title="…" level=2>}: a heading and what is inside. */
    @SuppressWarnings("rawtypes")
    private static void section(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        String inside = inside(body);
        if (!inside.isBlank()) {
            env.getOut().write("\n\n" + level(params) + " " + title(params) + "\n\n" + inside + "\n\n");
        }
    }

    /** {@code <@runin title="…" level=3>}: a paragraph that begins with its heading. */
    @SuppressWarnings("rawtypes")
    private static void runIn(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        String inside = oneLine(inside(body));
        if (!inside.isEmpty()) {
            env.getOut().write("\n\n" + level(params) + " " + title(params) + " " + level(params) + " " + inside + "\n\n");
        }
    }

    /** {@code <@annex title="…">}: an annex on a new page. */
    @SuppressWarnings("rawtypes")
    private static void annex(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        String inside = inside(body);
        if (!inside.isBlank()) {
            env.getOut().write("\n\n<<< 附件：" + title(params) + "\n\n" + inside + "\n\n");
        }
    }

    /** {@code <@para>}: a paragraph. */
    @SuppressWarnings("rawtypes")
    private static void para(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        String inside = oneLine(inside(body));
        if (!inside.isEmpty()) {
            env.getOut().write("\n\n" + inside + "\n\n");
        }
    }

    /** {@code <@point>}: one of 一是……；二是……. */
    @SuppressWarnings("rawtypes")
    private static void point(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        String inside = oneLine(inside(body));
        if (!inside.isEmpty()) {
            env.getOut().write("\n- " + inside + "\n");
        }
    }

    /** {@code <@sentence>}: its clauses with ，between them and 。behind; {@code join="；"} for clauses with commas of their own. */
    @SuppressWarnings("rawtypes")
    private static void sentence(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        Deque<List<String>> open = SENTENCES.of(env);
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
        List<String> clauses = SENTENCES.of(env).peek();
        if (clauses == null) {
            throw new TemplateModelException("clause要写在sentence里面");
        }
        if (!inside.isEmpty()) {
            clauses.add(inside);
        }
    }

    private static String inside(TemplateDirectiveBody body) throws TemplateException, IOException {
        if (body == null) {
            return "";
        }
        var text = new StringWriter();
        body.render(text);
        return text.toString();
    }

    private static String oneLine(String text) {
        return LAYOUT.matcher(text).replaceAll("").strip();
    }

    private static String level(Map<?, ?> params) throws TemplateModelException {
        int level = params.get("level") instanceof TemplateNumberModel number ? number.getAsNumber().intValue() : 1;
        return "#".repeat(Math.max(1, Math.min(level, 4)));
    }

    /** The title, escaped like any text that a template passes on. */
    private static String title(Map<?, ?> params) throws TemplateModelException {
        if (params.get("title") instanceof TemplateScalarModel title) {
            return MarkdownFormat.INSTANCE.escapePlainText(title.getAsString());
        }
        throw new TemplateModelException("缺少title");
    }
}
