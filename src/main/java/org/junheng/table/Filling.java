package org.junheng.table;

import java.util.List;
import java.util.Map;

/**
 * What a table is filled with (表的内容).
 *
 * @param part which part of the county it is of, such as 小学; empty for the whole
 * @param words parameters of the layout beside the common ones, such as the heads of columns that the standard decides
 * @param rows one map a row, from the names of the columns to their values; a value that is not known is not in it
 */
record Filling(String part, Map<String, String> words, List<Map<String, Object>> rows) {

    Filling {
        words = Map.copyOf(words);
        rows = List.copyOf(rows);
    }

    /** Of the whole county, with the common parameters only. */
    static Filling of(List<Map<String, Object>> rows) {
        return new Filling("", Map.of(), rows);
    }
}
