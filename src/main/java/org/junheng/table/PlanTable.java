package org.junheng.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.fact.Fact;
import org.junheng.plan.Need;
import org.junheng.plan.Plan;
import org.junheng.plan.Step;

/** 年度达标计划表: which unit reaches the standard when, by what, at what cost; those not planned last. */
final class PlanTable implements Source {

    private static final String UNPLANNED = "未列入";

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("year", "年度，或未列入"), Column.text("unit", "评估单元，或年度小计"), Column.text("steps", "要补什么"), Column.number("oneTime", "一次性资金（万元）"),
                Column.number("yearly", "年度性资金（万元）"), Column.text("reason", "安排的理由"), Column.number("reached", "累计达标单元数，小计行才有"),
                Column.number("share", "占全部单元（%），小计行才有"), Column.flag("total", "是不是小计行"));
    }

    @Override
    public List<Filling> fillings(Results results) {
        Plan plan = results.findings().plan();
        var rows = new ArrayList<Map<String, Object>>();
        for (Plan.Year year : plan.years()) {
            year.entries().forEach(entry -> rows.add(row(year.year().text(), entry.need(), entry.reason().chinese())));
            rows.add(new Row().text("year", year.year().text()).text("unit", "年末累计").wan("oneTime", spent(year.oneTime())).wan("yearly", spent(year.yearly()))
                    .number("reached", year.reached()).number("share", year.share()).flag("total", true).done());
        }
        plan.open().forEach(open -> rows.add(row(UNPLANNED, open.need(), null)));
        plan.left().forEach(left -> rows.add(row(UNPLANNED, left.need(), left.reason().chinese())));
        return rows.isEmpty() ? List.of() : List.of(Filling.of(rows));
    }

    private static Map<String, Object> row(String year, Need need, String reason) {
        return new Row().text("year", year).text("unit", need.unit().name()).text("steps", steps(need)).wan("oneTime", spent(need.oneTime()))
                .wan("yearly", spent(need.yearly())).text("reason", need.toVerify().isEmpty() ? reason : "数据待核实").flag("total", false).done();
    }

    private static Fact spent(Fact money) {
        return money.value().signum() == 0 ? null : money;
    }

    private static String steps(Need need) {
        return Stream.concat(
                need.steps().stream().map(PlanTable::step),
                need.toVerify().stream().map(indicator -> "核实" + indicator.shortName() + "数据")).collect(Collectors.joining("；"));
    }

    private static String step(Step step) {
        return step.way().name() + step.indicator().shortName() + (step.amount() == null ? "" : step.amount().text())
                + (step.project() == null ? "" : "（由" + step.project().name() + "解决）");
    }
}
