package org.junheng.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junheng.fault.Fault;
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

    /** The place of a value; of one that is missing, the place of what is around it with its own pointer. */
    Place place(String pointer) {
        String around = pointer;
        while (!values.containsKey(around)) {
            around = around.substring(0, around.lastIndexOf('/'));
        }
        Place place = values.get(around);
        return new Place(place.file(), place.line(), place.column(), pointer);
    }

    /** Where something is missing from an object: where it would stand, or the place of the object with the pointer of what is missing. */
    Place missing(String parent, String key) {
        Place object = values.get(parent);
        String missing = pointer(parent, key);
        return values.getOrDefault(missing, new Place(object.file(), object.line(), object.column(), missing));
    }

    /**
     * The same tree whose values stand elsewhere: in cells of sheets.
     *
     * @param cells by JSON pointer, of values and of such as are missing; other values stand where the nearest around them does
     */
    Tree at(Map<String, Place> cells) {
        var moved = new HashMap<>(cells);
        values.keySet().forEach(pointer -> moved.put(pointer, nearest(pointer, cells)));
        var movedKeys = new HashMap<String, Place>();
        keys.keySet().forEach(pointer -> movedKeys.put(pointer, nearest(pointer, cells)));
        var there = new Found();
        found.list().forEach(fault -> there.add(new Fault(fault.code(), nearest(fault.place().path(), cells), fault.found(), fault.expected(), fault.mend())));
        return new Tree(root, moved, movedKeys, there);
    }

    private static Place nearest(String pointer, Map<String, Place> cells) {
        for (String around = pointer; !around.isEmpty(); around = around.substring(0, around.lastIndexOf('/'))) {
            if (cells.containsKey(around)) {
                return cells.get(around);
            }
        }
        return cells.getOrDefault("", Place.NOWHERE);
    }

    /** The change that brought the value of a pointer; empty where the file itself has it. */
    String change(String pointer) {
        Place place = values.get(pointer);
        return place.line() > 0 ? "" : place.file();
    }
}
