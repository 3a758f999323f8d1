package org.junheng.observation;

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
 * @param stalled places said to be built whose project has stopped (停滞学位); {@code null} where there are none
 * @param missing demand beyond what there is and is being built, else what the input gives (缺口); {@code null} where none is missing
 * @param missingNow demand beyond what there is now; {@code null} where none is missing
 * @param spare what there is and is being built beyond the demand (富余); {@code null} where there is none
 * @param projects projects of that stage in the area
 */
public record PlaceBalance(
        Places places, Stage stage, Fact year, Fact demand, Fact capacity, Fact building, Fact stalled, Fact missing, Fact missingNow, Fact spare,
        List<ProjectState> projects) {

    private static final String STALLED = "停滞";
    private static final String BUILDING = "在建";
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
        Fact stalled = stalled(subject, given, places, own);
        Fact building = stalled == null ? given : Reckoning.less(subject + "在建学位", Unit.PIECE, "填报的在建学位－停滞学位", given, stalled);
        Fact there = building == null ? capacity : Reckoning.added(subject + "现有和在建学位", Unit.PIECE, capacity, building);
        Fact year = places.year() == null
                ? null
                : Fact.of(subject + "需求年份", BigDecimal.valueOf(places.year()), Unit.YEAR,
                        new Source.Given("/places/" + assessment.county().places().indexOf(places) + "/year"));
        String missing = subject + "学位缺口";
        Fact reckoned = beyond(missing, "学位需求－" + (building == null ? "现有学位" : "（现有学位＋在建学位）"), demand, there);
        boolean told = !Reckoning.known(demand, there) && Reckoning.positive(places.shortfall());
        return new PlaceBalance(
                places, places.stage(), year, demand, capacity, building, stalled, told ? named(places.shortfall(), missing) : reckoned,
                beyond(subject + "现有学位缺口", "学位需求－现有学位", demand, capacity), beyond(subject + "富余学位", "学位－学位需求", there, demand), own);
    }

    private static Fact named(Fact fact, String label) {
        return fact == null ? null : fact.labelled(label);
    }

    private static Fact beyond(String label, String formula, Fact from, Fact taken) {
        Fact beyond = Reckoning.less(label, Unit.PIECE, formula, from, taken);
        return Reckoning.positive(beyond) ? beyond : null;
    }

    /** Whether a project makes places of the stage and the area: the note names it or its schools, or its school or itself bears the area's name. */
    private static boolean meant(ProjectState project, Places places) {
        if (places.stage() == null || project.places(places.stage()) == null) {
            return false;
        }
        String name = project.name().replace("项目", "");
        List<String> schools = project.project().schools();
        String note = places.note();
        String area = area(places);
        return note != null && (note.contains(name) || schools.stream().anyMatch(note::contains))
                || area != null && (name.startsWith(area) || schools.stream().anyMatch(school -> school.startsWith(area)));
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

    /** Of the places said to be built those that no project under way accounts for, as far as a stalled one does. */
    private static Fact stalled(String subject, Fact given, Places places, List<ProjectState> projects) {
        List<ProjectState> stopped = projects.stream().filter(ProjectState::stalled).toList();
        List<ProjectState> going = projects.stream().filter(project -> !project.stalled() && !project.done()).toList();
        if (stopped.isEmpty()) {
            boolean noted = places.note() != null && places.note().contains(STALLED) && !places.note().contains(BUILDING);
            return noted && Reckoning.positive(given) ? Fact.computed(subject + "停滞学位", given.value(), Unit.PIECE, "说明写为停滞的在建学位", given) : null;
        }
        Fact sum = Reckoning.added(subject + "停滞项目学位", Unit.PIECE, stopped, project -> project.places(places.stage()));
        Fact left = Reckoning.less(subject + "没有推进项目的在建学位", Unit.PIECE, "填报的在建学位－推进中项目的学位", given,
                Reckoning.added(subject + "推进中项目学位", Unit.PIECE, going, project -> project.places(places.stage())));
        return Reckoning.positive(left)
                ? Fact.computed(subject + "停滞学位", sum.value().min(left.value()), Unit.PIECE, "停滞项目的学位，不超过没有推进项目的在建学位", sum, left)
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
