package org.junheng.typeset;

import java.util.List;
import org.junheng.font.FontFace;

/**
 * A finished page (页面): ink at absolute places, nothing left to decide. Points, from the top left corner of the sheet.
 *
 * @param number page number, from 1
 * @param patches the ink, in reading order
 * @param links what leads to other places
 */
public record Page(int number, List<Patch> patches, List<Link> links) {

    public Page {
        patches = List.copyOf(patches);
        links = List.copyOf(links);
    }

    /** All of its ink. */
    public List<Mark> marks() {
        return patches.stream().flatMap(patch -> patch.marks().stream()).toList();
    }

    /** Ink that belongs together: all that a page holds of a paragraph or a cell. */
    public record Patch(Source source, List<Mark> marks) {
        public Patch {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A part of a page that leads to another place (链接).
     *
     * @param left its left edge
     * @param top its upper edge
     * @param right its right edge
     * @param bottom its lower edge
     * @param source what it is a part of
     * @param text what stands there
     * @param target where it leads
     */
    public record Link(double left, double top, double right, double bottom, Source source, String text, Places.Place target) {}

    /** Ink. */
    public sealed interface Mark {}

    /**
     * Characters of one face on one baseline.
     *
     * @param face the face, which has all of the characters
     * @param size size in points
     * @param x left edge of the first character's em box
     * @param baseline distance of the baseline from the top of the sheet
     * @param text the characters
     * @param advances for each code point the distance to the next one's origin, in points: tracking and justification are in it
     * @param stretch how wide the characters are; the advances are for characters so wide
     * @param red red instead of black
     */
    public record Glyphs(
            FontFace face, double size, double x, double baseline, String text, List<Double> advances, double stretch, boolean red)
            implements Mark {
        public Glyphs {
            advances = List.copyOf(advances);
        }
    }

    /** A straight line, horizontal or vertical; the coordinates are those of its middle. */
    public record Rule(double x1, double y1, double x2, double y2, double weight, boolean red) implements Mark {}
}
