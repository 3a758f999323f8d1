package org.junheng.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.fault.Place;

/** A county's file, with changes or without, together with where everything stands in it (数据文件和其中各处的行列). */
public final class CountyFile {

    private final County county;
    private final JsonNode root;
    private final SortedMap<String, Place> places;

    CountyFile(County county, Tree tree) {
        this.county = county;
        this.root = tree.root();
        this.places = new TreeMap<>(tree.values());
    }

    /** What the file says, after the changes. */
    public County county() {
        return county;
    }

    /**
     * Where the value of a JSON pointer stands: of one that a change brought, the change in place of the file, without a line; empty where there is
     * none.
     */
    public Optional<Place> place(String pointer) {
        return Optional.ofNullable(places.get(pointer));
    }

    /** The value of a JSON pointer as the file gives it, as JSON on one line; empty where the file has none. */
    public Optional<String> given(String pointer) {
        return place(pointer).map(place -> root.at(pointer).toString());
    }

    /** The JSON pointers of all values, sorted. */
    public Collection<String> pointers() {
        return Collections.unmodifiableCollection(places.keySet());
    }
}
