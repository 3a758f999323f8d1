package org.junheng.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.document.Inline;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;

/**
 * How a template marks a figure in the text it makes (数据项标记): {@code OPEN index MIDDLE words CLOSE}, the index being the figure's
 * place in the list of facts handed to the reader. The marks are Unicode noncharacters, so no text of a user's can hold them.
 */
public final class FactMarks {

    /** Before the index. */
    public static final char OPEN = '\uFDD0';
    /** Between the index and the printed words. */
    public static final char MIDDLE = '\uFDD1';
    /** Behind the printed words. */
    public static final char CLOSE = '\uFDD2';

    private static final Pattern MARKED = Pattern.compile(OPEN + "[0-9]+" + MIDDLE + "([^" + OPEN + "]*)" + CLOSE);

    private static final Pattern EACH = Pattern.compile(OPEN + "([0-9]+)" + MIDDLE + "([^" + CLOSE + "]*)" + CLOSE);

    private FactMarks() {}

    /**
     * A marked figure.
     *
     * @param index place of the figure in the list of facts, from 0
     * @param words how it is written here; never escaped, whatever they hold
     */
    public static String mark(int index, String words) {
        return OPEN + Integer.toString(index) + MIDDLE + words + CLOSE;
    }

    /** A text with its marked figures as facts of the tree. */
    public static Prose prose(String text, List<Fact> facts) {
        var inlines = new ArrayList<Inline>();
        int end = 0;
        for (Matcher mark = EACH.matcher(text); mark.find(); end = mark.end()) {
            inlines.add(new Inline.Text(text.substring(end, mark.start())));
            inlines.add(new Inline.Figure(facts.get(Integer.parseInt(mark.group(1))), mark.group(2)));
        }
        inlines.add(new Inline.Text(text.substring(end)));
        return new Prose(inlines);
    }

    /** What a text prints that is one marked figure and nothing else; none for any other text. */
    public static Optional<String> words(String marked) {
        Matcher figure = MARKED.matcher(marked);
        return figure.matches() ? Optional.of(figure.group(1)) : Optional.empty();
    }
}
