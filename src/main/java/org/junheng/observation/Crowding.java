package org.junheng.observation;

import java.util.List;
import org.junheng.assessment.Outlook;
import org.junheng.assessment.Pressure;
import org.junheng.county.Locality;
import org.junheng.county.School;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;

/**
 * How crowded the classes of one stage are (大班额、超标准班额). Three words for classes are not mixed up: over the limit of the 办法 (超标准班额),
 * large (大班额, 56 and more), very large (超大班额, 66 and more). Whatever is not known is {@code null} or empty.
 *
 * @param pressure classes over the limit, large ones, places missing and free, the crowded schools
 * @param localities classes and those over the limit by 城区、镇区、乡村; empty where not known of every school
 * @param share classes over the limit in percent of all classes
 * @param start the first grade (起始年级); {@code null} where no school tells its grades
 * @param graduating crowded schools where the last grade alone is too large (只在毕业年级超过的学校): its pupils leave in summer, nobody need be moved
 * @param classesToOpen classes that the crowded schools would have to open: grade by grade without the last one where all of them tell their
 *     grades, else school by school (需增班数)
 * @param reliefs schools near a crowded one that have places free (相邻校余量), for each at most three, the nearest first
 * @param outlook whether pupils to come need more places (学龄人口闸门); {@code null} without a forecast
 * @param projects projects that give places of the stage and are not done, those that have stopped among them
 */
public record Crowding(
        Pressure pressure, List<LocalClasses> localities, Fact share, StartGrade start, List<School> graduating, Fact classesToOpen,
        List<Relief> reliefs,
        Outlook outlook, List<ProjectState> projects) {

    public Crowding {
        localities = List.copyOf(localities);
        graduating = List.copyOf(graduating);
        reliefs = List.copyOf(reliefs);
        projects = List.copyOf(projects);
    }

    /**
     * The classes of one locality.
     *
     * @param locality the locality
     * @param classes its classes
     * @param over those over the limit
     * @param schools schools with such a class
     */
    public record LocalClasses(Locality locality, Fact classes, Fact over, Fact schools) {}

    /**
     * The first grade of the schools that tell their grades (起始年级). One whose pupils are more than classes × limit has a class over the limit,
     * however they are divided; how many such classes it has grades do not tell.
     *
     * @param pupils pupils of the first grade
     * @param classes its classes
     * @param crowded schools whose first grade has more pupils than classes × limit
     * @param number how many such schools
     * @param beyondPlan pupils beyond the plan, school by school (超计划招生); {@code null} where no school tells its plan
     */
    public record StartGrade(Fact pupils, Fact classes, List<School> crowded, Fact number, Fact beyondPlan) {
        public StartGrade {
            crowded = List.copyOf(crowded);
        }
    }

    /**
     * A school with places free near a crowded one.
     *
     * @param crowded the crowded school
     * @param school the other, publicly run
     * @param free its free places, classes × limit less pupils
     * @param distance how far apart they are; {@code null} where both stand in the same 城区 and the distance is not known
     */
    public record Relief(School crowded, School school, Fact free, Fact distance) {}

    /** The stage. */
    public Stage stage() {
        return pressure.stage();
    }

    /** Whether a class is known to be over the limit (有超标准班额). */
    public boolean over() {
        return Reckoning.positive(pressure.over()) || pressure.crowded().stream().anyMatch(each -> Reckoning.positive(each.over()));
    }

    /** Whether a class is known to be large (有大班额). */
    public boolean large() {
        return Reckoning.positive(pressure.large());
    }

    /** Whether forecasts say that places will still be needed behind the peak (仍需增加学位). */
    public boolean lasting() {
        return outlook != null && outlook.needed();
    }

    /** Whether forecasts say that the pressure passes (峰值后可自然缓解): nothing is to be built for it. */
    public boolean passing() {
        return outlook != null && !outlook.needed();
    }
}
