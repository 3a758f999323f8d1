package org.junheng.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;
import org.junheng.pack.PackYaml;

/**
 * Where the figures of a county stand in tables that are not ours (表的映射): the yearly statistics, or a bureau's own. It is data, see
 * {@code docs/yearbook.md}. What a bureau's map leaves out is as in the one of the yearly statistics.
 *
 * @param name what it maps
 * @param years of which years the tables were looked at; empty for any
 * @param words other ways to write a word, by the way the map writes it
 * @param groups what groups of rows and columns by stage are called
 * @param stages what each stage is called, by its key
 * @param values what a word in a cell is in our data, by field
 * @param outside kinds of schools that are not read
 */
record TableMap(String name, List<Integer> years, Map<String, List<String>> words, List<String> groups, Map<String, List<String>> stages,
        Map<String, Map<String, String>> values, List<String> outside, List<Table> tables) {

    private static final String YEARBOOK = "intake/nianbao-2023.yaml";
    private static final String EXPECTED = "表的映射，写法见docs/yearbook.md";

    TableMap {
        years = years == null ? List.of() : List.copyOf(years);
        tables = tables == null ? List.of() : List.copyOf(tables);
    }

    /**
     * A table.
     *
     * @param title what it is about; empty for nothing
     * @param sheets how the names or headlines of its sheets begin; empty for any sheet with such heads
     * @param files what the names of its files have in them; empty for any file
     * @param labels what stands over the labels of its rows; empty where each row is a school
     * @param ignore heads that are near to those of the map, but are something else
     * @param figures where each field stands, see {@link Formula}
     */
    record Table(String name, String title, List<String> sheets, List<String> files, List<String> labels, List<String> ignore,
            Map<String, String> figures) {
        Table {
            name = name == null ? "" : name;
            title = title == null ? "" : title;
            sheets = sheets == null ? List.of() : List.copyOf(sheets);
            files = files == null ? List.of() : List.copyOf(files);
            labels = labels == null ? List.of() : List.copyOf(labels);
            ignore = ignore == null ? List.of() : List.copyOf(ignore);
            figures = figures == null ? Map.of() : new LinkedHashMap<>(figures);
        }

        /** Whether it may be in a file of the name. */
        boolean in(String file) {
            String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
            return files.isEmpty() || files.stream().anyMatch(name::contains);
        }

        /** Whether each row is a school, rather than a sheet one. */
        boolean bySchool() {
            return labels.isEmpty();
        }
    }

    /** The map of the yearly statistics (教育事业统计年报). */
    static TableMap yearbook(Pack pack, Fields fields) {
        TableMap map = PackYaml.read(pack, YEARBOOK, new TypeReference<>() {}, EXPECTED);
        map.check("TPL-021", pack.place(YEARBOOK).file(), fields);
        return map;
    }

    /**
     * A bureau's map.
     *
     * @param base where what it leaves out is taken from
     * @throws Faults {@code DATA-094} if it is none
     */
    static TableMap of(String text, String file, TableMap base, Fields fields) {
        TableMap told = PackYaml.parse(text, file, new TypeReference<>() {}, "DATA-094", EXPECTED);
        if (told == null) {
            throw new Faults(new Fault("DATA-094", Place.file(file), "空的映射", EXPECTED, "可以用intake map生成一份再改"));
        }
        TableMap map = told.over(base);
        map.check("DATA-094", file, fields);
        return map;
    }

    private TableMap over(TableMap base) {
        return new TableMap(Objects.requireNonNullElse(name, ""), years, words == null ? base.words : words, groups == null ? base.groups : groups,
                stages == null ? base.stages : stages, values == null ? base.values : values, outside == null ? base.outside : outside, tables);
    }

    private void check(String code, String file, Fields fields) {
        var faults = new ArrayList<Fault>();
        if (blanks()) {
            faults.add(new Fault(code, Place.file(file), "words、groups、stages、values、outside里的空项", "每项都有内容", "删去空着的一项；不写的用内置的"));
        } else if (!Set.of(Target.PRIMARY, Target.JUNIOR).containsAll(stages.keySet())) {
            faults.add(new Fault(code, Place.file(file), "stages里的“" + String.join("”“", stages.keySet()) + "”", "primary、junior", ""));
        }
        for (Table table : tables) {
            table.figures.forEach((field, formula) -> error(field, formula, table, fields)
                    .ifPresent(found -> faults.add(new Fault(code, new Place(file, 0, 0, table.name + "·" + field), found.found,
                            found.expected, found.mend))));
        }
        if (tables.isEmpty()) {
            faults.add(new Fault(code, Place.file(file), "没有tables", EXPECTED, "可以用intake map生成一份再改"));
        }
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
    }

    private record Error(String found, String expected, String mend) {}

    private static Optional<Error> error(String field, String formula, Table table, Fields fields) {
        Target target = Target.of(field);
        if (!fields.known(target)) {
            return Optional.of(new Error("没有的字段“" + field + "”", "县域数据里学校的字段", Nearest.hint(field, fields.paths())));
        }
        Optional<String> wrong = Formula.error(formula, table.bySchool());
        if (wrong.isPresent()) {
            return Optional.of(new Error(wrong.get(), table.bySchool() ? "一栏，或者几栏用“ + ”“ - ”连起来" : "行，或者“行 × 栏”，几项用“ + ”“ - ”连起来", ""));
        }
        Item item = fields.item(target);
        boolean number = item.type() instanceof Item.Type.Number && !item.many();
        return number || Formula.single(formula) ? Optional.empty() : Optional.of(new Error("几项相加的“" + field + "”", "数才能相加减，这一项取一格", ""));
    }

    /** Whether there is nothing where there should be something: in YAML, a key without a value. */
    private boolean blanks() {
        Stream<Object> all = Stream.of(words.values().stream(), words.values().stream().filter(Objects::nonNull).flatMap(List::stream),
                groups.stream(), stages.values().stream(),
                stages.values().stream().filter(Objects::nonNull).flatMap(List::stream), values.values().stream(),
                values.values().stream().filter(Objects::nonNull).flatMap(map -> map.values().stream()), outside.stream()).flatMap(each -> each);
        return all.anyMatch(Objects::isNull) || stages.values().stream().anyMatch(List::isEmpty);
    }
}
