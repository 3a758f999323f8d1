package org.junheng.markdown;

import java.util.List;
import java.util.Objects;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.fact.Fact;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;

/**
 * Reads and writes drafts (初稿) in 公文 Markdown. What is written reads back as the same tree with figures as plain text:
 * {@code read(write(document)).document()} equals {@code document.plain()}, blocks with nothing to print aside.
 */
public final class Markdown {

    private Markdown() {}

    /**
     * What came of reading a draft.
     *
     * @param document the document
     * @param notices what the reader settled itself, such as a number typed by hand that it dropped (提示); each worth a look, none an error
     */
    public record Reading(Document document, List<Fault> notices) {
        public Reading {
            Objects.requireNonNull(document);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Reads a draft that people wrote or edited.
     *
     * @param text the draft, with any line ends and with or without a byte order mark
     * @param file its name for messages
     * @throws Faults {@code DRAFT-0nn}: everything that cannot be read, with its line
     */
    public static Reading read(String text, String file) {
        return read(text, file, List.of());
    }

    /**
     * Reads a draft that a template made: figures marked by {@link FactMarks} become {@link org.junheng.document.Inline.Figure}s, in the
     * head (which holds plain text) the words they print.
     *
     * @param facts the figures the marks point at
     * @throws Faults as {@link #read(String, String)}, and {@code DRAFT-001} for a mark that points nowhere
     */
    public static Reading read(String text, String file, List<Fact> facts) {
        return new DraftReader(file, facts).read(text);
    }

    /**
     * Writes a draft in its canonical form: one blank line between blocks, lines ended by a line feed, backslashes only where the reader
     * would otherwise take the text for something else. An empty block is left out, a run-in heading with one empty half becomes what the
     * other half is.
     */
    public static String write(Document document) {
        return DraftWriter.write(document);
    }

    /** One block as it stands in a draft, without the line feed at its end; words in it may hold {@link FactMarks}. */
    public static String write(Block block) {
        return DraftWriter.write(block);
    }

    /** A head as it stands at the top of a draft, its two lines {@code ---} included; words in it may hold {@link FactMarks}. */
    public static String write(Head head) {
        return DraftWriter.write(head);
    }

    /**
     * Words from data, such as a school's name, made safe for any place of a draft but its YAML: they read back as they are, and begin
     * neither a heading nor a list nor a cell.
     */
    public static String literal(String words) {
        return Escapes.everywhere(words);
    }
}
