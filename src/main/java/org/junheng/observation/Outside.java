package org.junheng.observation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.junheng.county.StaffGroup;
import org.junheng.fact.Fact;

/**
 * Staff outside the posts of one kind (编外人员).
 *
 * @param kind which kind
 * @param groups the groups as they are given (类别)
 * @param number how many (人数，名); {@code null} where a group's number or one point in time for all is not known
 */
public record Outside(Kind kind, List<StaffGroup> groups, Fact number) {

    public Outside {
        groups = List.copyOf(groups);
    }

    /** The kinds (编外人员的种类). */
    public enum Kind {
        /** For teachers on maternity or sick leave. */
        TEMPORARY("临时顶岗"),
        LONG_TERM("长期聘用"),
        /** By a national programme: 特岗, 银龄. */
        PROGRAMME("国家计划"),
        NOT_TEACHING("不任教"),
        /** Nothing tells which. */
        UNTOLD("未说明");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese word, as files have it. */
        @JsonValue
        public String chinese() {
            return chinese;
        }
    }

    static Outside of(Kind kind, List<StaffGroup> groups) {
        boolean together = groups.stream().map(StaffGroup::year).distinct().count() == 1;
        return new Outside(kind, groups, together ? Flow.total("编外人员数（" + kind.chinese() + "）", groups) : null);
    }
}
