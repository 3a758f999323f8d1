package org.junheng.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.county.Deadline;
import org.junheng.county.Matters;
import org.junheng.fact.Fact;
import org.junheng.finding.Findings;
import org.junheng.finding.Issue;
import org.junheng.finding.Measure;

/** Enters what was found into a ledger (建账): each side of a problem is an entry, one that is still open is linked to what was found anew. */
public final class Opening {

    private static final String LETTER = "supervision-feedback";
    private static final String SELF = "自查";
    private static final int MOST_FIGURES = 4;

    private final Assessment assessment;
    private final Findings findings;
    private final LocalDate date;

    /**
     * An opening.
     *
     * @param date the day on which it is entered
     */
    public Opening(Assessment assessment, Findings findings, LocalDate date) {
        this.assessment = assessment;
        this.findings = findings;
        this.date = date;
    }

    /** What came of it (建账结果): the changes, and which entries are new and which were there. */
    public record Result(List<Change> changes, List<String> opened, List<String> linked) {
        public Result {
            changes = List.copyOf(changes);
            opened = List.copyOf(opened);
            linked = List.copyOf(linked);
        }
    }

    /** The changes that enter the findings into a ledger; the ledger itself is not changed. */
    public Result into(Ledger ledger) {
        var changes = new ArrayList<Change>();
        var opened = new ArrayList<String>();
        var linked = new ArrayList<String>();
        int next = next(ledger);
        List<Map<Item, String>> found = findings.issues().stream().map(this::values).toList();
        List<Entry> links = links(ledger, found);
        for (int i = 0; i < found.size(); i++) {
            Map<Item, String> values = found.get(i);
            Entry open = links.get(i);
            String number = open == null ? String.format("Q%d-%02d", date.getYear(), next++) : open.number();
            (open == null ? opened : linked).add(number);
            if (open == null) {
                changes.add(change(number, Item.NUMBER, "", number));
                values.forEach((item, value) -> changes.add(change(number, item, "", value)));
                changes.add(change(number, Item.STATE, "", State.NOT_STARTED.chinese()));
            } else {
                // The problem as it is found this year; what people filled in stays.
                for (Item item : List.of(Item.PROBLEM, Item.SCHOOLS, Item.FIGURES)) {
                    String value = values.getOrDefault(item, "");
                    if (!open.value(item).equals(value)) {
                        changes.add(change(number, item, open.value(item), value));
                    }
                }
            }
        }
        return new Result(changes, opened, linked);
    }

    private Change change(String number, Item item, String before, String after) {
        return new Change(date.toString(), assessment.county().name() + assessment.county().year() + "年数据", number, item, before, after,
                Boolean.TRUE.equals(assessment.county().fictional()));
    }

    private int next(Ledger ledger) {
        String year = "Q" + date.getYear() + "-";
        return ledger.entries().stream().map(Entry::number).filter(number -> number.startsWith(year))
                .mapToInt(number -> Integer.parseInt(number.substring(year.length()))).max().orElse(0) + 1;
    }

    /**
     * The open entry of each problem, or {@code null}. Those of the same name find theirs first: of the primary schools' lack and the junior
     * schools' lack of one indicator, neither takes the other's number.
     */
    private static List<Entry> links(Ledger ledger, List<Map<Item, String>> found) {
        var open = new ArrayList<>(ledger.entries().stream().filter(entry -> entry.state() != State.CLOSED).toList());
        var links = new ArrayList<Entry>(Collections.nCopies(found.size(), null));
        for (boolean byName : List.of(true, false)) {
            for (int i = 0; i < found.size(); i++) {
                Map<Item, String> values = found.get(i);
                if (links.get(i) == null) {
                    Entry link = open.stream().filter(entry -> same(entry, values) && (!byName || entry.value(Item.PROBLEM).equals(values.get(Item.PROBLEM))))
                            .max(Comparator.comparingInt((Entry entry) -> likeness(entry, values)).thenComparing(Comparator.comparing(Entry::number).reversed()))
                            .orElse(null);
                    links.set(i, link);
                    open.remove(link);
                }
            }
        }
        return links;
    }

    /** How far the names of two problems agree from their beginning on: 小学、初中 stand there. */
    private static int likeness(Entry entry, Map<Item, String> values) {
        String one = entry.value(Item.PROBLEM);
        String other = values.getOrDefault(Item.PROBLEM, "");
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** The same problem: the same indicators, and a school in common where both name schools. */
    private static boolean same(Entry entry, Map<Item, String> values) {
        var other = new Entry("", values);
        boolean indicators = new HashSet<>(entry.indicators()).equals(new HashSet<>(other.indicators()));
        boolean schools = entry.schools().isEmpty() || other.schools().isEmpty() || !Collections.disjoint(entry.schools(), other.schools());
        return indicators && (entry.indicators().isEmpty() ? entry.value(Item.PROBLEM).equals(other.value(Item.PROBLEM)) : schools);
    }

    private Map<Item, String> values(Issue issue) {
        var values = new EnumMap<Item, String>(Item.class);
        Matters letter = assessment.county().documents().get(LETTER);
        put(values, Item.SOURCE, letter != null && letter.issuer() != null ? letter.issuer() + "反馈" : SELF);
        put(values, Item.DOCUMENT, letter == null ? "" : joined(letter.number(), letter.date()));
        put(values, Item.INDICATOR, String.join("、", issue.about()));
        put(values, Item.PROBLEM, issue.name());
        put(values, Item.SCHOOLS, String.join("、", issue.schools()));
        put(values, Item.FIGURES, figures(issue));
        put(values, Item.NATURE, issue.nature());
        put(values, Item.GOAL, goal(issue));
        put(values, Item.MEASURE, issue.measures().stream().map(measure -> measure.words().text()).distinct().collect(Collectors.joining("；")));
        put(values, Item.LEAD, issue.owner().lead());
        put(values, Item.SUPPORT, String.join("、", issue.owner().support()));
        LocalDate due = Deadline.lastDay(issue.due().plain());
        put(values, Item.DUE, due == null ? "" : due.toString());
        return values;
    }

    private static void put(Map<Item, String> values, Item item, String value) {
        if (value != null && !value.isBlank()) {
            values.put(item, value);
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("　"));
    }

    private static String goal(Issue issue) {
        Set<String> goals = new LinkedHashSet<>();
        for (Measure measure : issue.measures()) {
            goals.add(measure.done().isEmpty() ? measure.topic().done() : measure.done().text());
        }
        return String.join("；", goals);
    }

    private static String figures(Issue issue) {
        return issue.findings().stream().flatMap(finding -> finding.evidence().stream()).filter(fact -> fact.value().signum() != 0)
                .map(Opening::figure).distinct().limit(MOST_FIGURES).collect(Collectors.joining("；"));
    }

    private static String figure(Fact fact) {
        return fact.label() + fact.text();
    }
}
