package org.junheng.finding;

import java.time.LocalDate;
import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Decomposition;

/**
 * What can be seen of a county (观测): the words in which rules about problems are written. What is not known is {@code null} or an empty list.
 *
 * @param asOf the day it is looked at, such as 2026-01-15: the earliest date of the documents, else that of the data; {@code null} without
 * @param shortages what units lack (缺口), indicator by indicator and stage by stage
 * @param spreadings coefficients of variation above their limit (差异系数超限)
 * @param urbanShift pupils moving to town (城镇化)
 * @param crowdings how crowded classes are (班额), stage by stage
 * @param oversizes schools with too many pupils (校额), the farthest beyond first
 * @param roomShortage rooms for music and fine arts (音乐、美术专用教室)
 * @param placeBalances places wanted and had (学位平衡), area by area
 * @param projects how projects stand (建设项目)
 * @param privateSchools private schools (民办学校)
 * @param smallSchools small schools (小规模学校)
 * @param conditionGaps other conditions that fall short (其他办学条件)
 * @param promises what was promised about earlier problems (上次问题与承诺)
 */
public record Observations(
        String asOf,
        List<Shortage> shortages,
        List<Spreading> spreadings,
        UrbanShift urbanShift,
        List<Crowding> crowdings,
        List<Oversize> oversizes,
        RoomShortage roomShortage,
        List<PlaceBalance> placeBalances,
        List<ProjectState> projects,
        PrivateSchools privateSchools,
        SmallSchools smallSchools,
        List<ConditionGap> conditionGaps,
        Promises promises) {

    public Observations {
        shortages = List.copyOf(shortages);
        spreadings = List.copyOf(spreadings);
        crowdings = List.copyOf(crowdings);
        oversizes = List.copyOf(oversizes);
        placeBalances = List.copyOf(placeBalances);
        projects = List.copyOf(projects);
        conditionGaps = List.copyOf(conditionGaps);
    }

    /** Everything seen of a county. */
    public static Observations of(Assessment assessment) {
        LocalDate asOf = Deadline.asOf(assessment.county());
        List<ProjectState> projects = ProjectState.of(assessment);
        List<Decomposition> decompositions = assessment.decompositions();
        List<Crowding> crowdings = Crowdings.of(assessment, projects);
        var doubtful = new Doubtful(assessment);
        return new Observations(
                asOf == null ? null : asOf.toString(), new Shortages(assessment, doubtful, projects).all(),
                Spreadings.of(assessment, doubtful, decompositions),
                UrbanShifts.of(assessment, crowdings), crowdings, Oversize.of(assessment, projects), RoomShortages.of(assessment),
                PlaceBalance.of(assessment, projects), projects, PrivateSchools.of(assessment, doubtful, decompositions), SmallSchools.of(assessment),
                ConditionGap.of(assessment), Promises.of(assessment));
    }

    /** Projects that have stopped or are late (停滞、逾期的项目). */
    public List<ProjectState> projectsBehind() {
        return projects.stream().filter(ProjectState::behind).toList();
    }

    /** Areas where places are missing even with those being built (学位仍缺的片区). */
    public List<PlaceBalance> placesMissing() {
        return placeBalances.stream().filter(PlaceBalance::lacks).toList();
    }
}
