package org.junheng.reconciliation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Declared;
import org.junheng.county.Satisfaction;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Check;
import org.junheng.standard.Item;

/** Percentages that are given against the counts they are made of (比例与计数). */
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Assessment assessment;

    Shares(Assessment assessment) {
        this.assessment = assessment;
    }

    void addTo(List<Contradiction> found) {
        Stream.concat(assessment.standard().guarantees().stream(), assessment.standard().quality().stream())
                .forEach(item -> item.checks().stream().filter(Check.Figures.class::isInstance).forEach(check -> declared(item, (Check.Figures) check, found)));
        if (assessment.county().results() != null && assessment.county().results().satisfaction() != null) {
            assessment.county().results().satisfaction().groups().forEach(group -> group(group, found));
        }
    }

    private void declared(Item item, Check.Figures check, List<Contradiction> found) {
        Declared.given(assessment.county().declaration(), check).ifPresent(given -> Declared.computed(assessment.county().declaration(), check)
                .filter(computed -> !Comparison.agrees(given, computed))
                .ifPresent(computed -> found.add(Comparison.of(Contradiction.Kind.SHARE, List.of(item.id()), check.label(), given, computed, "按人数计算"))));
    }

    private static void group(Satisfaction.Group group, List<Contradiction> found) {
        if (group.rate() == null || group.valid() == null || group.satisfied() == null || group.valid().value().signum() == 0) {
            return;
        }
        Fact counted = Fact.computed("满意度", group.satisfied().value().multiply(HUNDRED).divide(group.valid().value(), MathContext.DECIMAL64), Unit.PERCENT,
                "满意份数÷有效份数×100", group.satisfied(), group.valid());
        if (!Comparison.agrees(group.rate(), counted)) {
            found.add(Comparison.of(Contradiction.Kind.SHARE, List.of(), group.name() + "满意度", group.rate(), counted, "按问卷份数计算"));
        }
    }
}
