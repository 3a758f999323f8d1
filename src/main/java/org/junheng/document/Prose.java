package org.junheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.fact.Fact;

/**
 * A run of text with its figures, in normal form: one line, no blanks at either end (an indent typed as {@code 　　} is layout and
 * dropped), no two neighbouring {@link Inline.Text}s, no empty ones.
 */
public record Prose(List<Inline> inlines) {

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\n\\r]+");

    /** No text at all. */
    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        inlines = List.copyOf(trimmed(merged(inlines)));
    }

    /** Plain text. */
    public static Prose of(String text) {
        return new Prose(List.of(new Inline.Text(text)));
    }

    /** The characters a reader sees. */
    public String text() {
        return inlines.size() == 1 ? inlines.get(0).text() : inlines.stream().map(Inline::text).collect(Collectors.joining());
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return inlines.isEmpty();
    }

    /** The figures, in reading order. */
    public List<Fact> facts() {
        return inlines.stream()
                .filter(Inline.Figure.class::isInstance)
                .map(inline -> ((Inline.Figure) inline).fact())
                .toList();
    }

    /** The same words with figures as plain text: what a reader of the draft's Markdown gets back. */
    public Prose plain() {
        return of(text());
    }

    @Override
    public String toString() {
        return text();
    }

    private static List<Inline> merged(List<Inline> inlines) {
        var result = new ArrayList<Inline>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text next) {
                if (!result.isEmpty() && result.get(result.size() - 1) instanceof Inline.Text last) {
                    result.set(result.size() - 1, new Inline.Text(last.text() + oneLine(next.text())));
                } else if (!next.text().isEmpty()) {
                    result.add(new Inline.Text(oneLine(next.text())));
                }
            } else if (!inline.text().isEmpty()) {
                result.add(inline);
            }
        }
        return result;
    }

    private static String oneLine(String text) {
        return LINE_BREAKS.matcher(text).replaceAll(" ");
    }

    private static List<Inline> trimmed(List<Inline> inlines) {
        var result = new ArrayList<Inline>(inlines);
        while (!result.isEmpty() && result.get(0) instanceof Inline.Text first) {
            String rest = first.text().stripLeading();
            if (!rest.isEmpty()) {
                result.set(0, new Inline.Text(rest));
                break;
            }
            result.remove(0);
        }
        while (!result.isEmpty() && result.get(result.size() - 1) instanceof Inline.Text last) {
            String rest = last.text().stripTrailing();
            if (!rest.isEmpty()) {
                result.set(result.size() - 1, new Inline.Text(rest));
                break;
            }
            result.remove(result.size() - 1);
        }
        return result;
    }
}
