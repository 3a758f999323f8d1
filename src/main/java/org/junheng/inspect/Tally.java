package org.junheng.inspect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what occurs (众数). */
final class Tally {

    private Tally() {}

    /** The value that occurs most, of equals the least; none of none. */
    static <T extends Comparable<T>> Optional<T> most(List<T> values) {
        Map<T, Long> counts = values.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).map(Map.Entry::getKey);
    }
}
