package org.junheng.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.assessment.Pressure;
import org.junheng.fact.Fact;
import org.junheng.observation.Oversize;

/** 班额校额表: every school's pupils and classes in a stage, and how far it is over the limits. */
final class ClassTable implements Source {

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("school", "学校"), Column.number("pupils", "本学段在校学生数"), Column.number("classes", "教学班数"), Column.number("largest", "最大班额"),
                Column.number("over", "超过规定班额的班数"), Column.number("usage", "学位利用率（%）"), Column.number("beyond", "按规定班额容纳不下的学生数"),
                Column.number("sizeLimit", "规模上限，超过的学校才有"), Column.number("sizeBeyond", "超出规模的人数"), Column.flag("exceeding", "班额或者规模超过规定"));
    }

    @Override
    public List<Filling> fillings(Results results) {
        List<Oversize> oversizes = results.findings().seen().oversizes();
        return results.assessment().pressures().stream().filter(pressure -> !pressure.schools().isEmpty())
                .map(pressure -> new Filling(
                        pressure.stage().chinese(), Map.of("classLimit", pressure.classLimit().text()),
                        pressure.schools().stream().map(each -> row(each, oversizes)).toList()))
                .toList();
    }

    private static Map<String, Object> row(Pressure.SchoolClasses classes, List<Oversize> oversizes) {
        Oversize oversize = oversizes.stream().filter(each -> Objects.equals(each.school(), classes.school())).findFirst().orElse(null);
        Row row = new Row().text("school", classes.school().name()).number("pupils", classes.pupils()).number("classes", classes.classes())
                .number("largest", classes.largest()).number("over", classes.over()).number("usage", classes.usage()).number("beyond", classes.beyond())
                .flag("exceeding", oversize != null || positive(classes.over()));
        return (oversize == null ? row : row.number("sizeLimit", oversize.limit()).number("sizeBeyond", oversize.beyond())).done();
    }

    private static boolean positive(Fact fact) {
        return fact != null && fact.value().signum() > 0;
    }
}
