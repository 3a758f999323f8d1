package org.junheng.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.UnitValue;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Source.Computed;

/** 逐校计算表: how every value came about, to be held against the provincial platform. */
final class WorkingTable implements Source {

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("unit", "评估单元"), Column.text("indicator", "指标"), Column.number("whole", "全校总量，合用时才有"), Column.text("split", "取数和拆分的算法"),
                Column.number("quantity", "分子：计入本单元的量"), Column.text("quantityUnit", "量的单位"), Column.number("pupils", "分母：在校学生数"),
                Column.text("per", "每百名学生，或者生均"), Column.number("value", "结果"), Column.number("threshold", "标准"), Column.text("state", "判定"));
    }

    @Override
    public List<Filling> fillings(Results results) {
        return List.of(Stage.values()).stream()
                .map(stage -> new Filling(stage.chinese(), Map.of(), rows(results.assessment().units(stage))))
                .filter(filling -> !filling.rows().isEmpty()).toList();
    }

    private static List<Map<String, Object>> rows(List<AssessedUnit> units) {
        var rows = new ArrayList<Map<String, Object>>();
        for (AssessedUnit unit : units) {
            for (UnitValue value : unit.values()) {
                rows.add(row(unit, value));
            }
        }
        return rows;
    }

    private static Map<String, Object> row(AssessedUnit unit, UnitValue value) {
        Row row = new Row().text("unit", unit.name()).text("indicator", value.indicator().shortName()).text("quantityUnit", value.indicator().unit())
                .text("per", value.indicator().per() == 1 ? "生均" : "每" + value.indicator().per() + "名学生")
                .number("pupils", unit.pupils()).number("value", value.value()).number("threshold", value.threshold()).text("state", value.state().chinese());
        Fact quantity = value.quantity();
        if (quantity != null) {
            // Shares of a school's rooms are no whole numbers; the platform shows two decimals.
            row.number("quantity", quantity.value().stripTrailingZeros().scale() > 0 ? quantity.withDecimals(2) : quantity);
            if (quantity.source() instanceof Computed computed) {
                row.text("split", computed.formula());
                if (value.indicator().shared() && computed.formula().contains("拆分")) {
                    row.number("whole", computed.inputs().get(0));
                }
            }
        }
        return row.done();
    }
}
