package org.junheng.observation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.county.Locality;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Quantity;

/**
 * How backbone teachers are spread over the units of a stage (骨干教师分布). Only where every unit's are known.
 *
 * @param stage the stage
 * @param teachers 县级以上骨干教师数 (人)
 * @param units units looked at (个)
 * @param top the fifth of the units with most of them, rounded up (前五分之一单元)
 * @param topShare their part of all backbone teachers (%)
 * @param topPupilShare their part of all pupils (%), to hold it against
 * @param without units that have none
 * @param ruralShare the village units' part of all backbone teachers (%); {@code null} where a locality is not known
 * @param ruralPupilShare the village units' part of all pupils (%); {@code null} where a locality is not known
 */
public record Backbone(
        Stage stage,
        Fact teachers,
        Fact units,
        List<AssessedUnit> top,
        Fact topShare,
        Fact topPupilShare,
        List<AssessedUnit> without,
        Fact ruralShare,
        Fact ruralPupilShare) {

    private static final int FIFTH = 5;

    public Backbone {
        top = List.copyOf(top);
        without = List.copyOf(without);
    }

    /** One for each stage whose units all tell of backbone teachers. */
    public static List<Backbone> of(Assessment assessment) {
        return assessment.standard().indicators().stream()
                .filter(indicator -> indicator.quantity() == Quantity.BACKBONE_TEACHERS)
                .flatMap(indicator -> Stream.of(Stage.values())
                        .map(assessment::units)
                        .filter(units -> !units.isEmpty() && units.stream().allMatch(unit -> unit.value(indicator.id()).quantity() != null))
                        .map(units -> of(units, indicator.id())))
                .toList();
    }

    private static Backbone of(List<AssessedUnit> units, String indicator) {
        Stage stage = units.get(0).stage();
        Fact teachers = sum("骨干教师数", units, indicator);
        Fact pupils = pupils("在校学生数", units);
        List<AssessedUnit> top = units.stream()
                .sorted(Comparator.comparing((AssessedUnit unit) -> unit.value(indicator).quantity().value()).reversed())
                .limit((units.size() + FIFTH - 1) / FIFTH)
                .toList();
        boolean placed = units.stream().allMatch(unit -> unit.school().locality() != null);
        List<AssessedUnit> rural = units.stream().filter(unit -> unit.school().locality() == Locality.VILLAGE).toList();
        return new Backbone(
                stage, teachers, Fact.count(stage.chinese() + "单元数", units.size(), Unit.PIECE), top,
                Reckoning.share(stage.chinese() + "骨干教师集中在前五分之一单元的比例", sum("前五分之一单元骨干教师数", top, indicator), teachers),
                Reckoning.share(stage.chinese() + "前五分之一单元学生占比", pupils("前五分之一单元在校学生数", top), pupils),
                units.stream().filter(unit -> unit.value(indicator).quantity().value().signum() == 0).toList(),
                placed ? Reckoning.share(stage.chinese() + "乡村骨干教师占比", sum("乡村骨干教师数", rural, indicator), teachers) : null,
                placed ? Reckoning.share(stage.chinese() + "乡村学生占比", pupils("乡村在校学生数", rural), pupils) : null);
    }

    private static Fact sum(String what, List<AssessedUnit> units, String indicator) {
        return Reckoning.sum(what, Unit.PERSON, units.stream().map(unit -> unit.value(indicator).quantity()).toList());
    }

    private static Fact pupils(String what, List<AssessedUnit> units) {
        return Reckoning.sum(what, Unit.PERSON, units.stream().map(AssessedUnit::pupils).toList());
    }

    /** How many units have none (个). */
    public Fact withoutUnits() {
        return Fact.count(stage.chinese() + "没有骨干教师的单元数", without.size(), Unit.PIECE);
    }

    /** How far the top fifth's part of the teachers is above its part of the pupils (个百分点); below zero where it is not. */
    public Fact excess() {
        return Reckoning.difference(stage.chinese() + "前五分之一单元骨干教师占比与学生占比之差", topShare, topPupilShare);
    }
}
