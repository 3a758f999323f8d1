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

    /**
     * Ink that belongs together: all that a page holds of a paragraph or a cell.
     *
     * @param way how it stands: that of a turned page is placed as if the sheet were upright and wide enough, and turned as a whole so that
     *     the text areas meet
     */
    public record Patch(Source source, List<Mark> marks, Way way) {
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

    /** Ink without characters. */
    public sealed interface Shape extends Mark {

        /** The same shape further down. */
        Shape lowered(double by);
    }

    /** A straight line; the coordinates are those of its middle. */
    public record Rule(double x1, double y1, double x2, double y2, double weight, boolean red) implements Shape {
        @Override
        public Rule lowered(double by) {
            return new Rule(x1, y1 + by, x2, y2 + by, weight, red);
        }
    }

    /**
     * A filled area with straight edges.
     *
     * @param xs the x of each corner
     * @param ys the y of each corner, in the same order
     * @param grey its filling, from 0, black, to 1, white; it covers what lies below
     * @param outline weight of the black line around it, 0 for none
     */
    public record Area(List<Double> xs, List<Double> ys, double grey, double outline) implements Shape {
        public Area {
            xs = List.copyOf(xs);
            ys = List.copyOf(ys);
        }

        /** A rectangle. */
        static Area box(double left, double top, double right, double bottom, double grey, double outline) {
            return new Area(List.of(left, right, right, left), List.of(top, top, bottom, bottom), grey, outline);
        }

        @Override
        public Area lowered(double by) {
            return new Area(xs, ys.stream().map(y -> y + by).toList(), grey, outline);
        }
    }
}
