package org.junheng.observation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junheng.county.LabelledFact;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * Teachers added beside the pupils added in the same time (师生增量), as figures with labels tell them.
 *
 * @param who whose teachers and pupils, such as 公办小学; empty of all schools
 * @param period the time, such as 2014年以来; {@code null} where nobody tells
 * @param pupils pupils added
 * @param teachers teachers added
 * @param each pupils added for one teacher added; {@code null} where no teacher came
 * @param wanted teachers that should have been added: as told, else of public schools of a stage by the ratio of pupils to staff
 * @param missing wanted less added; {@code null} where enough were added or nobody knows
 */
public record StaffGrowth(String who, String period, Fact pupils, Fact teachers, Fact each, Fact wanted, Fact missing) {

    /** Every pair of the same schools and the same time. */
    static List<StaffGrowth> of(Told told, Terms terms) {
        Terms.Labels words = terms.labels();
        List<LabelledFact> pupils = added(told.with(words.added(), words.pupils()), words);
        var growths = new ArrayList<StaffGrowth>();
        for (LabelledFact teachers : added(told.with(words.added(), terms.teachers()), words)) {
            String who = before(teachers.label(), terms.teachers());
            pupils.stream()
                    .filter(each -> before(each.label(), words.pupils()).equals(who) && sameTime(each, teachers))
                    .findFirst()
                    .ifPresent(each -> growths.add(of(who, each, teachers, wanted(told, who, teachers, terms), terms)));
        }
        return growths;
    }

    private static StaffGrowth of(String who, LabelledFact pupils, LabelledFact teachers, Fact told, Terms terms) {
        Fact came = teachers.fact();
        Fact wanted = told != null ? told : byRatio(who, pupils.fact(), terms);
        return new StaffGrowth(
                who, teachers.period(), pupils.fact(), came,
                Reckoning.ratio(who + "每增加一名教师对应的新增学生数", Unit.PERSON, "学生增加数÷教师增加数", pupils.fact(), came), wanted,
                Reckoning.beyond(who + "少增加的教师数", wanted, came));
    }

    private static Fact wanted(Told told, String who, LabelledFact teachers, Terms terms) {
        return told.with(terms.labels().wanted(), terms.teachers()).stream()
                .filter(each -> !who.isEmpty() && each.label().startsWith(who) && sameTime(each, teachers))
                .map(LabelledFact::fact)
                .findFirst()
                .orElse(null);
    }

    /** The ratio is laid down for public schools, stage by stage. */
    private static Fact byRatio(String who, Fact pupils, Terms terms) {
        if (!Terms.holds(who, terms.labels().publicly())) {
            return null;
        }
        return Arrays.stream(Stage.values())
                .filter(stage -> who.contains(stage.chinese()))
                .map(terms.posts()::of)
                .map(ratio -> Fact.computed(who + "应增加教师数", pupils.value().divide(ratio.value(), 0, RoundingMode.CEILING), Unit.TEACHER,
                        "学生增加数÷每名教职工对应的学生数，进一取整", pupils, ratio))
                .findFirst()
                .orElse(null);
    }

    private static List<LabelledFact> added(List<LabelledFact> facts, Terms.Labels words) {
        return facts.stream().filter(fact -> !Terms.holds(fact.label(), words.yearly()) && !Terms.holds(fact.label(), words.wanted())).toList();
    }

    private static boolean sameTime(LabelledFact one, LabelledFact other) {
        return Objects.equals(one.period(), other.period()) && Objects.equals(one.year(), other.year());
    }

    /** What of a label stands before the first of the words. */
    private static String before(String label, List<String> words) {
        return label.substring(0, words.stream().mapToInt(label::indexOf).filter(at -> at >= 0).min().orElse(0));
    }
}
