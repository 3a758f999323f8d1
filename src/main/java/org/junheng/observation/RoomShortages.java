package org.junheng.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.ItemAssessment;
import org.junheng.assessment.SchoolGroup;
import org.junheng.assessment.StagePart;
import org.junheng.county.LabelledFact;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.standard.Check;
import org.junheng.standard.Relaxation;

/** Counts rooms for music and fine arts (专用教室的归集). */
final class RoomShortages {

    private final Assessment assessment;
    private final ItemAssessment item;
    private final Check.Rooms check;
    private final List<SchoolGroup> groups;
    private final Relaxation relaxation;
    private final Terms.Labels words;

    private RoomShortages(Assessment assessment, ItemAssessment item, Check.Rooms check, Terms terms) {
        this.assessment = assessment;
        this.words = terms.labels();
        this.item = item;
        this.check = check;
        this.groups = SchoolGroup.of(assessment.county().schools()).stream()
                .filter(group -> group.school().kind() != SchoolKind.SPECIAL && group.school().kind() != SchoolKind.TEACHING_POINT).toList();
        this.relaxation = assessment.standard().relaxations().stream()
                .filter(each -> each.item().equals(item.item().id()) && each.areas() != null && builtBy(each) != null).findFirst().orElse(null);
    }

    /** Of a county; {@code null} where the standard asks for no rooms, or nothing is known to be missing. */
    static RoomShortage of(Assessment assessment, Terms terms) {
        for (ItemAssessment item : assessment.guarantees()) {
            for (Check check : item.item().checks()) {
                if (check instanceof Check.Rooms rooms) {
                    RoomShortage shortage = new RoomShortages(assessment, item, rooms, terms).shortage();
                    boolean any = item.state() == State.UNMET || Reckoning.positive(shortage.missing()) || Reckoning.positive(shortage.tooSmall());
                    return any ? shortage : null;
                }
            }
        }
        return null;
    }

    private RoomShortage shortage() {
        boolean known = !groups.isEmpty() && groups.stream()
                .allMatch(group -> group.classes() != null && group.school().musicRooms() != null && group.school().artRooms() != null);
        RoomShortage.Rooms music = known ? rooms("音乐专用教室", School::musicRooms, check.music()) : null;
        RoomShortage.Rooms fineArt = known ? rooms("美术专用教室", School::artRooms, check.fineArt()) : null;
        List<StagePart.MissedBy> misses = item.misses();
        String name = item.item().shortName();
        return new RoomShortage(
                item, music, fineArt, misses.isEmpty() ? figure("缺少") : Reckoning.added(name + "缺口合计", Unit.ROOM, misses, StagePart.MissedBy::amount),
                known ? Reckoning.added(name + "面积不足间数", Unit.ROOM, music.tooSmall(), fineArt.tooSmall()) : figure("面积不足"),
                known && relaxation != null ? relaxable(name) : null, relaxation, misses.stream().map(this::lacking).toList(),
                Stream.concat(otherAreas(words.music(), "音乐", check.music()), otherAreas(words.fineArt(), "美术", check.fineArt())).toList());
    }

    private Stream<RoomShortage.OtherArea> otherAreas(List<String> use, String name, BigDecimal area) {
        Fact least = Fact.of(name + "专用教室最小面积", area, Unit.SQUARE_METRE, new Source.Ruled(assessment.standard().name(), item.item().source() + " " + item.item().id()));
        return new Told(assessment.county()).with(words.areas(), use).stream()
                .map(LabelledFact::fact)
                .filter(told -> told.unit().symbol().equals(Unit.SQUARE_METRE.symbol()) && told.value().compareTo(area) != 0)
                .map(told -> new RoomShortage.OtherArea(told, least));
    }

    /** What the input tells of it where it has no list of schools: its label begins so and it counts rooms. */
    private Fact figure(String beginning) {
        return groups.isEmpty()
                ? item.figures().stream()
                        .filter(fact -> fact.label().startsWith(beginning) && fact.unit().symbol().equals(Unit.ROOM.symbol()))
                        .findFirst().orElse(null)
                : null;
    }

    private RoomShortage.Rooms rooms(String what, Function<School, List<Fact>> rooms, BigDecimal least) {
        List<Fact> all = groups.stream().flatMap(group -> rooms.apply(group.school()).stream()).toList();
        return new RoomShortage.Rooms(
                Reckoning.added(what + "应有间数", Unit.ROOM, groups, group -> needed(group, what)),
                Fact.computed(what + "实有间数", BigDecimal.valueOf(all.size()), Unit.ROOM, "计数", all),
                Fact.computed(what + "面积不足间数", BigDecimal.valueOf(all.stream().filter(room -> room.value().compareTo(least) < 0).count()), Unit.ROOM,
                        "面积小于" + least.toPlainString() + "平方米的间数", all));
    }

    private Fact needed(SchoolGroup group, String what) {
        BigDecimal rooms = group.classes().value().divide(BigDecimal.valueOf(check.classes()), 0, RoundingMode.CEILING);
        return Fact.computed(group.school().name() + what + "应有间数", rooms, Unit.ROOM, "教学班数÷" + check.classes() + "，进一取整", group.classes());
    }

    private Fact relaxable(String name) {
        List<Fact> rooms = groups.stream().map(SchoolGroup::school).filter(this::old).flatMap(this::relaxable).toList();
        return Fact.computed(name + "按放宽口径可计入间数", BigDecimal.valueOf(rooms.size()), Unit.ROOM, "建成早、面积不足而达到放宽面积的间数", rooms);
    }

    private Stream<Fact> relaxable(School school) {
        Stage stage = school.junior() == null ? Stage.PRIMARY : Stage.JUNIOR;
        return Stream.concat(
                between(school.musicRooms(), relaxation.areas().music().of(stage), check.music()),
                between(school.artRooms(), relaxation.areas().fineArt().of(stage), check.fineArt()));
    }

    private static Stream<Fact> between(List<Fact> rooms, BigDecimal from, BigDecimal below) {
        return rooms.stream().filter(room -> room.value().compareTo(from) >= 0 && room.value().compareTo(below) < 0);
    }

    private RoomShortage.Lacking lacking(StagePart.MissedBy miss) {
        School school = Years.school(assessment.county(), miss.name());
        return new RoomShortage.Lacking(
                miss.name(), school, miss.amount(), Years.planYear(assessment.county(), school), Years.builtYear(assessment.county(), school),
                school != null && old(school), miss.note());
    }

    private boolean old(School school) {
        return relaxation != null && school.builtYear() != null && school.builtYear() <= builtBy(relaxation);
    }

    private static Integer builtBy(Relaxation relaxation) {
        return relaxation.when().stream().map(Relaxation.When::builtBy).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
