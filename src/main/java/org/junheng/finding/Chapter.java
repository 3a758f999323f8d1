package org.junheng.finding;

import java.util.List;
import org.junheng.county.Statement;

/**
 * What there is to say under one theme (一个主题的内容): its problem, and what people wrote.
 *
 * @param theme the theme
 * @param problem its problem; {@code null} if there is none
 * @param practices what was done (做法和成效), by people
 * @param causes causes, by people
 * @param measures measures, by people
 */
public record Chapter(Theme theme, Problem problem, List<Statement> practices, List<Statement> causes, List<Statement> measures) {

    public Chapter {
        practices = List.copyOf(practices);
        causes = List.copyOf(causes);
        measures = List.copyOf(measures);
    }

    /** With the problem of its theme among these. */
    Chapter with(List<Problem> problems) {
        return new Chapter(theme, problems.stream().filter(each -> each.theme().equals(theme)).findFirst().orElse(null), practices, causes, measures);
    }
}
