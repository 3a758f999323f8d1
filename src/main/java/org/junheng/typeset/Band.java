package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * A band of a board (一页通的一格): its label at the left, at the right of it what it holds.
 *
 * @param label its name
 * @param shelves from top to bottom
 */
public record Band(Strip.Placed label, List<Shelf> shelves) {

    public Band {
        shelves = List.copyOf(shelves);
    }

    /** Its upper edge. */
    double top() {
        return shelves.get(0).top();
    }

    /** Its lower edge. */
    double bottom() {
        return shelves.get(shelves.size() - 1).bottom();
    }

    List<Strip.Placed> texts() {
        var texts = new ArrayList<>(List.of(label));
        shelves.forEach(shelf -> shelf.compartments().forEach(compartment -> texts.addAll(compartment.texts())));
        return texts;
    }

    /**
     * What stands side by side.
     *
     * @param top its upper edge
     * @param bottom its lower edge
     * @param compartments from left to right
     */
    public record Shelf(double top, double bottom, List<Compartment> compartments) {
        public Shelf {
            compartments = List.copyOf(compartments);
        }
    }

    /**
     * Texts, and charts below them.
     *
     * @param left its left edge
     * @param right its right edge
     */
    public record Compartment(double left, double right, List<Strip.Placed> texts, List<Strip.Figure> figures) {
        public Compartment {
            texts = List.copyOf(texts);
            figures = List.copyOf(figures);
        }
    }
}
