package org.junheng.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where an entry stands (状态), and where it may go from there. */
public enum State {
    NOT_STARTED("未启动", "○"),
    UNDER_WAY("整改中", "◐"),
    APPLIED("申请销号", "◑"),
    CHECKING("核查中", "◕"),
    CLOSED("已销号", "●"),
    RETURNED("退回", "✕");

    private final String chinese;
    private final String sign;

    State(String chinese, String sign) {
        this.chinese = chinese;
        this.sign = sign;
    }

    /** The Chinese word. */
    public String chinese() {
        return chinese;
    }

    /** A sign that is told apart in black and white. */
    public String sign() {
        return sign;
    }

    /** The states that may follow. What is closed stays closed; what is found anew is a new entry. */
    public Set<State> next() {
        return switch (this) {
            case NOT_STARTED -> Set.of(UNDER_WAY, APPLIED);
            case UNDER_WAY -> Set.of(APPLIED);
            case RETURNED -> Set.of(UNDER_WAY, APPLIED);
            case APPLIED -> Set.of(CHECKING);
            case CHECKING -> Set.of(CLOSED, RETURNED);
            case CLOSED -> Set.of();
        };
    }

    /** The state of that name; {@code null} if there is none. */
    static State named(String chinese) {
        return Stream.of(values()).filter(state -> state.chinese.equals(chinese)).findFirst().orElse(null);
    }

    /** The names of several, for messages. */
    static String names(Set<State> states) {
        List<String> names = Stream.of(values()).filter(states::contains).map(State::chinese).toList();
        return names.isEmpty() ? "不再变动" : String.join("、", names);
    }
}
