package org.junheng.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * One thing in two assessments (前后对照).
 *
 * @param before what it was; {@code null} if it was not there
 * @param after what it is; {@code null} if it is gone
 */
public record Changed<T>(T before, T after) {

    /** The thing itself: as it is, or as it was if it is gone. */
    public T either() {
        return after == null ? before : after;
    }

    /**
     * What differs between two lists: in the order of the first, then what only the second has.
     *
     * @param key what tells a thing that it is the same
     * @param shown what of it is looked at
     */
    static <T> List<Changed<T>> between(List<T> before, List<T> after, Function<T, Object> key, Function<T, Object> shown) {
        Map<Object, T> left = new LinkedHashMap<>();
        after.forEach(each -> left.put(key.apply(each), each));
        var changed = new ArrayList<Changed<T>>();
        for (T each : before) {
            T other = left.remove(key.apply(each));
            if (other == null || !Objects.equals(shown.apply(each), shown.apply(other))) {
                changed.add(new Changed<>(each, other));
            }
        }
        left.values().forEach(each -> changed.add(new Changed<>(null, each)));
        return changed;
    }
}
