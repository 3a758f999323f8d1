package org.junheng.assessment;

import java.util.List;
import org.junheng.county.School;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;

/**
 * How far the places of one stage suffice (学位压力): schools for special education left out, teaching points counted in. Three words for
 * classes must not be mixed up: over the limit of the 办法 (超标准班额), large (大班额, 56 and more), very large (超大班额, 66 and more). Whatever
 * is not known of every school is {@code null} for the stage.
 *
 * @param stage the stage
 * @param classLimit the most pupils of a class
 * @param pupils pupils
 * @param classes classes
 * @param over classes over the limit
 * @param large large classes
 * @param veryLarge very large classes
 * @param beyond pupils beyond classes × limit, school by school: places missing (学位缺口)
 * @param free places free in the other schools
 * @param missingClasses the fewest classes that would have to be opened to seat them within the limit
 * @param schools all its schools; empty without a list of schools
 * @param crowded the schools with classes over the limit or pupils beyond, the most crowded first
 * @param trend pupils over the years; {@code null} without earlier years
 */
public record Pressure(
        Stage stage,
        Fact classLimit,
        Fact pupils,
        Fact classes,
        Fact over,
        Fact large,
        Fact veryLarge,
        Fact beyond,
        Fact free,
        Fact missingClasses,
        List<SchoolClasses> schools,
        List<SchoolClasses> crowded,
        Trend trend) {

    public Pressure {
        schools = List.copyOf(schools);
        crowded = List.copyOf(crowded);
    }

    /**
     * The classes of a school in the stage (一所学校的班额). Whatever is not known is {@code null}.
     *
     * @param school the school
     * @param pupils its pupils in the stage
     * @param classes its classes
     * @param largest its largest class
     * @param over classes over the limit
     * @param usage pupils in percent of classes × limit (学位利用率)
     * @param beyond pupils beyond classes × limit; none is zero
     * @param missingClasses classes it would have to open; none is zero
     */
    public record SchoolClasses(
            School school, Fact pupils, Fact classes, Fact largest, Fact over, Fact usage, Fact beyond, Fact missingClasses) {}
}
