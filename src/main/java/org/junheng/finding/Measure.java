package org.junheng.finding;

import java.util.List;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.plan.Way;

/**
 * A measure that follows from a finding (措施).
 *
 * @param rule the rule it comes from
 * @param topic the task it belongs to
 * @param way how it is done
 * @param strength how firmly it may be said
 * @param text what is done, a verb and its object without a mark at the end: 补足体育运动场馆面积4200平方米
 * @param about indicators and items
 * @param schools schools it is for; empty for the county
 * @param amount how much; {@code null} where it is no quantity
 * @param cost what it costs the county; {@code null} where it costs nothing or no price is known
 * @param funded whether the input says that the money is decided (已定)
 * @param owner who answers for it
 * @param due by when
 * @param done when it is done (完成标志); empty for that of the topic
 * @param told whether people wrote a measure for the same thing
 * @param doubts why it is not said more firmly, for the drafter
 */
public record Measure(
        String rule, Topic topic, Way way, Strength strength, Prose text, List<String> about, List<String> schools, Fact amount, Fact cost, boolean funded,
        Owner owner, Due due, Prose done, boolean told, List<String> doubts) {

    public Measure {
        about = List.copyOf(about);
        schools = List.copyOf(schools);
        doubts = List.copyOf(doubts);
    }

    /** The text as firmly as may be: 争取……, 研究论证……. */
    public Prose words() {
        return switch (strength) {
            case FIRM -> text;
            case SEEK -> Proses.joined(Prose.of("争取"), text);
            case STUDY -> Proses.joined(Prose.of("研究论证"), text);
        };
    }
}
