package org.junheng.observation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.math.BigDecimal;
import org.junheng.county.StaffGroup;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * Teachers who came or left in one period (补充、减员): channels of other periods are not added to these.
 *
 * @param period the period as it is written (时段), such as 2023年至2025年; {@code null} where nobody tells
 * @param groups the channels or directions (渠道、去向)
 * @param total all of them (名); {@code null} where one is not known, is only about right, or no period says that they belong together
 */
public record Flow(String period, List<StaffGroup> groups, Fact total) {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})年?(?:至|到|—|–|-|～|~)(\\d{4})年?");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})年?(?:至|到|—|–|-|～|~)(\\d{4})学年");
    private static final Pattern YEAR = Pattern.compile("\\d{4}年?");
    private static final Pattern LATELY = Pattern.compile("近(?:([2-9])|([两二三四五六七八九]))年.*");
    private static final String DIGITS = "二三四五六七八九";

    public Flow {
        groups = List.copyOf(groups);
    }

    /** Those of each period, in the order in which the periods first occur. */
    static List<Flow> of(String what, List<StaffGroup> groups) {
        Map<String, List<StaffGroup>> byPeriod = new LinkedHashMap<>();
        groups.forEach(group -> byPeriod.computeIfAbsent(group.year(), period -> new ArrayList<>()).add(group));
        var flows = new ArrayList<Flow>();
        byPeriod.forEach((period, own) -> {
            boolean together = period != null || own.size() == 1;
            flows.add(new Flow(period, own, together ? total((period == null ? "" : period) + what, own) : null));
        });
        return flows;
    }

    static Fact total(String label, List<StaffGroup> groups) {
        return Reckoning.exactSum(label, Unit.TEACHER, groups.stream().map(StaffGroup::number).toList());
    }

    /** How many years the period has (年); {@code null} where it does not say. */
    public Fact years() {
        return period == null ? null : years(period.strip());
    }

    private static Fact years(String period) {
        if (YEAR.matcher(period).matches() || SCHOOL_YEAR.matcher(period).matches()) {
            return number(1);
        }
        Matcher span = YEARS.matcher(period);
        if (span.matches()) {
            int years = Integer.parseInt(span.group(2)) - Integer.parseInt(span.group(1)) + 1;
            return years > 0 ? number(years) : null;
        }
        Matcher lately = LATELY.matcher(period);
        if (!lately.matches()) {
            return null;
        }
        return number(lately.group(1) != null ? Integer.parseInt(lately.group(1)) : Math.max(0, DIGITS.indexOf(lately.group(2))) + 2);
    }

    private static Fact number(int years) {
        return Fact.count("时段年数", years, Unit.YEAR);
    }
}
