package org.junheng.observation;

import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.county.County;
import org.junheng.county.LabelledFact;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * What figures with labels tell that have no field of their own (事实栏). The words by which they are known stand in {@link Terms.Labels}.
 *
 * @param inflow pupils that come in addition every year (每年新增生源)
 * @param settled percent of pupils whose parents have lived here for years (常住比例)
 * @param staffGrowths teachers and pupils added in the same time (师生增量)
 * @param privateShare percent of private schools, by the list of schools, else by a label (民办占比); {@code null} where nobody tells
 * @param privateLimit the most of it that is laid down for the county's year; {@code null} for years before
 * @param privateHigh whether there is more of it than that, laid down for the year or not
 * @param aims aims without the figure of today (只有目标、没有现状)
 */
public record ToldFigures(
        List<LabelledFact> inflow, List<LabelledFact> settled, List<StaffGrowth> staffGrowths, Fact privateShare, Fact privateLimit, boolean privateHigh,
        List<LabelledFact> aims) {

    public ToldFigures {
        inflow = List.copyOf(inflow);
        settled = List.copyOf(settled);
        staffGrowths = List.copyOf(staffGrowths);
        aims = List.copyOf(aims);
    }

    static ToldFigures of(Assessment assessment, PrivateSchools owned, Terms terms) {
        County county = assessment.county();
        Terms.Labels words = terms.labels();
        var told = new Told(county);
        Fact listed = owned == null ? null : owned.pupilShare();
        Fact share = listed != null
                ? listed
                : told.with(words.privately()).stream().map(LabelledFact::fact).filter(ToldFigures::percent).findFirst().orElse(null);
        Fact limit = terms.privateShare().fact("民办占比控制线");
        return new ToldFigures(
                told.with(words.yearly(), words.added(), words.pupils()).stream().filter(each -> Reckoning.positive(each.value())).toList(),
                told.with(words.settled()).stream().filter(each -> percent(each.fact())).toList(),
                StaffGrowth.of(told, terms), share, county.year() >= terms.privateShare().from() ? limit : null, Reckoning.below(limit, share),
                county.facts().stream().filter(each -> Terms.holds(each.period(), words.aims()) && each.before() == null).toList());
    }

    private static boolean percent(Fact fact) {
        return fact.unit().symbol().equals(Unit.PERCENT.symbol());
    }

    /** The growths that ask for more teachers than came (教师增加少于所需). */
    public List<StaffGrowth> staffBehind() {
        return staffGrowths.stream().filter(each -> each.missing() != null).toList();
    }
}
