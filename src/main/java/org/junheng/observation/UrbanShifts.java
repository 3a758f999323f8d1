package org.junheng.observation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.SchoolGroup;
import org.junheng.county.Locality;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.SchoolStage;
import org.junheng.county.SchoolYear;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** Follows pupils to town (城镇化的测算). */
final class UrbanShifts {

    private static final int YEARS = 5;

    private final Assessment assessment;
    private final List<Part> parts;

    private UrbanShifts(Assessment assessment, List<Part> parts) {
        this.assessment = assessment;
        this.parts = parts;
    }

    /** One stage of a school. */
    private record Part(School school, Stage stage) {

        SchoolStage own() {
            return school.part(stage);
        }

        /** Pupils in that year; none before the school was built; {@code null} if not known. */
        Fact pupils(int year) {
            boolean later = school.builtYear() != null && school.builtYear() > year;
            return own().history().stream().filter(each -> each.year() == year).map(SchoolYear::pupils).filter(Objects::nonNull).findFirst()
                    .orElseGet(() -> later ? Fact.count(school.name() + year + "年在校学生数", 0, Unit.PERSON) : null);
        }
    }

    /** Of a county; {@code null} where the place or the pupils of a school are not known. */
    static UrbanShift of(Assessment assessment, List<Crowding> crowdings) {
        List<Part> parts = Stream.of(Stage.values())
                .flatMap(stage -> Crowdings.taught(assessment, stage).stream().map(school -> new Part(school, stage)))
                .toList();
        boolean known = !parts.isEmpty() && parts.stream().allMatch(part -> part.school().locality() != null && part.own().pupils() != null);
        return known ? new UrbanShifts(assessment, parts).shift(crowdings) : null;
    }

    private UrbanShift shift(List<Crowding> crowdings) {
        var points = new ArrayList<UrbanShift.Point>();
        int now = assessment.county().year();
        for (int year = now - YEARS; year < now; year++) {
            int at = year;
            if (parts.stream().anyMatch(part -> part.own().history().stream().anyMatch(each -> each.year() == at))
                    && parts.stream().allMatch(part -> part.pupils(at) != null)) {
                points.add(point(at));
            }
        }
        points.add(point(now));
        UrbanShift.Point first = points.get(0);
        UrbanShift.Point last = points.get(points.size() - 1);
        boolean trend = points.size() > 1;
        Fact townChange = trend ? Reckoning.less("城镇在校学生数变化", Unit.PERSON, "末年－首年", last.townSide(), first.townSide()) : null;
        Fact villageChange = trend ? Reckoning.less("乡村在校学生数变化", Unit.PERSON, "末年－首年", last.village(), first.village()) : null;
        Fact townClasses = Reckoning.added("城镇教学班数", Unit.CLASS, parts(false), part -> part.own().countedClasses());
        Fact townOver = townOver(crowdings);
        List<SchoolGroup> villages = SchoolGroup.of(assessment.county().schools()).stream()
                .filter(group -> group.school().locality() == Locality.VILLAGE && group.school().kind() != SchoolKind.SPECIAL).toList();
        List<SchoolGroup> small = villages.stream().filter(group -> SmallSchools.small(group.pupils())).toList();
        Fact villageSchools = Fact.count("乡村学校和教学点数", villages.size(), Unit.SCHOOL);
        Fact smallSchools = Fact.count("乡村小规模学校数", small.size(), Unit.SCHOOL);
        return new UrbanShift(
                points, trend ? Reckoning.less("城镇在校学生占比变化", Unit.POINT, "末年－首年", last.share(), first.share()) : null, townChange,
                Reckoning.percent("城镇在校学生数变化率", "变化÷首年在校学生数", townChange, first.townSide()), villageChange,
                Reckoning.percent("乡村在校学生数变化率", "变化÷首年在校学生数", villageChange, first.village()), townClasses, townOver,
                Reckoning.percent("城镇超标准班额班数占比", "超标准班额班数÷教学班数", townOver, townClasses), villageSchools, smallSchools,
                Reckoning.percent("乡村小规模学校占比", "小规模学校数÷乡村学校和教学点数", smallSchools, villageSchools),
                mean(small, smallSchools), usage());
    }

