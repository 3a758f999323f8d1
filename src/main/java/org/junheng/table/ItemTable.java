package org.junheng.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Checked;
import org.junheng.assessment.ItemAssessment;
import org.junheng.assessment.StagePart;
import org.junheng.county.State;
import org.junheng.fact.Fact;

/** 政府保障程度表、教育质量表: every item, what was looked at, what was found. */
final class ItemTable implements Source {

    private final Function<Assessment, List<ItemAssessment>> items;

    ItemTable(Function<Assessment, List<ItemAssessment>> items) {
        this.items = items;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("id", "编号"), Column.text("name", "项目"), Column.text("title", "标准的要求"), Column.text("figures", "数据"), Column.text("state", "判定"),
                Column.flag("missed", "没有达标"), Column.text("schools", "未达标学校"), Column.text("note", "说明"));
    }

    @Override
    public List<Filling> fillings(Results results) {
        List<Map<String, Object>> rows = items.apply(results.assessment()).stream().map(ItemTable::row).toList();
        return rows.isEmpty() ? List.of() : List.of(Filling.of(rows));
    }

    private static Map<String, Object> row(ItemAssessment item) {
        return new Row().text("id", item.item().id()).text("name", item.item().shortName()).text("title", item.item().title()).text("figures", figures(item))
                .text("state", item.state().chinese()).flag("missed", item.state() == State.UNMET).names("schools", schools(item), "；")
                .text("note", item.rectifying() ? "正在整改" : null).done();
    }

    private static String figures(ItemAssessment item) {
        Stream<String> checked = item.checks().stream().filter(check -> check.value() != null).map(ItemTable::checked);
        Stream<String> given = item.figures().stream()
                .filter(fact -> item.checks().stream().noneMatch(check -> check.value() != null && check.value().text().equals(fact.text()) && check.label().equals(fact.label())))
                .map(fact -> fact.label() + fact.text());
        return Stream.concat(checked, given).distinct().collect(Collectors.joining("；"));
    }

    private static String checked(Checked check) {
        Fact limit = check.threshold();
        return check.label() + check.value().text() + (limit == null ? "" : "（标准" + limit.text() + "）");
    }

    private static List<String> schools(ItemAssessment item) {
        return item.misses().stream().map(ItemTable::missed).distinct().toList();
    }

    private static String missed(StagePart.MissedBy miss) {
        return miss.name() + (miss.amount() == null ? "" : "差" + miss.amount().text());
    }
}
