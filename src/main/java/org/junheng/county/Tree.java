package org.junheng.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junheng.fault.Place;

/**
 * A file as a tree of values (数据树) that knows where each of them stands.
 *
 * @param root the outermost value
 * @param values the place of each value by its JSON pointer; without a line where a change brought it
 * @param keys the place of each key by the JSON pointer of its value
 * @param found what was wrong on reading without making the rest unreadable
 */
record Tree(JsonNode root, Map<String, Place> values, Map<String, Place> keys, Found found) {

    /** The JSON pointer of an item: {@code /} and {@code ~} escaped (RFC 6901), characters that cannot be printed made visible. */
    static String pointer(String parent, String key) {
        return parent + "/" + Characters.visible(key).replace("~", "~0").replace("/", "~1");
    }

    /** Where something is missing from an object: the place of the object, the pointer of what is missing. */
    Place missing(String parent, String key) {
        Place object = values.get(parent);
        return new Place(object.file(), object.line(), object.column(), pointer(parent, key));
    }

    /** The change that brought the value of a pointer; empty where the file itself has it. */
    String change(String pointer) {
        Place place = values.get(pointer);
        return place.line() > 0 ? "" : place.file();
    }
}
