package org.junheng.plan;

import java.util.List;
import org.junheng.assessment.AssessedUnit;
import org.junheng.fact.Fact;

/**
 * A goal that cannot be met (达不到的目标), and by how much.
 *
 * @param kind which goal
 * @param year the year it is for
 * @param missing units missing to the share, yuan missing, or years too early
 * @param units whom it is about; empty where it is about a share
 */
public record Miss(Kind kind, Fact year, Fact missing, List<AssessedUnit> units) {

    public Miss {
        units = List.copyOf(units);
    }

    /** The kinds of goals. */
    public enum Kind {
        /** Fewer units than the share asks for. */
        SHARE("达标单元数不足"),
        /** The money of a year and those before it does not pay for units people put there. */
        DECIDED_MONEY("人定单元资金不足"),
        /** People put a unit in a year in which it cannot be done. */
        DECIDED_TIME("人定单元工期不足"),
        /** Units did not fit in the money of all years; so much more in the last of them pays for them. */
        MONEY("资金不足");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese word. */
        public String chinese() {
            return chinese;
        }
    }
}
