package org.junheng.county;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.fact.Fact;

/**
 * What the places of a county's file are called (数据位置的叫法): {@code /schools/0/primary/pupils} is 实验小学·小学部·在校学生数. The words are
 * the titles of the fields and the names of the items.
 */
public final class PointerWords {

    private static final String BETWEEN = "·";
    /** What tells an item of a list from the others, the best first. */
    static final List<List<String>> NAMES = List.of(List.of("name"), List.of("indicator", "stage"), List.of("item"), List.of("label"),
            List.of("year"), List.of("subject"), List.of("title"), List.of("heading"));
    /** Codes of the standard: whoever reads L3 or G11 knows what it is part of. */
    private static final List<String> CODES = List.of("indicator", "item");
    /** What is so called needs no word for its list. */
    private static final List<String> ALONE = List.of("name", "label", "indicator", "item");
    /** The value of a figure or of a labelled figure: it goes without saying. */
    private static final String VALUE = "value";

    /** By name; looked up once for each type, because reading annotations is slow. */
    private static final ClassValue<Map<String, Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Component> computeValue(Class<?> type) {
            Map<String, Component> components = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.isAnnotationPresent(Field.class)) {
                    components.put(component.getName(), new Component(component.getAccessor(), component.getAnnotation(Field.class)));
                }
            }
            return components;
        }
    };

    private final County county;
    private final Map<String, Optional<Caption>> known = new HashMap<>();

    private PointerWords(County county) {
        this.county = county;
    }

    /** The words of a county's file. */
    public static PointerWords of(County county) {
        return new PointerWords(county);
    }

    /**
     * A place in words.
     *
     * @param words the whole way, such as 实验小学·小学部·在校学生数
     * @param title the field's title
     * @param unit the field's unit; empty for none
     * @param note what the field's note says; empty for nothing
     */
    public record Caption(String words, String title, String unit, String note) {}

    /** The words of a JSON pointer; empty where the file has nothing there. */
    public Optional<Caption> find(String pointer) {
        return known.computeIfAbsent(pointer, this::read);
    }

    private Optional<Caption> read(String pointer) {
        if (!pointer.startsWith("/")) {
            return Optional.empty();
        }
        var way = new Way(county);
        for (String key : pointer.substring(1).split("/", -1)) {
            way.step(key.replace("~1", "/").replace("~0", "~"));
            if (way.here == null) {
                return Optional.empty();
            }
        }
        return Optional.of(way.caption());
    }

    /** The way from the whole file to one of its places, key by key. */
    private static final class Way {

        private Object here;
        private Field field = County.class.getAnnotation(Field.class);
        private final StringBuilder words = new StringBuilder();
        /** The title of the list that the next key chooses from; empty for none. */
        private String list = "";

        Way(County county) {
            here = county;
        }

        /** Goes on to the value of a key; {@code here} is {@code null} behind one that does not exist. */
        void step(String key) {
            if (here instanceof List<?> items) {
                int index = key.matches("0|[1-9][0-9]{0,5}") ? Integer.parseInt(key) : items.size();
                here = index < items.size() ? items.get(index) : null;
                item("第" + (index + 1) + "个");
            } else if (here instanceof Map<?, ?> map) {
                here = map.get(key);
                say(key);
            } else if (here instanceof Record record && component(record, key) != null) {
                Component component = component(record, key);
                field = component.field;
                here = PointerWords.read(record, component);
                list = here instanceof List<?> ? field.value() : "";
                say(key.equals(VALUE) ? "" : list.isEmpty() ? field.value() : "");
            } else {
                here = key.equals(VALUE) && here instanceof Fact fact ? fact.value() : null;
            }
        }

        private void item(String otherwise) {
            String name = here instanceof Record record ? name(record) : "";
            if (has(CODES)) {
                words.setLength(0);
            }
            if (name.isEmpty() || !has(ALONE)) {
                say(list);
            }
            say(name.isEmpty() ? otherwise : name);
            list = "";
        }

        private boolean has(List<String> components) {
            return here instanceof Record record && components.stream().anyMatch(name -> component(record, name) != null);
        }

        private void say(String word) {
            words.append(words.isEmpty() || word.isEmpty() ? "" : BETWEEN).append(word);
        }

        Caption caption() {
            say(list);
            return new Caption(words.toString(), field.value(), field.unit(), field.note());
        }
    }

    /** What the item is called; empty if nothing tells it from the others. */
    private static String name(Record item) {
        for (List<String> names : NAMES) {
            var name = new StringBuilder();
            for (String part : names) {
                Component component = component(item, part);
                Object value = component == null ? null : read(item, component);
                name.append(value == null ? "" : value instanceof Stage stage ? stage.chinese() : part.equals("year") ? value + "年" : value);
            }
            if (!name.isEmpty()) {
                return name.toString();
            }
        }
        return "";
    }

    private static Component component(Record record, String name) {
        return COMPONENTS.get(record.getClass()).get(name);
    }

    private static Object read(Record record, Component component) {
        try {
            return component.accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record reads its own components", e);
        }
    }

    private record Component(Method accessor, Field field) {}
}
