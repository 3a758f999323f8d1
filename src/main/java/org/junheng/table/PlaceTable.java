package org.junheng.table;

import java.util.List;
import java.util.Map;
import org.junheng.observation.PlaceBalance;

/** 学位平衡表: places wanted and had, by stage, area and year. */
final class PlaceTable implements Source {

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("area", "片区；没有写的是全县"), Column.text("stage", "学段"), Column.text("year", "年份"), Column.number("demand", "学位需求"),
                Column.number("capacity", "现有学位"), Column.number("building", "在建学位"), Column.number("stalled", "停滞项目的学位，不计入"),
                Column.number("missing", "缺口"), Column.number("spare", "富余"), Column.flag("lacking", "有缺口"), Column.text("note", "说明"));
    }

    @Override
    public List<Filling> fillings(Results results) {
        String whole = "全" + results.assessment().county().kind().chinese();
        List<Map<String, Object>> rows = results.findings().seen().placeBalances().stream().map(each -> row(each, whole)).toList();
        return rows.isEmpty() ? List.of() : List.of(Filling.of(rows));
    }

    private static Map<String, Object> row(PlaceBalance balance, String whole) {
        return new Row().text("area", balance.places().area() == null ? whole : balance.places().area())
                .text("stage", balance.stage() == null ? null : balance.stage().chinese()).text("year", balance.year() == null ? null : balance.year().text())
                .number("demand", balance.demand()).number("capacity", balance.capacity()).number("building", balance.building())
                .number("stalled", balance.stalled()).number("missing", balance.missing()).number("spare", balance.spare())
                .flag("lacking", balance.missing() != null).text("note", balance.places().note()).done();
    }
}
