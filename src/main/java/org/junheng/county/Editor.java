package org.junheng.county;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junheng.fact.Fact;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;

/**
 * Carries out one change on the tree of a file (改动数据), before the tree is checked. What the change brings has the change for its place
 * instead of a line; what moves up because something before it went away takes its line along.
 */
final class Editor {

    /** The step behind the last item of a list. */
    private static final String END = "-";
    /** In one list a name, in another a code, a year; the rest of an item's words only where these do not tell. */
    private static final List<String> KEYS = PointerWords.NAMES.stream().flatMap(List::stream).toList();
    private static final int MOST_LISTED = 5;
    private static final int SHOWN_WORDS = 3;
    private static final int SHOWN_LENGTH = 20;

    private final Tree tree;
    private final Change change;
    private JsonNode here;
    private Type type;
    private String pointer = "";

    private Editor(Tree tree, Change change, Class<? extends Record> type) {
        this.tree = tree;
        this.change = change;
        this.here = tree.root();
        this.type = type;
    }

    /**
     * Carries out the change.
     *
     * @param type the record of the whole file: it knows the keys, their titles, and what is made on the way to a new value
     * @throws Faults {@code DATA-061} if the path leads nowhere, {@code DATA-062} if to several, {@code DATA-063} if what is added to is no number
     */
    static void apply(Change change, Tree tree, Class<? extends Record> type) {
        new Editor(tree, change, type).apply();
    }

    private void apply() {
        List<String> path = change.path();
        for (String step : path.subList(0, path.size() - 1)) {
            enter(step);
        }
        String last = path.get(path.size() - 1);
        boolean appended = here.isArray() && last.equals(END) && change.operator() == Change.Operator.SET;
        String key = appended ? String.valueOf(here.size()) : key(last);
        JsonNode old = child(key);
        if (old == null && change.operator() != Change.Operator.SET) {
            throw nowhere(last, names());
        }
        switch (change.operator()) {
            case SET -> put(key, change.value());
            case REMOVE -> remove(key);
            case ADD, SUBTRACT -> calculate(key, old);
        }
    }

    /** Goes on to a value; makes it where there is none but a new value shall stand below it. */
    private void enter(String step) {
        String key = key(step);
        Type inner = inner(key);
        JsonNode child = child(key);
        if (child == null) {
            if (change.operator() != Change.Operator.SET) {
                throw nowhere(step, names());
            }
            child = list(inner) ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
            put(key, child);
        }
        here = child;
        type = inner;
        pointer = Tree.pointer(pointer, key);
    }

    /** The key or index a step means. */
    private String key(String step) {
        if (list(type) && here.isArray()) {
            return String.valueOf(index(step));
        }
        if (!here.isObject()) {
            throw nowhere(step, List.of());
        }
        if (map(type)) {
            return step;
        }
        return components().stream()
                .filter(component -> component.getName().equals(step) || title(component).equals(step))
                .map(RecordComponent::getName)
                .findFirst()
                .orElseThrow(() -> nowhere(step, names()));
    }

    private int index(String step) {
        if (step.matches("0|[1-9][0-9]{0,5}") && Integer.parseInt(step) < here.size()) {
            return Integer.parseInt(step);
        }
        List<Integer> meant = meant(step);
        if (meant.isEmpty()) {
            throw nowhere(step, names());
        }
        if (meant.size() > 1) {
            throw ambiguous(step, meant);
        }
        return meant.get(0);
    }

