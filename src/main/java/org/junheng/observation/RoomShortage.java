package org.junheng.observation;

import java.util.List;
import org.junheng.assessment.ItemAssessment;
import org.junheng.county.School;
import org.junheng.fact.Fact;
import org.junheng.standard.Relaxation;

/**
 * Rooms for music and fine arts that are missing or too small (音乐、美术专用教室). Whatever is not known is {@code null} or empty.
 *
 * @param item the guarantee
 * @param music rooms for music over all schools; {@code null} unless known of every school
 * @param fineArt rooms for fine arts over all schools; {@code null} unless known of every school
 * @param missing rooms missing, school by school (缺少间数)
 * @param tooSmall rooms smaller than their least area (面积不足间数)
 * @param relaxable of those, rooms in schools built early enough for the milder area, and large enough for it
 * @param relaxation the milder rule for schools built early; {@code null} where the standard has none
 * @param schools the schools that lack rooms, those that lack most first
 * @param otherAreas least areas told among the figures that are not the standard's (另一种面积口径)
 */
public record RoomShortage(
        ItemAssessment item, Rooms music, Rooms fineArt, Fact missing, Fact tooSmall, Fact relaxable, Relaxation relaxation, List<Lacking> schools,
        List<OtherArea> otherAreas) {

    public RoomShortage {
        otherAreas = List.copyOf(otherAreas);
        schools = List.copyOf(schools);
    }

    /**
     * Rooms of one use.
     *
     * @param needed one for every 12 classes or a part of them, school by school (应有)
     * @param have all of them, whatever their area (实有)
     * @param tooSmall those smaller than their least area
     */
    public record Rooms(Fact needed, Fact have, Fact tooSmall) {}

    /**
     * A least area that is told beside the standard's.
     *
     * @param told the area and what it is for
     * @param least the standard's
     */
    public record OtherArea(Fact told, Fact least) {}

    /**
     * A school that lacks rooms.
     *
     * @param name its name
     * @param school the school; {@code null} without a list of schools
     * @param missing rooms it lacks
     * @param planYear when it was planned
     * @param builtYear when it was built
     * @param old whether it was built early enough for the milder rule (2016年及以前)
     * @param note what a person added
     */
    public record Lacking(String name, School school, Fact missing, Fact planYear, Fact builtYear, boolean old, String note) {}

    /** Whether the standard applies the milder rule (已启用放宽口径). */
    public boolean relaxed() {
        return relaxation != null && relaxation.on();
    }

    /** The schools built early enough for the milder rule. */
    public List<Lacking> old() {
        return schools.stream().filter(Lacking::old).toList();
    }
}
