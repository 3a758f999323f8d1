package org.junheng.observation;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.county.County;
import org.junheng.county.School;
import org.junheng.county.SchoolYear;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/** Years that records hold as bare numbers, as facts with their place (年份), and the schools they belong to. */
final class Years {

    private Years() {}

    /** The year a school was built (建成年份). */
    static Fact builtYear(County county, School school) {
        return school == null ? null : year(school.builtYear(), school.name() + "建成年份", pointer(county, school) + "/builtYear");
    }

    /** The year a school was planned (规划年份). */
    static Fact planYear(County county, School school) {
        return school == null ? null : year(school.planYear(), school.name() + "规划年份", pointer(county, school) + "/planYear");
    }

    /** An earlier year of a stage of a school (往年数据的年度), which the stage tells of. */
    static Fact year(County county, School school, Stage stage, int year) {
        List<Integer> years = school.part(stage).history().stream().map(SchoolYear::year).toList();
        String part = stage == Stage.PRIMARY ? "/primary" : "/junior";
        return year(year, "年度", pointer(county, school) + part + "/history/" + years.indexOf(year) + "/year");
    }

    private static String pointer(County county, School school) {
        return "/schools/" + county.schools().indexOf(school);
    }

    static Fact year(Integer year, String label, String pointer) {
        return year == null ? null : Fact.of(label, BigDecimal.valueOf(year), Unit.YEAR, new Source.Given(pointer));
    }

    /** The school of that name; {@code null} if the list has none. */
    static School school(County county, String name) {
        return county.schools().stream().filter(school -> school.name().equals(name)).findFirst().orElse(null);
    }
}
