package org.junheng.standard;

import java.util.Objects;

/**
 * A circumstance in which a county is not recognised (不予认定情形).
 *
 * @param id V1–V6
 * @param title the text
 * @param source where it is laid down, and how sure that is
 */
public record Veto(String id, String title, String source) {

    public Veto {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
    }
}
