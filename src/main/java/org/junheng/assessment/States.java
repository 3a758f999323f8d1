package org.junheng.assessment;

import java.util.Collection;
import java.util.List;
import org.junheng.county.State;

/** How states come together (状态的合并). */
final class States {

    /** What keeps a whole from being met, the weightiest first. */
    private static final List<State> OPEN = List.of(State.UNMET, State.TO_VERIFY, State.NO_DATA, State.AT_RISK, State.NOT_SAMPLED);

    private States() {}

    /** The state of a whole whose parts all count: one that is missed decides, one that is open leaves it open; what does not apply is left out. */
    static State worst(Collection<State> parts) {
        for (State state : OPEN) {
            if (parts.contains(state)) {
                return state;
            }
        }
        return parts.contains(State.MET) ? State.MET : parts.contains(State.NOT_APPLICABLE) ? State.NOT_APPLICABLE : State.NO_DATA;
    }

    /**
     * What people say of a thing and what its figures say. Figures that show it missed are not talked away by a word; a doubt, and what does
     * not apply, are people's to tell; and where people say that it is missed they may know more than the figures.
     *
     * @param given the state in the input; {@code null} if there is none
     * @param computed what the figures decide; 缺数据 where they do not
     */
    static State combined(State given, State computed) {
        if (given == null || given == State.NO_DATA) {
            return computed;
        }
        return switch (given) {
            case TO_VERIFY, NOT_APPLICABLE, NOT_SAMPLED, UNMET -> given;
            case MET, AT_RISK -> computed == State.UNMET ? State.UNMET : given;
            case NO_DATA -> computed;
        };
    }
}
