package org.junheng.observation;

import java.time.LocalDate;
import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Decomposition;
import org.junheng.county.Deadline;

/**
 * What can be seen of a county (观测): the words in which rules about problems are written. What is not known is {@code null} or an empty list.
 *
 * @param asOf the day it is looked at, such as 2026-01-15: the earliest date of the documents, else that of the data; {@code null} without
 * @param sound the assessment without the figures that are in doubt (存疑的数不计入): what may be moved, added and paid for is reckoned from it
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
 * @param openConditions those of which only what there should be is known (没有填实有数的条件)
 * @param promises what was promised about earlier problems (上次问题与承诺)
 * @param posts posts and people (编制)
 * @param staffAges teachers by age (教师年龄结构)
 * @param subjectStaff teachers of sports, art and other subjects (学科结构)
 * @param backbones where backbone teachers are (骨干教师分布), stage by stage
 * @param leaving teachers leaving (教师流失)
 * @param exchange exchange of teachers (交流轮岗)
 * @param training training of teachers (教师培训)
 * @param wages wages of teachers (工资待遇)
 * @param itemGaps guarantees and quality items that are not met (未达标的项目)
 * @param funding money for education (教育经费), small schools and special education with it
 * @param specialGroups migrant, disabled and boarding pupils, catchment and quotas (特殊群体和公平入学)
 * @param doubleReduction relief of pupils' burden (双减)
 * @param quality quality monitoring and satisfaction (教育质量和社会认可度)
 * @param data how reliable the data is (数据质量)
 * @param overlaps units that miss several indicators (多项未达标的单元)
 * @param told what figures with labels tell (事实栏)
 */
public record Observations(
        String asOf,
        Assessment sound,
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
        List<ConditionGap> openConditions,
        Promises promises,
        Posts posts,
        StaffAges staffAges,
        SubjectStaff subjectStaff,
        List<Backbone> backbones,
        Leaving leaving,
        Exchange exchange,
        Training training,
        Wages wages,
        List<ItemGap> itemGaps,
        Funding funding,
        SpecialGroups specialGroups,
        DoubleReduction doubleReduction,
        QualityState quality,
        DataState data,
        Overlaps overlaps,
        ToldFigures told) {

    public Observations {
        shortages = List.copyOf(shortages);
        spreadings = List.copyOf(spreadings);
        crowdings = List.copyOf(crowdings);
        oversizes = List.copyOf(oversizes);
        placeBalances = List.copyOf(placeBalances);
        projects = List.copyOf(projects);
        conditionGaps = List.copyOf(conditionGaps);
        openConditions = List.copyOf(openConditions);
        backbones = List.copyOf(backbones);
        itemGaps = List.copyOf(itemGaps);
    }

    /** Everything seen of a county. */
    public static Observations of(Assessment assessment, Terms terms) {
        LocalDate asOf = Deadline.asOf(assessment.county());
        List<ProjectState> projects = ProjectState.of(assessment);
        List<Decomposition> decompositions = assessment.decompositions();
        List<Crowding> crowdings = Crowdings.of(assessment, projects);
        var doubtful = new Doubtful(assessment);
        PrivateSchools owned = PrivateSchools.of(assessment, doubtful, decompositions);
        return new Observations(
                asOf == null ? null : asOf.toString(), doubtful.left(), new Shortages(assessment, doubtful, projects).all(),
                Spreadings.of(assessment, doubtful, decompositions),
                UrbanShifts.of(assessment, crowdings), crowdings, Oversize.of(assessment, projects), RoomShortages.of(assessment, terms),
                PlaceBalance.of(assessment, projects), projects, owned, SmallSchools.of(assessment),
                ConditionGap.of(assessment), ConditionGap.open(assessment), Promises.of(assessment), Posts.of(assessment, terms), StaffAges.of(assessment, terms),
                SubjectStaff.of(assessment, terms), Backbone.of(assessment), Leaving.of(assessment, terms), Exchange.of(assessment, terms),
                Training.of(assessment, terms), Wages.of(assessment, terms), ItemGap.of(assessment),
                Funding.of(assessment, terms), SpecialGroups.of(assessment, terms), DoubleReduction.of(assessment, terms), QualityState.of(assessment, terms),
                DataState.of(assessment), Overlaps.of(assessment, doubtful),
                ToldFigures.of(assessment, owned, terms));
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
