package org.junheng.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Trend;
import org.junheng.county.County;
import org.junheng.county.Declaration;
import org.junheng.county.FundingYear;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/**
 * Money for education over the years (教育经费). What is not known is {@code null} or empty.
 *
 * @param year the last year told; {@code null} without any
 * @param latest what is told of it; {@code null} without any
 * @param trends figures told of two years or more: 支出, 占比, 生均支出, 生均公用经费, 附加, 土地收益, 上级专项, 本级配套
 * @param falls where spending or spending for each pupil was lower than in the year before, the latest first (两个只增不减)
 * @param compared years in a row of which the same of both figures are told, so that a fall would be seen
 * @param growths spending's growth beside that of the county's regular revenue, the latest first
 * @param localShare the county's own matching funds in percent of these and the grants from above, last year told
 * @param publicFunds spending on public funds for each pupil beside the county's own standard, stage by stage, last year told
 * @param small what small schools lack (G6)
 * @param special what special education lacks (G7); {@code null} where the standard has no such item
 */
public record Funding(
        Fact year,
        FundingYear latest,
        List<Trend> trends,
        List<Fall> falls,
        Fact compared,
        List<Growth> growths,
        Fact localShare,
        List<PublicFunds> publicFunds,
        SmallSchoolFunds small,
        SpecialFunds special) {

    public Funding {
        trends = List.copyOf(trends);
        falls = List.copyOf(falls);
        growths = List.copyOf(growths);
        publicFunds = List.copyOf(publicFunds);
    }

    /** A figure over the years and whether it must not fall (只增不减). */
    private record Series(String label, Function<FundingYear, Fact> figure, boolean mustNotFall) {}

    private static final String SPENDING = "一般公共预算教育支出";

    private static final List<Series> SERIES = List.of(
            new Series(SPENDING, FundingYear::spending, true),
            new Series("小学生均一般公共预算教育支出", FundingYear::perPupilPrimary, true),
            new Series("初中生均一般公共预算教育支出", FundingYear::perPupilJunior, true),
            new Series("教育支出占一般公共预算支出的比例", FundingYear::spendingShare, false),
            new Series("小学生均公用经费支出", FundingYear::publicPerPupilPrimary, false),
            new Series("初中生均公用经费支出", FundingYear::publicPerPupilJunior, false),
            new Series("教育费附加和地方教育附加", FundingYear::surcharge, false),
            new Series("土地出让收益计提教育资金", FundingYear::landIncome, false),
            new Series("上级专项资金", FundingYear::upperGrants, false),
            new Series("本级配套资金", FundingYear::localMatching, false));

    /**
     * A figure that fell (比上年减少).
     *
     * @param label which
     * @param year in which year
     * @param before the year before; {@code null} where only its growth is told
     * @param after that year's; {@code null} where it is not told
     * @param amount by how much it fell, positive; {@code null} where one of both is not told
     * @param rate by how many percent, positive
     */
    public record Fall(String label, Fact year, Fact before, Fact after, Fact amount, Fact rate) {

        /** Whether it is spending as a whole, not that for each pupil. */
        public boolean ofSpending() {
            return label.equals(SPENDING);
        }
    }

    /**
     * Growth of spending beside that of regular revenue (教育支出增幅与财政经常性收入增幅).
     *
     * @param spending percent, given, else from the year before
     * @param revenue percent
     * @param behind by how many 个百分点 spending is behind; {@code null} where it is not
     */
    public record Growth(Fact year, Fact spending, Fact revenue, Fact behind) {}

    /**
     * Public funds for each pupil beside the county's own standard (生均公用经费与基准定额).
     *
     * @param missing by how much they are below (元); {@code null} where they are not
     */
    public record PublicFunds(Stage stage, Fact year, Fact spent, Fact standard, Fact missing) {}

    /** What the data tells of money. */
    public static Funding of(Assessment assessment, Terms terms) {
        County county = assessment.county();
        List<FundingYear> years = county.funding().stream().sorted(Comparator.comparing(FundingYear::year)).toList();
        FundingYear latest = years.isEmpty() ? null : years.get(years.size() - 1);
        return new Funding(
                latest == null ? null : year(latest, county), latest,
                SERIES.stream().map(series -> trend(series, years, county)).filter(Objects::nonNull).toList(),
                falls(years, county), compared(years), growths(years, county), latest == null ? null : localShare(latest),
                latest == null ? List.of() : publicFunds(latest, county), SmallSchoolFunds.of(assessment), SpecialFunds.of(assessment, terms));
    }

    private static Trend trend(Series series, List<FundingYear> years, County county) {
        List<Trend.Point> points = years.stream()
                .filter(year -> series.figure().apply(year) != null)
                .map(year -> new Trend.Point(year(year, county), series.figure().apply(year).labelled(year.year() + "年" + series.label())))
                .toList();
        return points.size() < 2 ? null : Trend.of(series.label(), points);
    }

    private static Fact year(FundingYear year, County county) {
        return Fact.of("年度", BigDecimal.valueOf(year.year()), Unit.YEAR, new Source.Given("/funding/" + county.funding().indexOf(year) + "/year"));
    }

    private static List<Fall> falls(List<FundingYear> years, County county) {
        var falls = new ArrayList<Fall>();
        for (int i = years.size() - 1; i >= 0; i--) {
            FundingYear year = years.get(i);
            FundingYear before = before(years, i);
            for (Series series : SERIES) {
                Fact now = series.figure().apply(year);
                Fact then = before == null ? null : series.figure().apply(before);
                String label = year.year() + "年" + series.label() + "比上年减少";
                Fact amount = series.mustNotFall() ? Reckoning.beyond(label, then, now) : null;
                if (amount != null) {
                    falls.add(new Fall(series.label(), year(year, county), then, now, amount, Reckoning.share(label + "的幅度", amount, then)));
                } else if (series.label().equals(SPENDING) && !Reckoning.known(now, then) && negative(year.spendingGrowth())) {
                    Fact rate = Fact.computed(label + "的幅度", year.spendingGrowth().value().negate(), Unit.PERCENT, "取绝对值", year.spendingGrowth());
                    falls.add(new Fall(series.label(), year(year, county), null, now, null, rate));
                }
            }
        }
        return falls;
    }

    private static boolean negative(Fact fact) {
        return fact != null && fact.value().signum() < 0;
    }

    private static FundingYear before(List<FundingYear> years, int i) {
        return i > 0 && years.get(i - 1).year() == years.get(i).year() - 1 ? years.get(i - 1) : null;
    }

    private static Fact compared(List<FundingYear> years) {
        long compared = 0;
        for (int i = 1; i < years.size(); i++) {
            FundingYear now = years.get(i);
            FundingYear then = before(years, i);
            boolean both = then != null && SERIES.stream()
                    .filter(Series::mustNotFall)
                    .allMatch(series -> Reckoning.known(series.figure().apply(now), series.figure().apply(then)));
            compared += both ? 1 : 0;
        }
        return compared == 0 ? null : Fact.count("可与上年比较的年数", compared, Unit.YEAR);
    }

    private static List<Growth> growths(List<FundingYear> years, County county) {
        var growths = new ArrayList<Growth>();
        for (int i = years.size() - 1; i >= 0; i--) {
            FundingYear year = years.get(i);
            FundingYear before = before(years, i);
            Fact spending = year.spendingGrowth() != null || before == null ? year.spendingGrowth() : growth(year.spending(), before.spending());
            if (Reckoning.known(spending, year.revenueGrowth())) {
                growths.add(new Growth(year(year, county), spending, year.revenueGrowth(),
                        Reckoning.beyond(year.year() + "年教育支出增幅低于财政经常性收入增幅", year.revenueGrowth(), spending)));
            }
        }
        return growths;
    }

    private static Fact growth(Fact now, Fact then) {
        return Reckoning.share("教育支出比上年增长", Reckoning.difference("教育支出比上年增加", now, then), then);
    }

    private static Fact localShare(FundingYear year) {
        Fact both = Reckoning.sum("本级配套和上级专项资金", Unit.YUAN, Arrays.asList(year.localMatching(), year.upperGrants()));
        return Reckoning.share("本级配套资金占比", year.localMatching(), both);
    }

    private static List<PublicFunds> publicFunds(FundingYear year, County county) {
        var funds = new ArrayList<PublicFunds>();
        Declaration declaration = county.declaration();
        for (Stage stage : Stage.values()) {
            Fact spent = stage == Stage.PRIMARY ? year.publicPerPupilPrimary() : year.publicPerPupilJunior();
            Fact standard = declaration == null ? null : declaration.figure(stage == Stage.PRIMARY ? "publicFundingPrimary" : "publicFundingJunior");
            if (Reckoning.known(spent, standard)) {
                Fact missing = Reckoning.beyond(stage.chinese() + "生均公用经费低于基准定额", standard, spent);
                funds.add(new PublicFunds(stage, year(year, county), spent, standard, missing));
            }
        }
        return funds;
    }


    /** Whether spending fell in some year told. */
    public boolean spendingFell() {
        return falls.stream().anyMatch(Fall::ofSpending);
    }

    /** Whether spending for each pupil of a stage fell in some year told. */
    public boolean perPupilFell() {
        return falls.stream().anyMatch(fall -> !fall.ofSpending());
    }

    /** The falls of the last year told. */
    public List<Fall> latestFalls() {
        return falls.stream().filter(fall -> fall.year().equals(year)).toList();
    }

    /** Whether neither ever fell, as far as years in a row tell both (两个只增不减已落实). */
    public boolean neverFell() {
        return compared != null && falls.isEmpty();
    }

    /** Spending's growth beside that of revenue in the last year told; {@code null} where not known. */
    public Growth latestGrowth() {
        return growths.stream().filter(growth -> growth.year().equals(year)).findFirst().orElse(null);
    }

    /** Spending over the years; {@code null} where fewer than two are told. */
    public Trend spending() {
        return trend(SPENDING);
    }

    /** The share of spending in the budget over the years; {@code null} where fewer than two are told. */
    public Trend share() {
        return trend("教育支出占一般公共预算支出的比例");
    }

    private Trend trend(String label) {
        return trends.stream().filter(trend -> trend.label().equals(label)).findFirst().orElse(null);
    }
}
