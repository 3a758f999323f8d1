package org.junheng.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junheng.document.Inline;
import org.junheng.document.Prose;

/** Texts put together, their figures kept. */
final class Proses {

    private Proses() {}

    static Prose joined(Prose... parts) {
        return new Prose(Arrays.stream(parts).flatMap(part -> part.inlines().stream()).toList());
    }

    /** The sentences of a text, one by one. */
    static List<Prose> sentences(Prose text) {
        var sentences = new ArrayList<Prose>();
        var open = new ArrayList<Inline>();
        for (Inline inline : text.inlines()) {
            if (inline instanceof Inline.Text words) {
                for (String part : words.text().split("(?<=。)")) {
                    open.add(new Inline.Text(part));
                    if (part.endsWith("。")) {
                        sentences.add(new Prose(open));
                        open.clear();
                    }
                }
            } else {
                open.add(inline);
            }
        }
        if (!open.isEmpty()) {
            sentences.add(new Prose(open));
        }
        return sentences;
    }
}
