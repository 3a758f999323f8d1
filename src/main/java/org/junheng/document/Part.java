package org.junheng.document;

import java.util.List;
import java.util.Objects;

/**
 * What a document issues (印发件): the 方案 behind the 通知 that puts it into force. It begins on a new page with a title like a
 * document's, its headings are numbered anew, and it may have annexes of its own. It is no annex: the document does not list it.
 *
 * @param title its title
 * @param notes 题注: lines under the title; the typesetter sets them in parentheses
 * @param body its text
 * @param annexes its annexes, named behind its text
 */
public record Part(Prose title, List<String> notes, List<Block> body, List<Annex> annexes) {
    public Part {
        Objects.requireNonNull(title);
        notes = notes.stream().map(note -> Prose.of(note).text()).filter(note -> !note.isEmpty()).toList();
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    /** The same part with figures as plain text. */
    public Part plain() {
        return new Part(title.plain(), notes, body.stream().map(Block::plain).toList(), annexes.stream().map(Annex::plain).toList());
    }
}
