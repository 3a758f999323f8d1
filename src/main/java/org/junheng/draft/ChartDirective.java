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
import java.util.Optional;
import java.util.stream.IntStream;
import org.junheng.document.Block;
import org.junheng.document.Prose;
import org.junheng.markdown.FactMarks;
import org.junheng.markdown.Markdown;

/**
 * {@code <@chart kind="柱形" caption="…" unit="…" series=["小学", "初中"] limits=[{"name": "小学限值", "value": fact}] note="…">} with
 * {@code <@row cells=["教师", fact, fact]/>} inside: a chart. A value or a limit is a fact or missing; a category or a series without any
 * value is left out (of 分色柱形 a series is not: the legend tells what its bars would be), and so is a chart without any.
 */
final class ChartDirective implements TemplateDirectiveModel {

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment env, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body) throws TemplateException, IOException {
        List<List<Prose>> rows = rows(TableDirective.rows(env, body));
        List<Prose> names = names(TableDirective.list(params.get("series"), "series"), env);
        TableDirective.checkSizes(rows, names.size() + 1, "图");
        Block.ChartKind kind = kind(params.get("kind"), env);
        boolean hasValues = rows.stream().anyMatch(row -> row.stream().skip(1).anyMatch(value -> !value.isEmpty()));
        List<Integer> filled = IntStream.range(0, names.size())
                .filter(i -> hasValues && kind == Block.ChartKind.EITHER || rows.stream().anyMatch(row -> !row.get(i + 1).isEmpty())).boxed().toList();
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
        if (kind == Block.ChartKind.EITHER && !categories.stream().allMatch(category -> Block.Chart.isEither(category.values()))) {
            throw new TemplateModelException("分色柱形的图有两个系列，每行只有一个系列有值");
        }
        var chart = new Block.Chart(
                Prose.of(TableDirective.optional(params.get("caption"), env)), TableDirective.optional(params.get("unit"), env),
                kind, TableDirective.chosen(names, filled), categories, limits, Prose.of(TableDirective.optional(params.get("note"), env)));
        env.getOut().write("\n\n" + Markdown.write(chart) + "\n\n");
    }

    private static Block.ChartKind kind(Object value, Environment env) throws TemplateModelException {
        String word = TableDirective.optional(value, env);
        int kind = Block.ChartKind.words().indexOf(word);
        if (kind < 0) {
            throw new TemplateModelException("图的kind应是" + String.join("、", Block.ChartKind.words()) + "，这里是“" + word + "”");
        }
        return Block.ChartKind.values()[kind];
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
            Prose value = value(TableDirective.optional(limit.get("value"), env));
            if (!value.isEmpty()) {
                limits.add(new Block.Limit(Prose.of(TableDirective.optional(limit.get("name"), env)), value));
            }
        }
        return limits;
    }

    private static List<List<Prose>> rows(List<List<String>> cells) throws TemplateModelException {
        var rows = new ArrayList<List<Prose>>();
        for (List<String> words : cells) {
            var row = new ArrayList<Prose>();
            for (String each : words) {
                row.add(row.isEmpty() ? Prose.of(each) : value(each));
            }
            rows.add(row);
        }
        return rows;
    }

    /** A fact between its marks that prints a number and nothing else, or nothing. */
    private static Prose value(String words) throws TemplateModelException {
        Optional<String> printed = FactMarks.words(words);
        if (!words.isEmpty() && printed.filter(Block.Chart::isValue).isEmpty()) {
            throw new TemplateModelException("图里的值应是数据项的数，这里是“" + printed.orElse(words) + "”；带单位的用.number或.fixed");
        }
        return Prose.of(words);
    }
}
