package org.junheng.finding;

import java.util.List;
import java.util.Objects;

/**
 * A problem (问题): what belongs to one theme, the weightiest first.
 *
 * @param theme the theme
 * @param title its heading
 * @param level that of its gravest side
 * @param issues its sides; at least one
 */
public record Problem(Theme theme, String title, Level level, List<Issue> issues) {

    /** A document names no more sides of a problem in full; the rest go to the list. */
    private static final int MOST_IN_TEXT = 3;

    public Problem {
        issues = List.copyOf(issues);
    }

    /** Those written out: all that people wrote, and the weightiest of the others. */
    public List<Issue> foremost() {
        long stated = issues.stream().filter(issue -> issue.statement() != null).count();
        return issues.subList(0, (int) Math.min(issues.size(), Math.max(stated, MOST_IN_TEXT)));
    }

    /** Those only named, to be looked up in the list. */
    public List<Issue> rest() {
        return issues.subList(foremost().size(), issues.size());
    }

    /** Without the sides that may not stand in that kind of document. */
    Problem in(String kind) {
        return new Problem(theme, title, level, issues.stream().map(issue -> issue.in(kind)).filter(Objects::nonNull).toList());
    }

    /** The schools of all its sides. */
    public List<String> schools() {
        return issues.stream().flatMap(issue -> issue.schools().stream()).distinct().toList();
    }

    /** Causes that the data proves. */
    public List<Cause> causes() {
        return issues.stream().flatMap(issue -> issue.causes().stream()).toList();
    }

    /** What is to be done, people's measures not among it. */
    public List<Measure> measures() {
        return issues.stream().flatMap(issue -> issue.measures().stream()).toList();
    }
}
