package org.junheng.draft;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junheng.document.Block;
import org.junheng.document.Prose;
import org.junheng.markdown.Markdown;

/**
 * {@code <@chart kind="柱形" caption="…" unit="…" series=["小学", "初中"] limits=[{"name": "小学限值", "value": fact}] note="…">} with
 * {@code <@row cells=["教师", fact, fact]/>} inside: a chart. A value or a limit is a fact or missing; a category or a series without any
 * value is left out, and so is a chart without any.
 */
final class ChartDirective implements TemplateDirectiveModel {

    private static final List<String> KINDS = List.of("柱形", "折线");

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment env, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body) throws TemplateException, IOException {
        List<List<Prose>> rows = TableDirective.rows(env, body).stream().map(row -> row.stream().map(Prose::of).toList()).toList();
        List<Prose> names = names(TableDirective.list(params.get("series"), "series"), env);
        TableDirective.checkSizes(rows, names.size() + 1, "图");
        List<Integer> filled = IntStream.range(0, names.size()).filter(i -> rows.stream().anyMatch(row -> !row.get(i + 1).isEmpty())).boxed().toList();
        if (filled.isEmpty()) {
            return;
        }
        List<Block.Category> categories = rows.stream()
                .filter(row -> row.stream().skip(1).anyMatch(value -> !value.isEmpty()))
                .map(row -> new Block.Category(row.get(0), TableDirective.chosen(row.subList(1, row.size()), filled))).toList();
        List<Block.Limit> limits = params.get("limits") == null ? List.of() : limits(TableDirective.list(params.get("limits"), "limits"), env);
        if (filled.size() > Block.Chart.MOST_SERIES || limits.size() > Block.Chart.MOST_LIMITS) {
            throw new TemplateModelException("图至多有" + Block.Chart.MOST_SERIES + "个系列、" + Block.Chart.MOST_LIMITS + "条标准线");
        }
        var chart = new Block.Chart(
                Prose.of(TableDirective.optional(params.get("caption"), env)), TableDirective.optional(params.get("unit"), env), kind(params.get("kind"), env),
                TableDirective.chosen(names, filled), categories, limits, Prose.of(TableDirective.optional(params.get("note"), env)));
        env.getOut().write("\n\n" + Markdown.write(chart) + "\n\n");
    }

    private static Block.ChartKind kind(Object value, Environment env) throws TemplateModelException {
        String word = TableDirective.optional(value, env);
        if (!KINDS.contains(word)) {
            throw new TemplateModelException("图的kind应是柱形或折线，这里是“" + word + "”");
        }
        return Block.ChartKind.values()[KINDS.indexOf(word)];
    }

    private static List<Prose> names(TemplateSequenceModel series, Environment env) throws TemplateModelException {
        var names = new ArrayList<Prose>();
        for (int i = 0; i < series.size(); i++) {
            names.add(Prose.of(TableDirective.optional(series.get(i), env)));
        }
        return names;
    }

    private static List<Block.Limit> limits(TemplateSequenceModel list, Environment env) throws TemplateModelException {
        var limits = new ArrayList<Block.Limit>();
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof TemplateHashModel limit)) {
                throw new TemplateModelException("标准线应写成{\"name\": 名称, \"value\": 数据项}");
            }
            String value = TableDirective.optional(limit.get("value"), env);
            if (!value.isEmpty()) {
                limits.add(new Block.Limit(Prose.of(TableDirective.optional(limit.get("name"), env)), Prose.of(value)));
            }
        }
        return limits;
    }
}
