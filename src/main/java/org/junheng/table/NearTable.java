package org.junheng.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.assessment.Margin;

/** 差一点名单: units that just miss a threshold, and those that just meet it. */
final class NearTable implements Source {

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("side", "差一点，或者刚达标"), Column.text("indicator", "指标"), Column.text("stage", "学段"), Column.text("unit", "评估单元"),
                Column.number("value", "现值"), Column.number("threshold", "标准"), Column.number("rate", "达标率（%）"),
                Column.number("amount", "差多少，或者还能减少多少"), Column.text("quantityUnit", "量的单位"), Column.number("pupils", "超出或者还能增加的学生数"));
    }

    @Override
    public List<Filling> fillings(Results results) {
        List<Margin> margins = results.sound().margins();
        List<Map<String, Object>> rows = Stream.concat(
                margins.stream().flatMap(margin -> margin.below().stream().map(near -> row("差一点", margin, near))),
                margins.stream().flatMap(margin -> margin.above().stream().map(near -> row("刚达标", margin, near)))).toList();
        return rows.isEmpty() ? List.of() : List.of(Filling.of(rows));
    }

    private static Map<String, Object> row(String side, Margin margin, Margin.Near near) {
        return new Row().text("side", side).text("indicator", margin.indicator().shortName()).text("stage", margin.stage().chinese()).text("unit", near.unit().name())
                .number("value", near.value().value()).number("threshold", near.value().threshold()).number("rate", near.rate()).number("amount", near.amount())
                .text("quantityUnit", near.amount().unit().symbol()).number("pupils", near.pupils()).done();
    }
}
