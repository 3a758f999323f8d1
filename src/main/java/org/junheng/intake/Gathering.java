package org.junheng.intake;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/** What was gathered from sheets so far (采集的结果): the data, where each value stands, and all that is wrong. */
final class Gathering {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode root = NODES.objectNode();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Place, Fault> faults = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();
    /** In which order places are told: as they stand in the files. */
    private final Map<Place, List<Integer>> order = new HashMap<>();

    /** A cell of a sheet as a place. */
    Place place(Tab tab, int row, int column) {
        Place place = new Place(tab.file(), 0, 0, tab.page().place(row, column));
        order.putIfAbsent(place, List.of(tab.number(), row, column));
        return place;
    }

    /**
     * Enters a value.
     *
     * @param pointer where it belongs; numbers in it are places in lists
     * @param name what it is called
     * @param place where it stands
     */
    void put(String pointer, String name, JsonNode value, Place place) {
        JsonNode before = root.at(pointer);
        if (before.isMissingNode()) {
            set(pointer, value);
            places.put(pointer, place);
        } else if (!same(before, value)) {
            Place earlier = places.get(pointer);
            add(new Fault("DATA-086", place, name + shown(value), "与" + (earlier.file().equals(place.file()) ? earlier.path() : earlier) + "的" + shown(before) + "一致",
                    "核对以后改成一样，或者留下对的一处"));
        }
    }

    /** Where a value would stand that may be missing. */
    void expect(String pointer, Place place) {
        places.putIfAbsent(pointer, place);
    }

    /** Makes an object where there is none yet. */
    void object(String pointer, Place place) {
        places.putIfAbsent(pointer, place);
        if (root.at(pointer).isMissingNode()) {
            set(pointer, NODES.objectNode());
        }
    }

    /** How many entries a list has. */
    int count(String pointer) {
        return root.at(pointer).size();
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** Puts another value in the place of one. */
    void replace(String pointer, JsonNode value) {
        set(pointer, value);
    }

    private void set(String pointer, JsonNode value) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode at = root;
        for (JsonPointer rest = path; !rest.tail().matches(); rest = rest.tail()) {
            at = child(at, rest, rest.tail().getMatchingIndex() >= 0);
        }
        JsonPointer last = path.last();
        if (at instanceof ArrayNode list) {
            fill(list, last.getMatchingIndex());
            list.set(last.getMatchingIndex(), value);
        } else {
            ((ObjectNode) at).set(last.getMatchingProperty(), value);
        }
    }

    private static JsonNode child(JsonNode parent, JsonPointer step, boolean list) {
        if (parent instanceof ArrayNode array) {
            fill(array, step.getMatchingIndex());
            return array.get(step.getMatchingIndex());
        }
        JsonNode child = parent.get(step.getMatchingProperty());
        if (child == null) {
            child = list ? NODES.arrayNode() : NODES.objectNode();
            ((ObjectNode) parent).set(step.getMatchingProperty(), child);
        }
        return child;
    }

    /** Lists hold objects, or values that are entered whole. */
    private static void fill(ArrayNode list, int index) {
        while (list.size() <= index) {
            list.addObject();
        }
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }

    private static String shown(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? QuestionnaireBook.YES : QuestionnaireBook.NO;
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.isTextual() ? "“" + value.asText() + "”" : value.toString();
    }

    /** Notes a fault; at each place the first only. */
    void add(Fault fault) {
        faults.putIfAbsent(fault.place(), fault);
    }

    /** Notes what people should know though nothing is wrong. */
    void notice(String words) {
        notices.add(words);
    }

    ObjectNode data() {
        return root;
    }

    Map<String, Place> places() {
        return places;
    }

    List<String> notices() {
        return List.copyOf(notices);
    }

    /** All faults in the order of the files, sheets and cells. */
    List<Fault> faults() {
        Comparator<Fault> byPlace = Comparator.comparing(fault -> order.getOrDefault(fault.place(), List.of(Integer.MAX_VALUE, 0, 0)), Gathering::compare);
        return faults.values().stream().sorted(byPlace).toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
