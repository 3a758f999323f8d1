package org.junheng.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.pack.Pack;
import org.junheng.pack.PackYaml;

/**
 * How the workbook for people is laid out (采集表的编排): {@code templates/intake/workbook.yaml}.
 *
 * @param guide what the first sheet tells, a line each
 * @param wordings what notes say to those who write JSON, and what they say here instead
 * @param together like-built items that share a sheet, by the pattern of what they belong to
 * @param sheets the sheets that people need, in the order of the declaration form (申报表); all others follow where there is data for them
 */
record SheetPlan(List<String> guide, Map<String, String> wordings, Map<String, Together> together, List<Sheet> sheets) {

    private static final String FILE = "intake/workbook.yaml";

    SheetPlan {
        guide = List.copyOf(guide);
        wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
        together = Map.copyOf(together);
        sheets = List.copyOf(sheets);
    }

    /**
     * Items of an object that share a sheet.
     *
     * @param title what tells them apart is called, such as 学段
     */
    record Together(String title, List<String> keys) {
        Together {
            Objects.requireNonNull(title, "title");
            keys = List.copyOf(keys);
        }
    }

    /**
     * A sheet.
     *
     * @param of patterns of what stands in it: one of a table, or several of a form, where the county itself is {@code county}
     * @param calling the key by which rows of other sheets name a row of this one; {@code null} for its number
     * @param rows how many blank rows there are
     * @param preset whose items have a row each from the start; {@code null} for none
     * @param wanted keys of items from which something is computed, with the keys they stand under, such as {@code resources/teachingArea}
     */
    record Sheet(String name, List<String> of, String calling, int rows, Preset preset, List<String> wanted) {
        Sheet {
            Objects.requireNonNull(name, "name");
            of = List.copyOf(of);
            wanted = wanted == null ? List.of() : List.copyOf(wanted);
        }
    }

    /** What the standard lists (标准列出的项). */
    enum Preset { GUARANTEES, QUALITY, VETOES }

    static SheetPlan of(Pack pack) {
        return PackYaml.read(pack, FILE, new TypeReference<>() {}, "采集表的编排");
    }
}
