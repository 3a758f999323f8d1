package org.junheng.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.document.Block;
import org.junheng.document.Block.Category;
import org.junheng.document.Block.Chart;
import org.junheng.document.Block.ChartKind;
import org.junheng.document.Block.Limit;
import org.junheng.document.Prose;

/** A chart (图) as the YAML of a fenced block. Its data stand as a table's do: a category and its values on each line. */
final class ChartYaml {

    private static final List<String> CHART_KEYS = List.of("题名", "单位", "类型", "系列", "数据", "标准线", "注");
    private static final List<String> LIMIT_KEYS = List.of("名", "值");

    private final Figures figures;
    private final Remarks remarks;

    ChartYaml(Figures figures, Remarks remarks) {
        this.figures = figures;
        this.remarks = remarks;
    }

    /** The chart; none if it has no series or no data, or more than can be told apart, which are faults. */
    Optional<Block> read(Yaml yaml) {
        Yaml.Fields chart = yaml.fields(CHART_KEYS, remarks);
        List<Prose> series = chart.get("系列").items(remarks).stream().map(this::prose).toList();
        var categories = new ArrayList<Category>();
        for (Yaml row : chart.get("数据").items(remarks)) {
            category(row, series.size()).ifPresent(categories::add);
        }
        var limits = new ArrayList<Limit>();
        for (Yaml limit : chart.get("标准线").items(remarks)) {
            limit(limit.fields(LIMIT_KEYS, remarks)).ifPresent(limits::add);
        }
        int kind = chart.get("类型").oneOf(ChartKind.words(), "图的类型", remarks);
        Prose caption = prose(chart.get("题名"));
        String unit = prose(chart.get("单位")).text();
        Prose note = prose(chart.get("注"));
        if (series.isEmpty() || series.size() > Chart.MOST_SERIES || limits.size() > Chart.MOST_LIMITS || categories.isEmpty()) {
            remarks.fault("DRAFT-018", chart.line(),
                    series.size() + "个系列、" + categories.size() + "行能画的数据、" + limits.size() + "条标准线的图",
                    "1至" + Chart.MOST_SERIES + "个系列，至少1行数据，至多" + Chart.MOST_LIMITS + "条标准线",
                    "请在“系列:”后写出名称，在“数据:”下逐行写出类别和各系列的值，如 - [\"教师\", \"0.35\", \"0.41\"]；多的分成两张图");
            return Optional.empty();
        }
        if (ChartKind.values()[kind] == ChartKind.EITHER && !categories.stream().allMatch(category -> Chart.isEither(category.values()))) {
            remarks.fault("DRAFT-018", chart.line(), "分色柱形的图，系列不是两个，或有的行不是只有一个值", "两个系列，每行只有一个系列有值", "另一个系列的值写作\"\"");
            return Optional.empty();
        }
        return Optional.of(new Chart(caption, unit, ChartKind.values()[kind], series, categories, limits, note));
    }

    private Optional<Category> category(Yaml row, int series) {
        List<Yaml> cells = row.items(remarks);
        if (cells.size() == series + 1) {
            return Optional.of(new Category(prose(cells.get(0)), cells.stream().skip(1).map(this::value).toList()));
        }
        if (row instanceof Yaml.Items) {
            remarks.fault("DRAFT-011", row.line(), cells.size() + "格", (series + 1) + "格：类别和各系列的值", "没有的值写作\"\"");
        }
        return Optional.empty();
    }

    private Optional<Limit> limit(Yaml.Fields limit) {
        Yaml yaml = limit.get("值");
        Prose value = value(yaml);
        if (prose(yaml).isEmpty()) {
            remarks.fault("DRAFT-019", limit.line(), "没有值的标准线", "标准线的名称和值，如 - {名: \"限值\", 值: \"0.65\"}", "");
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(new Limit(prose(limit.get("名")), value));
    }

    private Prose value(Yaml yaml) {
        Prose value = prose(yaml);
        if (value.isEmpty() || Chart.isValue(value.text())) {
            return value;
        }
        remarks.fault("DRAFT-019", yaml.line(), "图里的值" + Remarks.quote(value.text()), "不小于零的数，如0.35", "数里不写逗号、百分号和单位，单位写在“单位:”后");
        return Prose.EMPTY;
    }

    private Prose prose(Yaml yaml) {
        return figures.prose(yaml.text(remarks));
    }

    static String write(Chart chart) {
        var yaml = new StringBuilder();
        yaml.append(Yaml.field("题名", chart.caption())).append(Yaml.field("单位", Prose.of(chart.unit())));
        yaml.append(Yaml.field("类型", Prose.of(chart.kind().chinese())));
        yaml.append("系列:\n");
        chart.series().forEach(name -> yaml.append(Yaml.line(words(name))));
        yaml.append("数据:\n");
        for (Category category : chart.categories()) {
            yaml.append(Yaml.line(Stream.concat(Stream.of(category.name()), category.values().stream()).map(ChartYaml::words).toList()));
        }
        yaml.append(chart.limits().isEmpty() ? "" : "标准线:\n");
        for (Limit limit : chart.limits()) {
            var fields = new LinkedHashMap<String, Object>(Map.of("名", words(limit.name())));
            fields.put("值", words(limit.value()));
            yaml.append(Yaml.line(fields));
        }
        return yaml.append(Yaml.field("注", chart.note())).toString();
    }

    private static String words(Prose prose) {
        return prose.plain().text();
    }
}