    private List<Integer> meant(String step) {
        for (String key : KEYS) {
            List<Integer> meant = where(i -> here.get(i).path(key).asText().equals(step));
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        List<String> asked = Stream.of(step.split("[,，]")).map(Characters::trimmed).toList();
        List<Integer> whole = where(i -> scalars(here.get(i)).contains(step));
        return whole.isEmpty() ? where(i -> scalars(here.get(i)).containsAll(asked)) : whole;
    }

    private List<Integer> where(IntPredicate fits) {
        return IntStream.range(0, here.size()).filter(fits).boxed().toList();
    }

    /** The words and years an item of the list here holds itself, its figures left out; of an item that is a word, the word. */
    private List<String> scalars(JsonNode item) {
        Stream<JsonNode> values = item.isObject() && inner("") instanceof Class<?> record && record.isRecord()
                ? Stream.of(record.getRecordComponents())
                        .filter(component -> component.getType() != Fact.class)
                        .map(component -> item.path(component.getName()))
                : Stream.of(item);
        return values.filter(value -> value.isTextual() || value.isIntegralNumber()).map(JsonNode::asText).toList();
    }

    /** What an item is shown by: its first short words. */
    private List<String> words(JsonNode item) {
        return scalars(item).stream().filter(word -> word.length() <= SHOWN_LENGTH).limit(SHOWN_WORDS).toList();
    }

    private Faults ambiguous(String step, List<Integer> meant) {
        String listed = meant.stream()
                .limit(MOST_LISTED)
                .map(i -> i + "（" + String.join("、", words(here.get(i))) + "）")
                .collect(Collectors.joining("、", "序号是", meant.size() > MOST_LISTED ? "等" : ""));
        String better = String.join(",", telling(here.get(meant.get(0))));
        return new Faults(new Fault("DATA-062", place(), Characters.quoted(step) + "指的有" + meant.size() + "个，" + listed, "只指一个",
                "写序号，或用逗号连写几项的内容，如“" + better + "”"));
    }

    /** As few of an item's first words as no other item has. */
    private List<String> telling(JsonNode item) {
        List<String> words = words(item);
        return IntStream.range(1, words.size()).mapToObj(i -> words.subList(0, i))
                .filter(some -> where(i -> scalars(here.get(i)).containsAll(some)).size() == 1)
                .findFirst().orElse(words);
    }

    /** What a step from here may be called. */
    private List<String> names() {
        if (here.isArray()) {
            return StreamSupport.stream(here.spliterator(), false)
                    .map(item -> KEYS.stream().map(key -> item.path(key).asText()).filter(word -> !word.isEmpty()).findFirst()
                            .orElseGet(() -> String.join(",", words(item))))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
        }
        if (map(type)) {
            List<String> keys = new ArrayList<>();
            here.fieldNames().forEachRemaining(keys::add);
            return keys;
        }
        return components().stream().flatMap(component -> Stream.of(component.getName(), title(component))).toList();
    }

    private JsonNode child(String key) {
        return here.isArray() ? here.get(Integer.parseInt(key)) : here.get(key);
    }

    private void put(String key, JsonNode value) {
        String at = Tree.pointer(pointer, key);
        forget(at);
        if (here instanceof ObjectNode object) {
            object.set(key, value);
            tree.keys().put(at, place(at));
        } else if (here instanceof ArrayNode array && Integer.parseInt(key) < array.size()) {
            array.set(Integer.parseInt(key), value);
        } else if (here instanceof ArrayNode array) {
            array.add(value);
        }
        note(value, at);
        noteFigure();
    }

    private void remove(String key) {
        String at = Tree.pointer(pointer, key);
        forget(at);
        if (here instanceof ObjectNode object) {
            object.remove(key);
            noteFigure();
        } else if (here instanceof ArrayNode array) {
            array.remove(Integer.parseInt(key));
            for (int i = Integer.parseInt(key); i < array.size(); i++) {
                move(pointer + "/" + (i + 1), pointer + "/" + i, tree.values());
                move(pointer + "/" + (i + 1), pointer + "/" + i, tree.keys());
            }
        }
    }

    private void calculate(String key, JsonNode old) {
        if (old.isObject() && inner(key) == Fact.class) {
            enter(key);
            calculate("value", here.path("value"));
            return;
        }
        JsonNode amount = change.value();
        if (!old.isNumber() || !amount.isNumber()) {
            String found = old.isNumber() ? "“" + change.operator().sign() + "”后为" + SchemaCheck.described(amount)
                    : Tree.pointer(pointer, key) + "为" + SchemaCheck.described(old);
            throw new Faults(new Fault("DATA-063", place(), found, "数字", "不是数字的用“=”改"));
        }
        BigDecimal number = change.operator() == Change.Operator.ADD
                ? old.decimalValue().add(amount.decimalValue())
                : old.decimalValue().subtract(amount.decimalValue());
        boolean whole = old.isIntegralNumber() && amount.isIntegralNumber();
        put(key, whole ? LongNode.valueOf(number.longValueExact()) : DecimalNode.valueOf(number));
    }

    /** Gives a value and all in it the change for their place. */
    private void note(JsonNode value, String at) {
        tree.values().put(at, place(at));
        if (value.isObject()) {
            value.properties().forEach(property -> {
                String child = Tree.pointer(at, property.getKey());
                tree.keys().put(child, place(child));
                note(property.getValue(), child);
            });
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            note(value.get(i), at + "/" + i);
        }
    }

    /** A figure of which a part was changed is no longer the file's. */
    private void noteFigure() {
        if (type == Fact.class) {
            tree.values().put(pointer, place(pointer));
        }
    }

    private void forget(String at) {
        Stream.of(tree.values(), tree.keys()).forEach(places -> places.keySet().removeIf(each -> within(each, at)));
    }

    private static void move(String from, String to, Map<String, Place> places) {
        List<String> moved = places.keySet().stream().filter(each -> within(each, from)).toList();
        for (String each : moved) {
            String at = to + each.substring(from.length());
            Place place = places.remove(each);
            places.put(at, new Place(place.file(), place.line(), place.column(), at));
        }
    }

    private static boolean within(String pointer, String outer) {
        return pointer.startsWith(outer) && (pointer.length() == outer.length() || pointer.charAt(outer.length()) == '/');
    }

    private Type inner(String key) {
        if (type instanceof ParameterizedType container) {
            Type[] arguments = container.getActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return components().stream()
                .filter(component -> component.getName().equals(key))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElseThrow();
    }

    /** The components of what is here; a figure may be written as an object. */
    private List<RecordComponent> components() {
        Class<?> record = type == Fact.class ? Figure.class : type instanceof Class<?> plain ? plain : Object.class;
        return record.isRecord() ? List.of(record.getRecordComponents()) : List.of();
    }

    private static String title(RecordComponent component) {
        return component.getAnnotation(Field.class).value();
    }

    private static boolean list(Type type) {
        return type instanceof ParameterizedType container && container.getRawType() == List.class;
    }

    private static boolean map(Type type) {
        return type instanceof ParameterizedType container && container.getRawType() == Map.class;
    }

    private Place place() {
        return Place.file(change.name());
    }

    private Place place(String at) {
        return new Place(change.name(), 0, 0, at);
    }

    private Faults nowhere(String step, Collection<String> names) {
        String found = (pointer.isEmpty() ? "文件中" : pointer + "之下") + "没有的" + Characters.quoted(step);
        return new Faults(new Fault("DATA-061", place(), found, "数据中有的位置：键、中文名、序号或名称", Nearest.hint(step, names)));
    }
}
