package org.junheng.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.document.Inline;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;

/**
 * The figures of one draft. Before anything else is read, the words of every mark are lifted out and a bare number is left between its
 * ends: whatever a figure prints, it cannot be taken for markup.
 */
final class Figures {

    /** No characters of a text: controls but tab and line feed, line and paragraph separators, noncharacters, halves of pairs. */
    private static final String FORBIDDEN = "\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFDD0-\\uFDEF\\uFFFE\\uFFFF\\p{Cs}";

    private static final Pattern MARK_OR_FORBIDDEN = Pattern.compile(
            FactMarks.OPEN + "([0-9]{1,9})" + FactMarks.MIDDLE + "([^\\n" + FORBIDDEN + "]*)" + FactMarks.CLOSE + "|[" + FORBIDDEN + "]");
    private static final Pattern LIFTED = Pattern.compile(FactMarks.OPEN + "([0-9]{1,9})" + FactMarks.CLOSE);
    private static final Pattern LIFTED_OR_FORBIDDEN = Pattern.compile(LIFTED + "|[" + FORBIDDEN + "]");

    private final List<Fact> facts;
    private final Remarks remarks;
    private final List<Inline.Figure> lifted = new ArrayList<>();
    private int told;

    Figures(List<Fact> facts, Remarks remarks) {
        this.facts = facts;
        this.remarks = remarks;
    }

    /** One line of the draft with the words of its figures lifted out and without what is no character, which is a fault. */
    String lift(String line, int number) {
        return MARK_OR_FORBIDDEN.matcher(line).replaceAll(found -> {
            if (found.group(1) == null || Integer.parseInt(found.group(1)) >= facts.size()) {
                forbidden(found.group(), number);
                return "";
            }
            lifted.add(new Inline.Figure(facts.get(Integer.parseInt(found.group(1))), found.group(2)));
            return FactMarks.OPEN + Integer.toString(lifted.size() - 1) + FactMarks.CLOSE;
        });
    }

    /** Words with their figures put back. */
    Prose prose(String words) {
        var inlines = new ArrayList<Inline>();
        int end = 0;
        for (Matcher mark = LIFTED.matcher(words); mark.find(); end = mark.end()) {
            inlines.add(new Inline.Text(words.substring(end, mark.start())));
            inlines.add(lifted.get(Integer.parseInt(mark.group(1))));
        }
        inlines.add(new Inline.Text(words.substring(end)));
        return new Prose(inlines);
    }

    /** Words with what their figures print, where figures cannot stand. */
    String text(String words) {
        return LIFTED.matcher(words).replaceAll(mark -> Matcher.quoteReplacement(lifted.get(Integer.parseInt(mark.group(1))).text()));
    }

    /** A YAML string, whose escapes may stand for what is no character either. */
    String checked(String value, int line) {
        return LIFTED_OR_FORBIDDEN.matcher(value).replaceAll(found -> {
            if (found.group(1) == null || Integer.parseInt(found.group(1)) >= lifted.size()) {
                forbidden(found.group(), line);
                return "";
            }
            return found.group();
        });
    }

    /** One fault to a line is enough: a file that is no text has nothing else. */
    private void forbidden(String found, int line) {
        if (line == told) {
            return;
        }
        told = line;
        remarks.fault("DRAFT-001", line, String.format("不能印出的字符U+%04X", found.codePointAt(0)), "文字、标点和空格", "请删去这个字符，多半是粘贴时带进来的");
    }
}
