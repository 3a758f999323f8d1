package org.junheng.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.county.Statement;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;

/**
 * One side of a problem (问题的一个方面), a row of the list of problems: what people wrote with the findings that bear it out, or findings alone.
 *
 * @param number its number in the list, such as 2-1: the problem's and its own
 * @param name what it is in few words
 * @param topic what it is about
 * @param level how serious it is
 * @param statement what people wrote; {@code null} if nobody did
 * @param findings what the rules found of it
 * @param about indicators and items
 * @param schools the schools; empty for the county
 * @param measures what is to be done by the rules
 * @param answers measures people wrote for one of its indicators
 * @param owner who answers for it
 * @param due by when it is to be mended
 * @param nature 立行立改, 限期整改, 持续推进, by the time it takes
 */
public record Issue(
        String number, String name, Topic topic, Level level, Statement statement, List<Finding> findings, List<String> about, List<String> schools,
        List<Measure> measures, List<Statement> answers, Owner owner, Due due, String nature) {

    public Issue {
        findings = List.copyOf(findings);
        about = List.copyOf(about);
        schools = List.copyOf(schools);
        measures = List.copyOf(measures);
        answers = List.copyOf(answers);
    }

    /** Without the findings that may not stand in that kind of document; {@code null} if nothing is left. */
    Issue in(String kind) {
        List<Finding> shown = findings.stream().filter(finding -> finding.in(kind)).toList();
        return shown.isEmpty() && statement == null
                ? null
                : new Issue(
                        number, name, topic, level, statement, shown, about, schools, shown.stream().flatMap(each -> each.measures().stream()).toList(), answers,
                        owner, due, nature);
    }

    /** Whether something may be meant for it: it speaks of the same indicator, or, where one of the two names none, of the same topic. */
    boolean isFor(List<String> indicators, Topic of) {
        return indicators.isEmpty() || about.isEmpty() ? topic.equals(of) : indicators.stream().anyMatch(about::contains);
    }

    /** The facts in full sentences: people's words, else what the rules found. */
    public Prose text() {
        return statement != null ? Prose.of(statement.text()) : Proses.joined(findings.stream().map(Finding::text).toArray(Prose[]::new));
    }

    /** What the findings say that people's words do not tell, sentence by sentence; all of it where nobody wrote. */
    public List<Prose> added() {
        return findings.stream()
                .flatMap(finding -> Proses.sentences(finding.text()).stream().filter(each -> statement == null || isNews(each, finding)))
                .toList();
    }

    /** Whether a sentence has figures, none of which people tell, and more than a standard, or the number of schools where people name them. */
    private boolean isNews(Prose sentence, Finding finding) {
        List<Fact> figures = sentence.facts();
        boolean named = finding.schools().stream().anyMatch(school -> statement.text().contains(school) && sentence.text().contains(school));
        BigDecimal number = BigDecimal.valueOf(finding.schools().size());
        return figures.stream().noneMatch(figure -> figure.toldIn(statement.text()))
                && figures.stream().anyMatch(figure -> !(figure.source() instanceof Source.Ruled) && (!named || figure.value().compareTo(number) != 0));
    }

    /** Causes that the data proves. */
    public List<Cause> causes() {
        return findings.stream().flatMap(finding -> finding.causes().stream()).toList();
    }

    /** What the drafter is asked. */
    public List<String> questions() {
        return Stream.concat(findings.stream().flatMap(finding -> finding.questions().stream()), measures.stream().flatMap(measure -> measure.doubts().stream()))
                .distinct().toList();
    }
}
