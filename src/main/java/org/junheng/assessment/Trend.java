package org.junheng.assessment;

import java.util.List;
import org.junheng.fact.Fact;

/**
 * A figure over the years (历年变化), oldest first, this year last; at least two years.
 *
 * @param label what it is, such as 小学在校学生数
 * @param points the years
 * @param change this year less the first
 * @param rate the change in percent of the first year's; {@code null} if that is zero
 * @param steady whether no step went against the change (稳步)
 */
public record Trend(String label, List<Point> points, Fact change, Fact rate, boolean steady) {

    public Trend {
        points = List.copyOf(points);
    }

    /** One year. */
    public record Point(Fact year, Fact value) {}
}
