package org.junheng.observation;

import java.util.List;
import org.junheng.fact.Fact;

/**
 * Pupils moving to town (城镇化): over at most five years, by the schools there are now, special education left out; schools closed since are in
 * no year. 城区 and 镇区 together are the town side (城镇). Whatever is not known is {@code null} or empty.
 *
 * @param points the years of which every school tells, the earliest first, this year last
 * @param shareChange the town side's share, this year less the first, in points; {@code null} with one year only, as the next four
 * @param townChange pupils of the town side, this year less the first
 * @param townRate the same in percent
 * @param villageChange pupils in villages, this year less the first
 * @param villageRate the same in percent
 * @param townClasses classes of the town side
 * @param townOver those over the limit
 * @param townOverShare those in percent
 * @param villageSchools schools and teaching points in villages (乡村学校和教学点)
 * @param smallVillageSchools those with fewer than 100 pupils (乡村小规模学校)
 * @param smallVillageShare those in percent
 * @param smallVillageMean pupils for each of those (校均规模)
 * @param villageUsage pupils in villages in percent of classes × the most pupils of a class (乡村学位利用率)
 */
public record UrbanShift(
        List<Point> points,
        Fact shareChange,
        Fact townChange,
        Fact townRate,
        Fact villageChange,
        Fact villageRate,
        Fact townClasses,
        Fact townOver,
        Fact townOverShare,
        Fact villageSchools,
        Fact smallVillageSchools,
        Fact smallVillageShare,
        Fact smallVillageMean,
        Fact villageUsage) {

    public UrbanShift {
        points = List.copyOf(points);
    }

    /**
     * One year.
     *
     * @param year the year
     * @param urban pupils in 城区
     * @param town pupils in 镇区
     * @param village pupils in 乡村
     * @param townSide pupils in 城区 and 镇区
     * @param share those in percent of all
     */
    public record Point(Fact year, Fact urban, Fact town, Fact village, Fact townSide, Fact share) {}

    /** The first year; {@code null} with one year only. */
    public Point first() {
        return points.size() < 2 ? null : points.get(0);
    }

    /** This year. */
    public Point last() {
        return points.get(points.size() - 1);
    }

    /** Whether the town side's share has grown. */
    public boolean townward() {
        return Reckoning.positive(shareChange);
    }
}
