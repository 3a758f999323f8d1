package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junheng.county.Forecast;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/**
 * Whether pupils to come need more places than there are (学龄人口闸门): nobody builds for a peak that passes. Only forecasts of the whole
 * county count.
 *
 * @param stage the stage
 * @param pupils pupils now
 * @param peakYear the year of the forecast with most pupils, the first of several
 * @param peak its pupils
 * @param lastYear the last year of the forecast
 * @param last its pupils
 * @param change the last year's pupils less those now
 * @param capacity classes × the most pupils of a class; {@code null} where classes or their limit are not known
 * @param needed whether the three years behind the peak (the peak itself if none follows) still have more pupils than the capacity, or than
 *     pupils now where the capacity is not known
 */
public record Outlook(Stage stage, Fact pupils, Fact peakYear, Fact peak, Fact lastYear, Fact last, Fact change, Fact capacity, boolean needed) {

    private static final int YEARS_BEHIND = 3;

    /** Of the stages of which the pupils now and later are known. */
    static List<Outlook> of(Assessment assessment) {
        var outlooks = new ArrayList<Outlook>();
        for (Overview.StageOverview stage : assessment.overview().stages()) {
            List<Forecast> forecasts = assessment.county().forecasts().stream()
                    .filter(each -> each.stage() == stage.stage() && each.area() == null && each.pupils() != null)
                    .sorted(Comparator.comparing(Forecast::year))
                    .toList();
            if (!forecasts.isEmpty() && stage.pupils() != null) {
                outlooks.add(of(assessment, stage, forecasts));
            }
        }
        return outlooks;
    }

    private static Outlook of(Assessment assessment, Overview.StageOverview stage, List<Forecast> forecasts) {
        Forecast peak = forecasts.stream().reduce((most, next) -> next.pupils().value().compareTo(most.pupils().value()) > 0 ? next : most).orElseThrow();
        Forecast last = forecasts.get(forecasts.size() - 1);
        Fact change = Fact.computed(stage.stage().chinese() + "在校学生预计变化", last.pupils().value().subtract(stage.pupils().value()), Unit.PERSON,
                "末年预计在校学生数－现有在校学生数", last.pupils(), stage.pupils());
        Fact capacity = capacity(assessment, stage);
        BigDecimal enough = capacity == null ? stage.pupils().value() : capacity.value();
        int behind = forecasts.indexOf(peak) + 1;
        BigDecimal later = forecasts.subList(behind, Math.min(behind + YEARS_BEHIND, forecasts.size())).stream()
                .map(each -> each.pupils().value()).max(Comparator.naturalOrder()).orElse(peak.pupils().value());
        return new Outlook(stage.stage(), stage.pupils(), year(assessment, peak), peak.pupils(), year(assessment, last), last.pupils(), change, capacity,
                later.compareTo(enough) > 0);
    }

    private static Fact capacity(Assessment assessment, Overview.StageOverview stage) {
        Fact limit = assessment.standard().classLimit(stage.stage()).orElse(null);
        return limit == null || stage.classes() == null
                ? null
                : Fact.computed(stage.stage().chinese() + "按规定班额可容纳学生数", stage.classes().value().multiply(limit.value()), Unit.PERSON,
                        "教学班数×班额上限", stage.classes(), limit);
    }

    private static Fact year(Assessment assessment, Forecast forecast) {
        return Fact.of("预测年份", BigDecimal.valueOf(forecast.year()), Unit.YEAR,
                new Source.Given("/forecasts/" + assessment.county().forecasts().indexOf(forecast) + "/year"));
    }
}
