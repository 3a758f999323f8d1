package org.junheng.observation;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Decomposition;
import org.junheng.assessment.Levelling;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * A coefficient of variation above its limit and who drives it (差异系数超限): small units far above the mean, large ones far below. The remedy is
 * never to take from the small ones.
 *
 * @param decomposition what it is made of: every unit's contribution, {@code cvAllRaised}, the drivers
 * @param small units with fewer than 100 pupils and at least twice the mean; {@code null} where there are none
 * @param large units below 0.6 of the mean that have more than 2000 pupils or are among the five largest contributions; {@code null} where
 *     there are none
 * @param move pupils who, taught in the small schools of the same locality, would bring it to the limit; {@code null} where no move does
 * @param doubtful units whose figure is in doubt (存疑): the coefficient rests on them too, and is to be asked about before it is told
 */
public record Spreading(Decomposition decomposition, Small small, Large large, PupilMove move, List<AssessedUnit> doubtful) {

    private static final int MOST_BELOW = 3;

    public Spreading {
        doubtful = List.copyOf(doubtful);
    }

    /**
     * Small units far above the mean (小规模学校).
     *
     * @param units the units, the largest contribution first
     * @param share what they contribute together in percent
     * @param cvWithout the coefficient without them; never told without the coefficient itself; {@code null} where it cannot be told
     * @param growth how their pupils have changed; {@code null} if not known
     */
    public record Small(List<Decomposition.Contribution> units, Fact share, Fact cvWithout, Growth growth) {
        public Small {
            units = List.copyOf(units);
        }
    }

    /**
     * Large units far below the mean (大规模学校).
     *
     * @param units the units, the largest contribution first
     * @param share what they contribute together in percent
     * @param raised what raising them alone to the threshold needs and gives; {@code null} where none of them is below it
     */
    public record Large(List<Decomposition.Contribution> units, Fact share, Raised raised) {
        public Large {
            units = List.copyOf(units);
        }
    }

    /**
     * The large units raised to the threshold (把大校补到标准).
     *
     * @param units those below the threshold
     * @param total what they miss together
     * @param cv the coefficient after that
     * @param enough whether that brings it to the limit
     */
    public record Raised(List<Decomposition.Contribution> units, Fact total, Fact cv, boolean enough) {
        public Raised {
            units = List.copyOf(units);
        }
    }

    /**
     * Pupils who go to the small schools instead (学区微调), the fewest that do, in tens.
     *
     * @param from the largest of the large units
     * @param to publicly run small units of the same locality, which keep to the threshold
     * @param pupils how many
     * @param cv the coefficient after that
     */
    public record PupilMove(AssessedUnit from, List<AssessedUnit> to, Fact pupils, Fact cv) {
        public PupilMove {
            to = List.copyOf(to);
        }
    }

    /** The indicator. */
    public Indicator indicator() {
        return decomposition.indicator();
    }

    /** The stage. */
    public Stage stage() {
        return decomposition.stage();
    }

    /** The coefficient (差异系数). */
    public Fact cv() {
        return decomposition.cv();
    }

    /** Its limit (限值). */
    public Fact limit() {
        return decomposition.limit();
    }

    /** The coefficient if every unit below the threshold were raised to it; {@code null} if none is below. */
    public Fact cvAllRaised() {
        return decomposition.cvAllRaised();
    }

    /** The three units below the mean that spread it most, the largest contribution first. */
    public List<Decomposition.Contribution> below() {
        return decomposition.contributions().stream().filter(each -> each.times().value().compareTo(BigDecimal.ONE) < 0).limit(MOST_BELOW).toList();
    }

    /** Whether the coefficient rests on a figure in doubt. */
    public boolean inDoubt() {
        return !doubtful.isEmpty();
    }

    /** Whether raising every unit to the threshold brings it to the limit. */
    public boolean allRaisedEnough() {
        return cvAllRaised() != null && cvAllRaised().value().compareTo(limit().value()) <= 0;
    }

    /** The least that brings it to the limit (归限补充量); {@code null} where nothing added would. */
    public Levelling levelling() {
        return decomposition.levelling();
    }
}
