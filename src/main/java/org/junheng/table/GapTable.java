package org.junheng.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Priced;
import org.junheng.assessment.Shortfall;
import org.junheng.fact.Fact;

/** 缺口测算表: what every unit misses, and what it costs where a price is known. */
final class GapTable implements Source {

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("indicator", "指标"), Column.text("stage", "学段"), Column.text("unit", "评估单元，或合计"), Column.number("value", "现值"),
                Column.number("threshold", "标准"), Column.number("missing", "到标准的差额"), Column.number("toFloor", "到下限的差额"), Column.text("quantityUnit", "差额的单位"),
                Column.number("price", "单价（元）"), Column.number("cost", "测算资金（万元）"), Column.flag("total", "是不是合计行"));
    }

    @Override
    public List<Filling> fillings(Results results) {
        Assessment assessment = results.sound();
        List<Priced> priced = assessment.priced();
        var rows = new ArrayList<Map<String, Object>>();
        for (Shortfall shortfall : assessment.shortfalls()) {
            Priced price = priced.stream().filter(each -> each.shortfall().equals(shortfall)).findFirst().orElse(null);
            List<Shortfall.Missing> missing = shortfall.units().stream().filter(each -> each.toThreshold() != null).toList();
            missing.forEach(each -> rows.add(row(shortfall, each, price)));
            if (!missing.isEmpty()) {
                rows.add(start(shortfall).text("unit", "合计").number("missing", shortfall.toThreshold()).number("toFloor", shortfall.toFloor())
                        .wan("cost", price == null ? null : price.toThreshold()).flag("total", true).done());
            }
        }
        return rows.isEmpty() ? List.of() : List.of(Filling.of(rows));
    }

    private static Row start(Shortfall shortfall) {
        return new Row().text("indicator", shortfall.indicator().shortName()).text("stage", shortfall.stage().chinese())
                .text("quantityUnit", shortfall.indicator().quantityUnit().symbol());
    }

    private static Map<String, Object> row(Shortfall shortfall, Shortfall.Missing missing, Priced price) {
        Fact cost = price == null || price.price() == null ? null : shortfall.cost(missing.toThreshold(), price.price());
        return start(shortfall).text("unit", missing.unit().name()).number("value", missing.value().value()).number("threshold", missing.value().threshold())
                .number("missing", missing.toThreshold()).number("toFloor", missing.toFloor()).number("price", price == null ? null : price.price()).wan("cost", cost)
                .flag("total", false).done();
    }
}
