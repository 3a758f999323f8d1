package org.junheng.assessment;

import java.util.List;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;

/**
 * The county's compulsory education in figures (基本情况). Whatever is not known is {@code null}.
 *
 * @param schools schools, teaching points left out
 * @param kinds schools of each kind, kinds without any left out
 * @param teachingPoints teaching points
 * @param privateSchools private schools among them
 * @param pupils pupils of both stages
 * @param teachers full-time teachers of both stages
 * @param stages the stages that have data
 * @param trends pupils over the years
 */
public record Overview(
        Fact schools, List<KindCount> kinds, Fact teachingPoints, Fact privateSchools, Fact pupils, Fact teachers, List<StageOverview> stages,
        List<Trend> trends) {

    public Overview {
        kinds = List.copyOf(kinds);
        stages = List.copyOf(stages);
        trends = List.copyOf(trends);
    }

    /** How many schools of a kind. */
    public record KindCount(String kind, Fact number) {}

    /** One stage. */
    public record StageOverview(Stage stage, Fact pupils, Fact classes, Fact teachers, Fact largestClass, Fact oversizeClasses) {}
}
