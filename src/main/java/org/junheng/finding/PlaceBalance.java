package org.junheng.finding;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.county.Places;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/**
 * Places wanted and had in one area (学位平衡). Places of a project that has stopped are not being built, whatever the input calls them. Whatever is
 * not known is {@code null}.
 *
 * @param places the entry as the input has it: 片区、说明
 * @param stage the stage
 * @param year the year of the demand
 * @param demand places wanted (需求)
 * @param capacity places there are (现有学位)
 * @param building places that are really being built (在建学位)
 * @param stalled places of projects that have stopped (停滞学位); {@code null} where there are none
 * @param missing demand beyond what there is and is being built (缺口); {@code null} where none is missing
 * @param missingNow demand beyond what there is now; {@code null} where none is missing
 * @param spare what there is and is being built beyond the demand (富余); {@code null} where there is none
 * @param projects projects of that stage in the area
 */
public record PlaceBalance(
        Places places, Stage stage, Fact year, Fact demand, Fact capacity, Fact building, Fact stalled, Fact missing, Fact missingNow, Fact spare,
        List<ProjectState> projects) {

    private static final String STALLED = "停滞";
    private static final List<String> AREA_WORDS = List.of("片区", "学区", "区域");

    public PlaceBalance {
        projects = List.copyOf(projects);
    }

    /** Of every entry, in the order of the file. */
    static List<PlaceBalance> of(Assessment assessment, List<ProjectState> projects) {
        return assessment.county().places().stream().map(places -> of(assessment, places, projects)).toList();
    }

    private static PlaceBalance of(Assessment assessment, Places places, List<ProjectState> projects) {
        List<ProjectState> own = projects.stream().filter(project -> meant(project, places)).toList();
        String subject = (places.area() == null ? "" : places.area()) + (places.stage() == null ? "" : places.stage().chinese());
        Fact demand = named(places.demand(), subject + "学位需求");
        Fact capacity = named(places.capacity(), subject + "现有学位");
        Fact given = named(places.building(), subject + "在建学位");
        Fact stalled = stalled(subject, places, own);
        Fact building = stalled == null ? given : Figures.less(subject + "在建学位", Unit.PIECE, "填报的在建学位－停滞学位", given, stalled);
        Fact there = building == null ? capacity : Figures.sum(subject + "现有和在建学位", Unit.PIECE, capacity, building);
        Fact year = places.year() == null
                ? null
                : Fact.of(subject + "需求年份", BigDecimal.valueOf(places.year()), Unit.YEAR,
                        new Source.Given("/places/" + assessment.county().places().indexOf(places) + "/year"));
        return new PlaceBalance(
                places, places.stage(), year, demand, capacity, building, stalled,
                beyond(subject + "学位缺口", "学位需求－" + (building == null ? "现有学位" : "（现有学位＋在建学位）"), demand, there),
                beyond(subject + "现有学位缺口", "学位需求－现有学位", demand, capacity), beyond(subject + "富余学位", "学位－学位需求", there, demand), own);
    }

    private static Fact named(Fact fact, String label) {
        return fact == null ? null : fact.labelled(label);
    }

    private static Fact beyond(String label, String formula, Fact from, Fact taken) {
        Fact beyond = Figures.less(label, Unit.PIECE, formula, from, taken);
        return Figures.positive(beyond) ? beyond : null;
    }

    /** Whether a project makes places of the stage and the area: the note names it or its schools, or its school or itself bears the area's name. */
    private static boolean meant(ProjectState project, Places places) {
        if (places.stage() == null || project.places(places.stage()) == null) {
            return false;
        }
        boolean noted = places.note() != null
                && (places.note().contains(project.name().replace("项目", "")) || project.project().schools().stream().anyMatch(places.note()::contains));
        String area = area(places);
        return noted || area != null && (project.name().startsWith(area) || project.project().schools().stream().anyMatch(school -> school.startsWith(area)));
    }

    /** 城东 of 城东片区; {@code null} of a word that is no name. */
    private static String area(Places places) {
        for (String word : AREA_WORDS) {
            if (places.area() != null && places.area().endsWith(word) && places.area().length() > word.length()) {
                return places.area().substring(0, places.area().length() - word.length());
            }
        }
        return null;
    }

    private static Fact stalled(String subject, Places places, List<ProjectState> projects) {
        List<ProjectState> stopped = projects.stream().filter(ProjectState::stalled).toList();
        if (!Figures.positive(places.building())) {
            return null;
        }
        if (!stopped.isEmpty()) {
            Fact sum = Figures.sum(subject + "停滞学位", Unit.PIECE, stopped, project -> project.places(places.stage()));
            return Fact.computed(subject + "停滞学位", sum.value().min(places.building().value()), Unit.PIECE, "停滞项目的学位，不超过填报的在建学位", sum, places.building());
        }
        return places.note() != null && places.note().contains(STALLED)
                ? Fact.computed(subject + "停滞学位", places.building().value(), Unit.PIECE, "说明写为停滞的在建学位", places.building())
                : null;
    }

    /** The area (片区); {@code null} of the whole county. */
    public String area() {
        return places.area();
    }

    /** Whether places are missing even with those being built (仍缺). */
    public boolean lacks() {
        return missing != null;
    }
}
