package org.junheng.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which row of which table is called what (各行的叫法): by it rows of other sheets say what they belong to. */
final class RowNames {

    /** The pointer of each row, by table and by what rows below name it. */
    private final Map<String, Map<List<String>, String>> named = new HashMap<>();
    /** The pointer of each row, by workbook, table and number. */
    private final Map<List<String>, String> numbered = new HashMap<>();
    /** The file in which a row was first seen. */
    private final Map<String, String> files = new HashMap<>();

    /** Gives a row its names, unless another has them or one is blank; and the row back. */
    String name(Tab tab, Section section, List<String> names, String pointer) {
        files.putIfAbsent(pointer, tab.file());
        if (!names.contains("")) {
            named.computeIfAbsent(section.name(), key -> new LinkedHashMap<>()).putIfAbsent(key(tab, section, names), pointer);
        }
        return pointer;
    }

    /** Gives a row its number; whether no other row has it. */
    boolean number(Tab tab, Section section, String number, String pointer) {
        String before = numbered.putIfAbsent(List.of(tab.book(), section.name(), number), pointer);
        return before == null || before.equals(pointer);
    }

    /** The row of a table that is so called. */
    Optional<String> named(Tab tab, Section section, List<String> names) {
        return Optional.ofNullable(named.getOrDefault(section.name(), Map.of()).get(key(tab, section, names)));
    }

    /** The row of a table that is so called in another file. */
    Optional<String> elsewhere(Tab tab, Section section, String name) {
        return named(tab, section, List.of(name)).filter(pointer -> !tab.file().equals(files.get(pointer)));
    }

    /** The row of a table that has the number in the workbook. */
    Optional<String> numbered(Tab tab, Section section, String number) {
        return Optional.ofNullable(numbered.get(List.of(tab.book(), section.name(), number)));
    }

    /** What the rows of a table are called, of so many names each the first. */
    List<String> names(Section section, int of) {
        return named.getOrDefault(section.name(), Map.of()).keySet().stream().map(names -> names.get(names.size() - of)).distinct().toList();
    }

    /** Names hold in all files, numbers in their own workbook. */
    private static List<String> key(Tab tab, Section section, List<String> names) {
        return everywhere(section) ? names : Stream.concat(Stream.of(tab.book()), names.stream()).toList();
    }

    private static boolean everywhere(Section section) {
        return section.rows() instanceof Step.Each ? !section.calling().isEmpty() : section.parent() == null || everywhere(section.parent());
    }
}
