package org.junheng.observation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.assessment.StagePart;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * Units that miss more indicators than the rule for schools lets them (多项未达标的单元), computed or named by the input: none of them can meet it,
 * and a few of them often bear most of what is missing.
 *
 * @param units those that miss most first
 * @param indicators how many indicators there are (项)
 * @param least how many of them a unit must meet (至少达标项数)
 * @param missed indicators that these units miss, each unit's counted (项次)
 * @param all the same of all units
 */
public record Overlaps(List<Missing> units, Fact indicators, Fact least, Fact missed, Fact all) {

    private static final Unit TIMES = new Unit("项次", Unit.Scale.PLAIN, 0);

    public Overlaps {
        units = List.copyOf(units);
    }

    /**
     * A unit, or a school where the input does not tell its stages apart.
     *
     * @param name its name
     * @param indicators short names of the indicators it misses
     * @param ids their ids
     * @param number how many
     */
    public record Missing(String name, List<String> indicators, List<String> ids, Fact number) {
        public Missing {
            indicators = List.copyOf(indicators);
            ids = List.copyOf(ids);
        }
    }

    /** Of a county, figures that are far off left out; {@code null} where no unit misses so many or the standard has no rule for schools. */
    static Overlaps of(Assessment assessment, Doubtful doubtful) {
        if (assessment.standard().schoolRule() == null) {
            return null;
        }
        Map<String, List<IndicatorAssessment>> missed = new LinkedHashMap<>();
        for (IndicatorAssessment indicator : assessment.indicators()) {
            indicator.parts().stream()
                    .flatMap(part -> part.misses().stream().map(StagePart.MissedBy::name).filter(name -> !doubtful.farOff(name, part.stage(), indicator.indicator())))
                    .distinct()
                    .forEach(name -> missed.computeIfAbsent(name, any -> new ArrayList<>()).add(indicator));
        }
        int number = assessment.indicators().size();
        int least = assessment.standard().schoolRule().met();
        List<Missing> units = missed.entrySet().stream()
                .filter(entry -> entry.getValue().size() > number - least)
                .map(entry -> missing(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Missing each) -> each.number().value()).reversed())
                .toList();
        return units.isEmpty()
                ? null
                : new Overlaps(
                        units, Fact.count("资源配置指标数", number, Unit.ITEM),
                        Fact.count("综合达标至少应达标的指标数", least, Unit.ITEM), Fact.count("多项未达标单元的未达标项次", units.stream().mapToInt(each -> each.ids().size()).sum(), TIMES),
                        Fact.count("各单元未达标项次合计", missed.values().stream().mapToInt(List::size).sum(), TIMES));
    }

    private static Missing missing(String name, List<IndicatorAssessment> indicators) {
        return new Missing(
                name, indicators.stream().map(each -> each.indicator().shortName()).toList(), indicators.stream().map(each -> each.indicator().id()).toList(),
                Fact.count(name + "未达标指标数", indicators.size(), Unit.ITEM));
    }
}