    private UrbanShift.Point point(int year) {
        Map<Locality, Fact> pupils = new EnumMap<>(Locality.class);
        boolean now = year == assessment.county().year();
        for (Locality locality : Locality.values()) {
            List<Part> own = parts.stream().filter(part -> part.school().locality() == locality).toList();
            pupils.put(locality, Reckoning.added(
                    year + "年" + locality.chinese() + "在校学生数", Unit.PERSON, own, part -> now ? part.own().pupils() : part.pupils(year)));
        }
        Fact townSide = Reckoning.added(year + "年城镇在校学生数", Unit.PERSON, pupils.get(Locality.URBAN), pupils.get(Locality.TOWN));
        Fact all = Reckoning.added(year + "年在校学生数", Unit.PERSON, townSide, pupils.get(Locality.VILLAGE));
        return new UrbanShift.Point(
                year(year), pupils.get(Locality.URBAN), pupils.get(Locality.TOWN), pupils.get(Locality.VILLAGE), townSide,
                Reckoning.percent(year + "年城镇在校学生占比", "城镇在校学生数÷在校学生数", townSide, all));
    }

    /** This year as the file gives it, an earlier one as the first school that tells of it does. */
    private Fact year(int year) {
        if (year == assessment.county().year()) {
            return Years.year(year, "年度", "/year");
        }
        for (Part part : parts) {
            if (part.own().history().stream().anyMatch(each -> each.year() == year)) {
                return Years.year(assessment.county(), part.school(), part.stage(), year);
            }
        }
        throw new IllegalStateException("no school tells of " + year);
    }

    private List<Part> parts(boolean village) {
        return parts.stream().filter(part -> village == (part.school().locality() == Locality.VILLAGE)).toList();
    }

    private static Fact mean(List<SchoolGroup> small, Fact number) {
        Fact pupils = Reckoning.added("乡村小规模学校在校学生数", Unit.PERSON, small, SchoolGroup::pupils);
        Fact mean = Reckoning.ratio("乡村小规模学校校均在校学生数", Unit.PERSON, "在校学生数÷学校数", pupils, number);
        return mean == null ? null : mean.withDecimals(0);
    }

    private static Fact townOver(List<Crowding> crowdings) {
        boolean known = !crowdings.isEmpty() && crowdings.stream().noneMatch(each -> each.localities().isEmpty());
        List<Crowding.LocalClasses> town = crowdings.stream().flatMap(each -> each.localities().stream())
                .filter(each -> each.locality() != Locality.VILLAGE).toList();
        return known ? Reckoning.added("城镇超标准班额班数", Unit.CLASS, town, Crowding.LocalClasses::over) : null;
    }

    /** Pupils over places: what classes would hold up to their limit. */
    private Fact usage() {
        List<Part> village = parts(true);
        Fact seats = Reckoning.added("乡村班额上限内的学位数", Unit.PIECE, village, this::seats);
        return Reckoning.percent("乡村学位利用率", "在校学生数÷（教学班数×班额上限）", Reckoning.added("乡村在校学生数", Unit.PERSON, village, part -> part.own().pupils()), seats);
    }

    private Fact seats(Part part) {
        Fact classes = part.own().countedClasses();
        return assessment.standard().classLimit(part.stage())
                .filter(limit -> classes != null)
                .map(limit -> Fact.computed(
                        part.school().name() + part.stage().chinese() + "班额上限内的学位数", classes.value().multiply(limit.value()), Unit.PIECE,
                        "教学班数×班额上限", classes, limit))
                .orElse(null);
    }
}
