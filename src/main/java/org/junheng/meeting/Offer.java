package org.junheng.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a meeting may ask for (可选的文种和附表).
 *
 * @param kinds the ids of the document kinds by their names
 * @param tables the ids of the statistical tables by their names
 */
public record Offer(Map<String, String> kinds, Map<String, String> tables) {

    /** The id of what is called so, by id or by name; empty where nothing is. */
    static Optional<String> id(Map<String, String> offered, String word) {
        return offered.containsValue(word) ? Optional.of(word) : Optional.ofNullable(offered.get(word));
    }

    /** Everything that may be written. */
    static Stream<String> words(Map<String, String> offered) {
        return Stream.concat(offered.keySet().stream(), offered.values().stream()).sorted();
    }
}
