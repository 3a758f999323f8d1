package org.junheng.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.fact.Fact;
import org.junit.jupiter.api.Test;

/** {@code docs/input.md}: its examples are read without a fault, its tables are made here from the records. */
class InputDocTest {

    @Test
    void everyExampleIsReadWithoutFault() {
        assertThat(Docs.examples("json")).hasSize(4).allSatisfy(example ->
                assertThat(Counties.read(example, "docs/input.md").name()).isEqualTo("青禾县"));
        assertThat(Docs.examples("yaml")).hasSize(1).allSatisfy(example ->
                assertThat(Bureaus.read(example, "docs/input.md").departments()).hasSize(1));
    }

    @Test
    void theFullExampleHasEveryKindOfObject() {
        County county = Counties.read(Docs.fullExample(), "docs/input.md");
        assertThat(county.fictional()).isTrue();
        assertThat(used(county, new LinkedHashSet<>())).containsAll(reachable(County.class, new LinkedHashSet<>()));
    }

    @Test
    void theTablesAreThoseOfTheRecords() throws IOException {
        String doc = Docs.text(Docs.INPUT);
        Set<Class<?>> county = reachable(County.class, new LinkedHashSet<>(List.of(Figure.class)));
        String made = between(between(doc, "county", tables(county)), "bureau", tables(List.of(Bureau.class)));
        if (Boolean.getBoolean("update")) {
            Files.writeString(Docs.INPUT, made);
        }
        assertThat(Docs.text(Docs.INPUT)).isEqualTo(made);
    }

    private static String between(String doc, String name, String tables) {
        String begin = "<!-- " + name + ":begin -->\n";
        String end = "<!-- " + name + ":end -->";
        return doc.substring(0, doc.indexOf(begin) + begin.length()) + tables + "\n" + doc.substring(doc.indexOf(end));
    }

    private static String tables(Collection<Class<?>> records) {
        return records.stream().map(InputDocTest::table).collect(Collectors.joining());
    }

    private static String table(Class<?> record) {
        Field self = record.getAnnotation(Field.class);
        var table = new StringBuilder("\n### ").append(self.value()).append("\n\n");
        if (!self.note().isEmpty()) {
            table.append(self.note()).append("。\n\n");
        }
        table.append("| 键 | 中文 | 类型、单位 | 必填 | 说明 |\n|---|---|---|---|---|\n");
        for (RecordComponent component : record.getRecordComponents()) {
            Field field = component.getAnnotation(Field.class);
            table.append("| `").append(component.getName()).append("` | ").append(field.value()).append(" | ")
                    .append(type(component.getGenericType(), field)).append(" | ").append(field.required() ? "是" : "").append(" | ")
                    .append(field.note()).append(" |\n");
        }
        return table.toString();
    }

    private static String type(Type type, Field field) {
        if (type instanceof ParameterizedType several) {
            Type[] of = several.getActualTypeArguments();
            return several.getRawType() == List.class ? "列表：" + type(of[0], field) : "对象，每个键一份：" + type(of[1], field);
        }
        var plain = (Class<?>) type;
        if (plain == Fact.class) {
            return switch (CountySchema.figure(field.unit())) {
                case "count" -> "个数（" + field.unit() + "）";
                case "amount" -> "数量（" + field.unit() + "）";
                case "percent" -> "百分数";
                default -> "数值";
            };
        }
        if (plain == PointedFile.class) {
            return "文字";
        }
        if (plain == String.class) {
            return field.options().length > 0 ? String.join("、", field.options()) : field.pattern().equals(Field.DATE) ? "日期" : "文字";
        }
        if (plain == Integer.class) {
            return "整数（" + field.min() + "—" + field.max() + "）";
        }
        if (plain.isEnum()) {
            return String.join("、", CountySchema.words(plain));
        }
        if (plain.isRecord()) {
            String title = plain.getAnnotation(Field.class).value();
            return "[" + title + "](#" + title + ")";
        }
        return plain == Boolean.class ? "true或false" : "数字";
    }

    /** The records that one of the type may hold, itself first. */
    private static Set<Class<?>> reachable(Type type, Set<Class<?>> into) {
        if (type instanceof ParameterizedType several) {
            for (Type of : several.getActualTypeArguments()) {
                reachable(of, into);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord() && plain != Fact.class && into.add(plain)) {
            for (RecordComponent component : plain.getRecordComponents()) {
                reachable(component.getGenericType(), into);
            }
        }
        return into;
    }

    /** The records that a value really holds, itself included. */
    private static Set<Class<?>> used(Object value, Set<Class<?>> into) {
        List<Object> parts = new ArrayList<>();
        if (value instanceof Record && !(value instanceof Fact)) {
            into.add(value.getClass());
            Records.components((Record) value).values().forEach(parts::add);
        } else if (value instanceof Collection<?> list) {
            parts.addAll(list);
        } else if (value instanceof Map<?, ?> map) {
            parts.addAll(map.values());
        }
        parts.forEach(part -> used(part, into));
        return into;
    }
}
