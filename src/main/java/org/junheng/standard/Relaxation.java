package org.junheng.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junheng.county.Locality;
import org.junheng.county.SchoolKind;

/**
 * A milder rule for schools of a certain description (放宽口径). A standard switches it on or leaves it off, and whoever passes by it is told
 * of by name.
 *
 * @param id stable id, such as rooms-2016
 * @param title what it allows, in a few words
 * @param item the indicator or item it softens
 * @param on whether the standard applies it
 * @param when descriptions of which a school must fit one
 * @param areas least areas of rooms for music and fine arts; {@code null} if it is about something else
 * @param size most pupils of a school; {@code null} if it is about something else
 * @param sharedTeachers whether sports and art teachers shared with other schools count (交流、兼职、走教)
 * @param extraGrounds whether grounds below, on top of or near the school count (地下、楼顶、租赁场地)
 * @param source where it is laid down, and how sure that is
 */
public record Relaxation(
        String id, String title, String item, boolean on, List<When> when, Areas areas, Check.Size size, boolean sharedTeachers, boolean extraGrounds,
        String source) {

    public Relaxation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(source, "source");
        when = List.copyOf(when);
    }

    /** Least areas in square metres by stage. */
    public record Areas(Limit music, Limit fineArt) {}

    /**
     * A description of schools (适用条件): all that is given must be so, and be known.
     *
     * @param builtBy built in that year or before
     * @param migrantShareOver children of migrants in percent of all pupils, more than
     * @param largestClassBelow largest class smaller than
     * @param pupilsFrom pupils of the compulsory stages, at least
     * @param pupilsBelow pupils of the compulsory stages, fewer than
     * @param localities where it stands
     * @param kinds kinds of school
     * @param tags a mark that the bureau sets, such as 人口密度过高的大城市中心城区
     */
    public record When(
            Integer builtBy, BigDecimal migrantShareOver, Integer largestClassBelow, Integer pupilsFrom, Integer pupilsBelow, List<Locality> localities,
            List<SchoolKind> kinds, List<String> tags) {

        public When {
            localities = localities == null ? List.of() : List.copyOf(localities);
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
            tags = tags == null ? List.of() : List.copyOf(tags);
        }
    }
}
