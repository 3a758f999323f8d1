package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.junheng.county.School;
import org.junheng.fact.Fact;
import org.junheng.standard.Relaxation;
import org.junheng.standard.Standard;

/** Which milder rules a school may claim (放宽口径的适用). What is not known of a school does not help it. */
final class Relaxations {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Relaxations() {}

    /** The first relaxation of the indicator or item that is switched on and fits the school. */
    static Optional<Relaxation> of(Standard standard, String item, SchoolGroup group) {
        return standard.relaxations(item).stream().filter(each -> each.when().stream().anyMatch(when -> fits(when, group))).findFirst();
    }

    private static boolean fits(Relaxation.When when, SchoolGroup group) {
        School school = group.school();
        return (when.builtBy() == null || school.builtYear() != null && school.builtYear() <= when.builtBy())
                && (when.migrantShareOver() == null || migrantShareOver(when.migrantShareOver(), school, group.pupils()))
                && (when.largestClassBelow() == null || below(group.largestClass(), when.largestClassBelow()))
                && (when.pupilsFrom() == null || group.pupils() != null && !below(group.pupils(), when.pupilsFrom()))
                && (when.pupilsBelow() == null || below(group.pupils(), when.pupilsBelow()))
                && (when.localities().isEmpty() || when.localities().contains(school.locality()))
                && (when.kinds().isEmpty() || when.kinds().contains(school.kind()))
                && (when.tags().isEmpty() || when.tags().stream().anyMatch(school.tags()::contains));
    }

    private static boolean below(Fact fact, int limit) {
        return fact != null && fact.value().compareTo(BigDecimal.valueOf(limit)) < 0;
    }

    private static boolean migrantShareOver(BigDecimal percent, School school, Fact pupils) {
        return school.migrantPupils() != null && pupils != null
                && school.migrantPupils().value().multiply(HUNDRED).compareTo(percent.multiply(pupils.value())) > 0;
    }
}
