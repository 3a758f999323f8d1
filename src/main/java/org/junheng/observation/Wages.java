package org.junheng.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.county.ItemResult;
import org.junheng.county.LabelledFact;
import org.junheng.fact.Fact;

/**
 * Teachers' pay against civil servants' (教师工资, 教督〔2017〕6号第七条 G8). Without complete definitions of both it is to be verified (待核) and
 * nothing is to be judged by it.
 *
 * @param comparison teachers' average ÷ civil servants' average, and its limit; {@code null} where the standard has no such item
 * @param teacher 教师年平均工资收入 (元/人)
 * @param civilServant 当地公务员年平均工资收入 (元/人)
 * @param untold aspects of the definition that are not told of both: 统计年度, 绩效, 年终, 人数构成
 */
public record Wages(Proportion comparison, Fact teacher, Fact civilServant, List<String> untold) {

    public Wages {
        untold = List.copyOf(untold);
    }

    /** What the declaration tells of pay. */
    public static Wages of(Assessment assessment, Terms terms) {
        Proportion comparison = Proportion.of(assessment, "teacherSalary");
        Fact teacher = comparison == null ? null : comparison.part();
        Fact civilServant = comparison == null ? null : comparison.whole();
        if (!Reckoning.known(teacher, civilServant)) {
            return new Wages(comparison, teacher, civilServant, List.of());
        }
        ItemResult given = comparison.item().result();
        var untold = new ArrayList<String>();
        for (Terms.Aspect aspect : terms.wageAspects()) {
            if (!Terms.holds(defined(teacher, given), aspect.words()) || !Terms.holds(defined(civilServant, given), aspect.words())) {
                untold.add(aspect.aspect());
            }
        }
        return new Wages(comparison, teacher, civilServant, untold);
    }

    /** All that is told of a figure: its time and definition, those of the same figure given with the item, and the item's remark. */
    private static String defined(Fact fact, ItemResult result) {
        Stream<LabelledFact> same = result == null
                ? Stream.of()
                : result.figures().stream().filter(figure -> figure.value().value().compareTo(fact.value()) == 0);
        Stream<String> given = same.flatMap(figure -> Stream.of(
                figure.value().asOf(), figure.value().definition(), figure.period(), figure.year() == null ? null : figure.year() + "年"));
        Stream<String> own = Stream.of(fact.asOf(), fact.definition(), result == null ? null : result.note());
        return String.join("；", Stream.concat(own, given).filter(Objects::nonNull).toList());
    }

    /** Whether both are known but a definition is not complete (待核). */
    public boolean toVerify() {
        return !untold.isEmpty();
    }

    /** Whether teachers are paid less, by the figures alone (低于). */
    public boolean lower() {
        return Reckoning.below(teacher, civilServant);
    }

    /** By how much less (元/人); {@code null} where not. */
    public Fact gap() {
        return Reckoning.beyond("教师年平均工资收入低于公务员的数额", civilServant, teacher);
    }
}
