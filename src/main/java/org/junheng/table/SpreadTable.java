package org.junheng.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Decomposition;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.assessment.StagePart;

/** 校际差异系数表: the coefficient of every indicator and stage, its limit, and the units that spread it most. */
final class SpreadTable implements Source {

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("indicator", "指标"), Column.text("stage", "学段"), Column.number("units", "评估单元数"), Column.number("mean", "县均值"), Column.number("cv", "差异系数"),
                Column.number("limit", "限值"), Column.text("state", "判定"), Column.flag("exceeding", "超过限值"), Column.text("drivers", "差异主要来源"),
                Column.number("cvWithout", "剔除主要来源后的差异系数"));
    }

    @Override
    public List<Filling> fillings(Results results) {
        Assessment assessment = results.assessment();
        List<Decomposition> decompositions = assessment.decompositions();
        List<Map<String, Object>> rows = assessment.indicators().stream()
                .flatMap(indicator -> indicator.parts().stream().filter(part -> part.cv() != null).map(part -> row(assessment, indicator, part, decompositions)))
                .toList();
        return rows.isEmpty() ? List.of() : List.of(Filling.of(rows));
    }

    private static Map<String, Object> row(Assessment assessment, IndicatorAssessment indicator, StagePart part, List<Decomposition> decompositions) {
        Row row = new Row().text("indicator", indicator.indicator().shortName()).text("stage", part.stage().chinese())
                .number("units", assessment.units(part.stage()).size()).number("mean", part.mean()).number("cv", part.cv()).number("limit", part.cvLimit())
                .text("state", part.cvState() == null ? null : part.cvState().chinese()).flag("exceeding", exceeding(part));
        decompositions.stream().filter(each -> each.indicator().id().equals(indicator.indicator().id()) && each.stage() == part.stage())
                .map(Decomposition::drivers).filter(drivers -> drivers != null).findFirst()
                .ifPresent(drivers -> row
                        .text("drivers", drivers.units().stream().map(each -> each.unit().name()).collect(Collectors.joining("、")))
                        .number("cvWithout", drivers.cvWithout()));
        return row.done();
    }

    private static boolean exceeding(StagePart part) {
        return part.cvLimit() != null && part.cv().value().compareTo(part.cvLimit().value()) > 0;
    }
}
