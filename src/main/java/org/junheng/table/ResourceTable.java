package org.junheng.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.assessment.StagePart;
import org.junheng.assessment.UnitValue;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;

/** 资源配置指标一览表: every unit of a stage, failing cells told by a flag, then the standard, the mean, the coefficient and its limit. */
final class ResourceTable implements Source {

    /** No standard has more indicators. */
    private static final int MOST = 8;
    private static final String VALUE = "v";
    private static final String MISSED = "m";
    private static final String DOUBTED = "d";
    private static final Predicate<StagePart> NEVER = part -> false;

    @Override
    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.text("unit", "评估单元，或汇总行的名称"), Column.number("pupils", "在校学生数"), Column.number("met", "达标项数"), Column.text("verdict", "综合判定"),
                Column.flag("total", "是不是汇总行"), Column.flag("coefficient", "是不是差异系数的行")));
        for (int i = 1; i <= MOST; i++) {
            columns.add(Column.number(VALUE + i, "标准的第" + i + "项指标的值"));
            columns.add(Column.flag(MISSED + i, "第" + i + "项指标没有达标，差异系数行是超过限值"));
            columns.add(Column.flag(DOUBTED + i, "第" + i + "项指标待核"));
        }
        return columns;
    }

    @Override
    public List<Filling> fillings(Results results) {
        Assessment assessment = results.assessment();
        return List.of(Stage.values()).stream().filter(stage -> !assessment.units(stage).isEmpty()).map(stage -> filling(assessment, stage)).toList();
    }

    private static Filling filling(Assessment assessment, Stage stage) {
        List<IndicatorAssessment> indicators = assessment.indicators().subList(0, Math.min(MOST, assessment.indicators().size()));
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            var indicator = indicators.get(i).indicator();
            words.put("h" + (i + 1), indicator.columnName() + "\n（" + indicator.unit() + "）");
            words.put("f" + (i + 1), pattern(indicator.decimals()));
        }
        words.put("fc", pattern(assessment.standard().precision().coefficientDecimals()));
        var rows = new ArrayList<Map<String, Object>>();
        assessment.units(stage).forEach(unit -> rows.add(row(unit, indicators)));
        rows.add(total("标准", stage, indicators, StagePart::threshold, false, NEVER));
        rows.add(total("县均", stage, indicators, StagePart::mean, false, NEVER));
        rows.add(total("差异系数", stage, indicators, StagePart::cv, true, part -> part.cvState() == State.UNMET));
        rows.add(total("差异系数限值", stage, indicators, StagePart::cvLimit, true, NEVER));
        return new Filling(stage.chinese(), words, rows);
    }

    private static Map<String, Object> row(AssessedUnit unit, List<IndicatorAssessment> indicators) {
        Row row = new Row().text("unit", unit.name()).number("pupils", unit.pupils()).number("met", unit.met()).text("verdict", unit.state().chinese())
                .flag("total", false).flag("coefficient", false);
        for (int i = 0; i < indicators.size(); i++) {
            UnitValue value = unit.values().get(i);
            row.number(VALUE + (i + 1), value.value()).flag(MISSED + (i + 1), value.state() == State.UNMET)
                    .flag(DOUBTED + (i + 1), value.state() == State.TO_VERIFY);
        }
        return row.done();
    }

    private static Map<String, Object> total(
            String name, Stage stage, List<IndicatorAssessment> indicators, Function<StagePart, Fact> figure, boolean coefficient,
            Predicate<StagePart> missed) {
        Row row = new Row().text("unit", name).flag("total", true).flag("coefficient", coefficient);
        for (int i = 0; i < indicators.size(); i++) {
            int column = i + 1;
            indicators.get(i).parts().stream().filter(part -> part.stage() == stage).forEach(part -> row
                    .number(VALUE + column, figure.apply(part))
                    .flag(MISSED + column, missed.test(part)).flag(DOUBTED + column, false));
        }
        return row.done();
    }

    private static String pattern(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }
}
