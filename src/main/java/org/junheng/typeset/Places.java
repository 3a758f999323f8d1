package org.junheng.typeset;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where each strip begins (位置), for those that name the page of another. */
public final class Places {

    private final Map<Strip, Place> places = new IdentityHashMap<>();

    private Places() {}

    /** A place: the number of a page, from 1, and the distance from the top of the sheet in points. */
    public record Place(int page, double y) {}

    /** The places on laid out pages. */
    public static Places of(List<List<Paginator.Piece>> pages) {
        var places = new Places();
        for (int i = 0; i < pages.size(); i++) {
            for (Paginator.Piece piece : pages.get(i)) {
                places.places.putIfAbsent(piece.strip(), new Place(i + 1, y(piece)));
            }
        }
        return places;
    }

    /** How far a piece is from the top of the sheet; all of a turned page is there. */
    static double y(Paginator.Piece piece) {
        return piece.way() == Way.TURNED ? Sheet.TOP : Sheet.rowTop(piece.top() / 2);
    }

    /** Where a strip begins; it must be on the pages. */
    public Place of(Strip strip) {
        return places.get(strip);
    }
}
