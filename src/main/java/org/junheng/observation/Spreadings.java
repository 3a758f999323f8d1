package org.junheng.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Decomposition;
import org.junheng.assessment.Dispersion;
import org.junheng.county.Ownership;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** Finds who drives a coefficient of variation and what brings it down (差异系数超限的归因). */
final class Spreadings {

    private static final BigDecimal LARGE = BigDecimal.valueOf(2000);
    private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(2);
    private static final BigDecimal FAR_BELOW = new BigDecimal("0.6");
    private static final int LEADING = 5;
    private static final int STEP = 10;

    private final Assessment assessment;
    private final Decomposition all;

    private Spreadings(Assessment assessment, Decomposition all) {
        this.assessment = assessment;
        this.all = all;
    }

    /** Of every coefficient above its limit, in the order of the standard. */
    static List<Spreading> of(Assessment assessment, Doubtful doubtful, List<Decomposition> decompositions) {
        List<Assessment.Spread> spread = assessment.spread();
        return decompositions.stream()
                .filter(each -> spread.stream().anyMatch(above -> above.indicator() == each.indicator() && above.stage() == each.stage()))
                .map(each -> new Spreadings(assessment, each).spreading(doubtful))
                .toList();
    }

    /** Small units far above the mean. */
    static List<Decomposition.Contribution> small(Decomposition all) {
        return all.contributions().stream()
                .filter(each -> SmallSchools.small(each.unit().pupils()) && each.times().value().compareTo(FAR_ABOVE) >= 0).toList();
    }

    private Spreading spreading(Doubtful doubtful) {
        List<Decomposition.Contribution> small = small(all);
        List<Decomposition.Contribution> large = all.contributions().stream()
                .filter(each -> each.times().value().compareTo(FAR_BELOW) < 0)
                .filter(each -> each.unit().pupils().value().compareTo(LARGE) > 0 || all.contributions().indexOf(each) < LEADING)
                .toList();
        return new Spreading(
                all,
                small.isEmpty() ? null : new Spreading.Small(small, all.share(small), all.cvWithout(small),
                        Growth.of(assessment, subject() + "小规模单元", small.stream().map(Decomposition.Contribution::unit).toList())),
                large.isEmpty() ? null : new Spreading.Large(large, all.share(large), raised(large)), move(small, large),
                all.contributions().stream().filter(each -> doubtful.reason(each.unit(), each.value()) != null)
                        .map(Decomposition.Contribution::unit).toList());
    }

    private Spreading.Raised raised(List<Decomposition.Contribution> large) {
        List<Decomposition.Contribution> below = large.stream().filter(each -> each.value().state() == State.UNMET).toList();
        if (below.isEmpty()) {
            return null;
        }
        Fact total = Reckoning.added(subject() + "大规模单元缺口合计", all.indicator().quantityUnit(), below, each -> each.value().shortfall());
        Map<String, BigDecimal> more = new HashMap<>();
        below.forEach(each -> more.put(each.unit().name(), each.value().shortfall().value()));
        Fact cv = Fact.computed("大规模单元补到标准后的" + subject() + "校际差异系数", coefficient(more, Map.of()), all.cv().unit(), "补足大规模单元的缺口，重算标准差÷均值",
                all.cv(), total);
        return new Spreading.Raised(below, total, cv, within(cv.value()));
    }

    /** The coefficient with more of the quantity and more pupils in some units. */
    private BigDecimal coefficient(Map<String, BigDecimal> quantity, Map<String, BigDecimal> pupils) {
        var samples = new ArrayList<Dispersion.Sample>();
        for (Decomposition.Contribution each : all.contributions()) {
            String name = each.unit().name();
            samples.add(new Dispersion.Sample(
                    each.value().quantity().value().add(quantity.getOrDefault(name, BigDecimal.ZERO)),
                    each.unit().pupils().value().add(pupils.getOrDefault(name, BigDecimal.ZERO))));
        }
        return Dispersion.of(samples, all.indicator().per()).cv();
    }

    private boolean within(BigDecimal cv) {
        return cv.compareTo(all.limit().value()) <= 0;
    }

    /** Where no large unit is far below the mean there is nobody to relieve; where the small ones stand elsewhere nobody can go there. */
    private Spreading.PupilMove move(List<Decomposition.Contribution> small, List<Decomposition.Contribution> large) {
        AssessedUnit from = large.stream().map(Decomposition.Contribution::unit).filter(Spreadings::publicly)
                .max(Comparator.comparing(unit -> unit.pupils().value())).orElse(null);
        if (from == null || from.school().locality() == null) {
            return null;
        }
        List<Decomposition.Contribution> to = small.stream()
                .filter(each -> publicly(each.unit()) && each.unit().school().locality() == from.school().locality())
                .filter(each -> each.value().threshold() != null)
                .toList();
        Map<String, BigDecimal> room = new HashMap<>();
        to.forEach(each -> room.put(each.unit().name(), room(each)));
        BigDecimal step = BigDecimal.valueOf(STEP);
        Map<String, BigDecimal> moved = new HashMap<>();
        Set<AssessedUnit> used = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal most = from.pupils().value().divideToIntegralValue(BigDecimal.valueOf(2));
        while (sum.add(step).compareTo(most) <= 0) {
            // Who has most room takes the next ten.
            Decomposition.Contribution next = to.stream().max(Comparator.comparing(each -> room.get(each.unit().name()))).orElse(null);
            if (next == null || room.get(next.unit().name()).compareTo(step) < 0) {
                return null;
            }
            room.merge(next.unit().name(), step.negate(), BigDecimal::add);
            moved.merge(next.unit().name(), step, BigDecimal::add);
            used.add(next.unit());
            sum = sum.add(step);
            moved.put(from.name(), sum.negate());
            BigDecimal cv = coefficient(Map.of(), moved);
            if (within(cv)) {
                Fact pupils = Fact.computed(from.name() + "可调整入小规模学校的学生数", sum, Unit.PERSON, "每次10人调入余量最大的小规模单元，直到差异系数不超过限值", all.cv(), all.limit());
                return new Spreading.PupilMove(from, to.stream().map(Decomposition.Contribution::unit).filter(used::contains).toList(), pupils,
                        Fact.computed("调整学生后的" + subject() + "校际差异系数", cv, all.cv().unit(), "按调整后的在校学生数重算标准差÷均值", all.cv(), pupils));
            }
        }
        return null;
    }

    private static boolean publicly(AssessedUnit unit) {
        return unit.school().ownership() == Ownership.PUBLIC;
    }

    /** How many more pupils it can take and still meet the threshold. */
    private BigDecimal room(Decomposition.Contribution each) {
        BigDecimal scaled = each.value().quantity().value().multiply(BigDecimal.valueOf(all.indicator().per()));
        BigDecimal enough = scaled.divideToIntegralValue(each.value().threshold().value());
        return enough.subtract(each.unit().pupils().value());
    }

    private String subject() {
        return all.stage().chinese() + all.indicator().shortName();
    }
}
