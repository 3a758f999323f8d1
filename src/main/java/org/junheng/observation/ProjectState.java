package org.junheng.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junheng.assessment.Assessment;
import org.junheng.county.County;
import org.junheng.county.Deadline;
import org.junheng.county.Project;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * How a project stands (建设项目的进展). Whether it is late is told by the date of the documents or the data, never by the clock.
 *
 * @param project the project as the input has it: 类型、状态、滞后原因、涉及学校、涉及指标
 * @param done whether it is finished or in use (完工、投用)
 * @param stalled whether it has come to a stop (停滞)
 * @param underWay whether it is being built (在建)
 * @param planned whether it has not begun to be built (谋划、前期、征地)
 * @param late whether it is known not to be done though the day it was due has passed (逾期)
 * @param investment the investment in yuan (总投资); {@code null} if not known
 * @param paid what is paid (到位资金); {@code null} if not known
 * @param unpaid what is not paid yet (未到位资金); {@code null} if not known
 * @param places places for pupils of both stages (学位); {@code null} if it gives none
 * @param inDoubt whether people have marked the project or one of its entries as in doubt (存疑、待核)
 */
public record ProjectState(
        Project project, boolean done, boolean stalled, boolean underWay, boolean planned, boolean late, Fact investment, Fact paid, Fact unpaid,
        Fact places, boolean inDoubt) {

    private static final Set<String> DONE = Set.of("完工", "投用");
    private static final Set<String> PLANNED = Set.of("谋划", "前期", "征地");

    /** All projects, in the order of the file. */
    static List<ProjectState> of(Assessment assessment) {
        LocalDate asOf = Deadline.asOf(assessment.county());
        County county = assessment.county();
        return IntStream.range(0, county.projects().size()).mapToObj(at -> of(county.projects().get(at), asOf, inDoubt(county, "/projects/" + at))).toList();
    }

    private static boolean inDoubt(County county, String pointer) {
        return county.dataIssues().stream()
                .anyMatch(issue -> issue.open() && issue.place() != null && (issue.place().equals(pointer) || issue.place().startsWith(pointer + "/")));
    }

    private static ProjectState of(Project project, LocalDate asOf, boolean inDoubt) {
        String status = project.status() == null ? "" : project.status();
        boolean done = project.actual() != null || DONE.contains(status);
        Fact primary = project.primaryPlaces();
        Fact junior = project.juniorPlaces();
        Fact places = primary == null ? junior : junior == null ? primary : Reckoning.added(project.name() + "学位", Unit.PIECE, primary, junior);
        return new ProjectState(
                project, done, "停滞".equals(status), "在建".equals(status), PLANNED.contains(status),
                !done && project.status() != null && Deadline.passed(project.due(), asOf), project.investment(), project.paid(),
                Reckoning.less(project.name() + "未到位资金", Unit.YUAN, "总投资－到位资金", project.investment(), project.paid()), places, inDoubt);
    }

    /** Its name (名称). */
    public String name() {
        return project.name();
    }

    /** Why it is late or has stopped (滞后原因); {@code null} if nobody says. */
    public String reason() {
        return project.delay();
    }

    /** Whether it has stopped or is late. */
    public boolean behind() {
        return stalled || late;
    }

    /** Whether it is meant for an indicator or item and for one of those schools, or names no schools. */
    boolean serves(String indicator, Set<String> schools) {
        return project.schools().isEmpty() ? project.indicators().contains(indicator) : names(indicator, schools);
    }

    /** Whether it is meant for an indicator or item and names one of those schools. */
    boolean names(String indicator, Set<String> schools) {
        return project.indicators().contains(indicator) && project.schools().stream().anyMatch(schools::contains);
    }

    /** Places for a stage; {@code null} if it gives none. */
    Fact places(Stage stage) {
        return stage == Stage.PRIMARY ? project.primaryPlaces() : project.juniorPlaces();
    }
}
