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
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junheng.document.Block;
import org.junheng.document.Prose;
import org.junheng.markdown.Markdown;
import org.junheng.sandbox.FactFormat;
import org.junheng.sandbox.FactModel;
import org.junheng.sandbox.RunState;

/**
 * {@code <@table caption="…" unit="…" columns=["学校:12:left", "缺口:6:right"] note="…">} with {@code <@row cells=[…]/>} inside: a table
 * whose markup is written by our own writer, so that no cell can break it. A cell is a text, a fact, or missing, which prints as —; a
 * column in which nothing stands is left out. {@code landscape=true} sets it on turned pages of its own (横排).
 */
final class TableDirective implements TemplateDirectiveModel {

    private static final String ABSENT = "—";

    private static final RunState<List<List<String>>> ROWS = new RunState<>(ArrayList::new);

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment env, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body) throws TemplateException, IOException {
        List<List<Prose>> rows = rows(env, body).stream()
                .map(row -> row.stream().map(words -> Prose.of(words.isEmpty() ? ABSENT : words)).toList()).toList();
        if (rows.isEmpty()) {
            return;
        }
        var columns = new ArrayList<Block.Column>();
        TemplateSequenceModel titles = list(params.get("columns"), "columns");
        for (int i = 0; i < titles.size(); i++) {
            columns.add(column(text(titles.get(i), env)));
        }
        checkSizes(rows, columns.size(), "表");
        List<Integer> filled = IntStream.range(0, columns.size()).filter(i -> rows.stream().anyMatch(row -> !row.get(i).text().equals(ABSENT))).boxed().toList();
        var table = new Block.Table(
                Prose.of(optional(params.get("caption"), env)), optional(params.get("unit"), env), chosen(columns, filled),
                rows.stream().map(row -> chosen(row, filled)).toList(), Prose.of(optional(params.get("note"), env)),
                landscape(params.get("landscape")));
        env.getOut().write("\n\n" + Markdown.write(table) + "\n\n");
    }

    /** What {@code <@row>} adds inside; what is missing is empty. */
    static List<List<String>> rows(Environment env, TemplateDirectiveBody body) throws TemplateException, IOException {
        List<List<String>> rows = ROWS.of(env);
        rows.clear();
        if (body != null) {
            body.render(Writer.nullWriter());
        }
        return List.copyOf(rows);
    }

    static <T> void checkSizes(List<List<T>> rows, int columns, String what) throws TemplateModelException {
        for (List<T> row : rows) {
            if (row.size() != columns) {
                throw new TemplateModelException(what + "有" + columns + "列，这一行有" + row.size() + "格");
            }
        }
    }

    static <T> List<T> chosen(List<T> all, List<Integer> places) {
        return places.stream().map(all::get).toList();
    }

    /** {@code <@row cells=[…]/>}. */
    static final class Row implements TemplateDirectiveModel {
        @Override
        @SuppressWarnings("rawtypes")
        public void execute(Environment env, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body) throws TemplateException {
            TemplateSequenceModel cells = list(params.get("cells"), "cells");
            var row = new ArrayList<String>();
            for (int i = 0; i < cells.size(); i++) {
                row.add(optional(cells.get(i), env));
            }
            ROWS.of(env).add(row);
        }
    }

    private static Block.Column column(String title) throws TemplateModelException {
        String[] parts = title.split(":", -1);
        if (parts.length != 3) {
            throw new TemplateModelException("列应写成“列名:宽:left”，这里是“" + title + "”");
        }
        Block.Align align = switch (parts[2]) {
            case "left" -> Block.Align.LEFT;
            case "center" -> Block.Align.CENTRE;
            case "right" -> Block.Align.RIGHT;
            default -> throw new TemplateModelException("列的对齐应是left、center或right，这里是“" + parts[2] + "”");
        };
        try {
            return new Block.Column(Prose.of(parts[0]), Integer.parseInt(parts[1]), align);
        } catch (NumberFormatException e) {
            throw new TemplateModelException("列宽应是整数，这里是“" + parts[1] + "”");
        }
    }

    private static boolean landscape(Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateBooleanModel) {
            return value != null && ((TemplateBooleanModel) value).getAsBoolean();
        }
        throw new TemplateModelException("landscape应是true或false");
    }

    static TemplateSequenceModel list(Object value, String name) throws TemplateModelException {
        if (value instanceof TemplateSequenceModel list) {
            return list;
        }
        throw new TemplateModelException(name + "应是列表");
    }

    static String optional(Object value, Environment env) throws TemplateModelException {
        return value == null ? "" : text(value, env);
    }

    private static String text(Object value, Environment env) throws TemplateModelException {
        if (value instanceof FactModel fact) {
            return FactFormat.print(fact, env);
        }
        if (value instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (value instanceof TemplateNumberModel) {
            throw new TemplateModelException("表格和图里的数应是数据项");
        }
        throw new TemplateModelException("表格和图里只能放文字和数据项");
    }
}
