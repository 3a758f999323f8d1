package org.junheng.draft;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junheng.sandbox.MarkdownFormat;
import org.junheng.sandbox.RunState;
import org.junheng.sandbox.Sentences;

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

    /** The notes inside each open paragraph: they follow it. */
    private static final RunState<Deque<List<String>>> NOTES = new RunState<>(ArrayDeque::new);

    /** A note as it stands on its line. */
    private static final Pattern NOTE = Pattern.compile("(?m)^> 核对：.*$");

    private Composition() {}

    /** All directives by name. */
    static Map<String, TemplateDirectiveModel> directives() {
        var directives = new LinkedHashMap<String, TemplateDirectiveModel>();
        directives.put("section", Composition::section);
        directives.put("runin", Composition::runIn);
        directives.put("para", Composition::para);
        directives.put("point", Composition::point);
        directives.put("item", Composition::item);
        directives.put("annex", Composition::annex);
        directives.put("part", Composition::part);
        directives.put("note", Composition::note);
        return directives;
    }

    /** {@code <@section title="…" level=2>}: a heading and what is inside. */
    @SuppressWarnings("rawtypes")
    private static void section(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        titled(env, level(params) + " " + title(params), Sentences.inside(body));
    }

    /** {@code <@runin title="…" level=3>}: a paragraph that begins with its heading. */
    @SuppressWarnings("rawtypes")
    private static void runIn(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        paragraph(env, level(params) + " " + title(params) + " " + level(params) + " ", body);
    }

    /** {@code <@annex title="…">}: an annex on a new page, of the part before it if there is one. */
    @SuppressWarnings("rawtypes")
    private static void annex(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        titled(env, "<<< 附件：" + title(params), Sentences.inside(body));
    }

    /** {@code <@part title="…" notes=["…"]>}: what the document issues (印发件), with its annexes inside. */
    @SuppressWarnings("rawtypes")
    private static void part(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        var opening = new StringBuilder("<<< 印发件：" + title(params));
        if (params.get("notes") instanceof TemplateSequenceModel notes) {
            for (int i = 0; i < notes.size(); i++) {
                opening.append("\n> 题注：").append(escaped(notes.get(i), "notes"));
            }
        }
        titled(env, opening.toString(), Sentences.inside(body));
    }

    /** A heading and what is under it. Where nothing but notes is, they stand without the heading. */
    private static void titled(Environment env, String opening, String inside) throws IOException {
        boolean isEmpty = NOTE.matcher(inside).replaceAll("").isBlank();
        env.getOut().write(isEmpty ? inside : "\n\n" + opening + "\n\n" + inside + "\n\n");
    }

    /** {@code <@note>}: a note to the drafter (核对提示), never printed. In a paragraph, a point or an item it stands behind it. */
    @SuppressWarnings("rawtypes")
    private static void note(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        String inside = Sentences.oneLine(Sentences.inside(body));
        if (!inside.isEmpty()) {
            List<String> open = NOTES.of(env).peek();
            if (open == null) {
                env.getOut().write(line(inside));
            } else {
                open.add(inside);
            }
        }
    }

    static String line(String note) {
        return "\n> 核对：" + note + "\n";
    }

    /** {@code <@para>}: a paragraph. */
    @SuppressWarnings("rawtypes")
    private static void para(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        paragraph(env, "", body);
    }

    private static void paragraph(Environment env, String opening, TemplateDirectiveBody body) throws TemplateException, IOException {
        withNotes(env, body, inside -> "\n\n" + opening + inside + "\n\n");
    }

    /** Text on one line, if there is any, and the notes inside behind it. */
    private static void withNotes(Environment env, TemplateDirectiveBody body, UnaryOperator<String> block) throws TemplateException, IOException {
        Deque<List<String>> open = NOTES.of(env);
        open.push(new ArrayList<>());
        String inside = Sentences.oneLine(Sentences.inside(body));
        List<String> notes = open.pop();
        env.getOut().write(inside.isEmpty() ? "" : block.apply(inside));
        for (String note : notes) {
            env.getOut().write(line(note));
        }
    }

    /** {@code <@point>}: one of 一是……；二是……. */
    @SuppressWarnings("rawtypes")
    private static void point(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        withNotes(env, body, inside -> "\n- " + inside + "\n");
    }

    /** {@code <@item>}: one of 1. 2. 3., each a paragraph. */
    @SuppressWarnings("rawtypes")
    private static void item(Environment env, Map params, TemplateModel[] loop, TemplateDirectiveBody body) throws TemplateException, IOException {
        withNotes(env, body, inside -> "\n1. " + inside + "\n");
    }

    private static String level(Map<?, ?> params) throws TemplateModelException {
        int level = params.get("level") instanceof TemplateNumberModel number ? number.getAsNumber().intValue() : 1;
        return "#".repeat(Math.max(1, Math.min(level, 4)));
    }

    private static String title(Map<?, ?> params) throws TemplateModelException {
        return escaped(params.get("title"), "title");
    }

    /** A text as a parameter, escaped like any text that a template passes on. */
    private static String escaped(Object text, String name) throws TemplateModelException {
        if (text instanceof TemplateScalarModel scalar) {
            return MarkdownFormat.INSTANCE.escapePlainText(scalar.getAsString());
        }
        throw new TemplateModelException("缺少" + name);
    }
}
