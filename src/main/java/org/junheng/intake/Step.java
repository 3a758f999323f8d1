package org.junheng.intake;

import java.util.Map;
import java.util.Objects;

/** A step on the way from the county to a row (路径的一步). */
sealed interface Step {

    /** Into an item of an object. */
    record Key(String key) implements Step {
        public Key {
            Objects.requireNonNull(key);
        }
    }

    /** Into each entry of a list. */
    record Each() implements Step {}

    /** Into each entry of an object whose keys are free (任意的键), such as the kinds of documents. */
    record AnyKey() implements Step {}

    /**
     * Into each of some like-built items of an object, which share a sheet: the stages of a school.
     *
     * @param title what tells them apart is called
     * @param words what each key is called
     */
    record OneOf(String title, Map<String, String> words) implements Step {}
}
