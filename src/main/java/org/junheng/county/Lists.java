package org.junheng.county;

import java.util.List;

/** Lists of input records are never null. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
