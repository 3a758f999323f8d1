package org.junheng.finding;

import java.util.Arrays;
import org.junheng.document.Prose;

/** Texts put together, their figures kept. */
final class Proses {

    private Proses() {}

    static Prose joined(Prose... parts) {
        return new Prose(Arrays.stream(parts).flatMap(part -> part.inlines().stream()).toList());
    }
}
