package org.junheng.document;

import java.util.List;
import java.util.Objects;

/**
 * An annex (附件). It begins on a new page; its number, and the line 附件： behind the text, are set by the typesetter, so both always
 * agree (GB/T 9704-2012, 7.3.4 and 7.3.8).
 */
public record Annex(Prose title, List<Block> body) {
    public Annex {
        Objects.requireNonNull(title);
        body = List.copyOf(body);
    }

    /** The same annex with figures as plain text. */
    public Annex plain() {
        return new Annex(title.plain(), body.stream().map(Block::plain).toList());
    }
}
