package org.junheng.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a department is given to put right (交办单的内容).
 *
 * @param date the day, ISO
 * @param lead the department
 * @param sources where its problems come from, with document numbers
 * @param problems its open entries
 * @param first its first day, ISO; empty where no day is set
 * @param next until when the first workbook is to be handed in, ISO: the end of the next month
 * @param fictional whether the county does not exist (虚构)
 */
public record Assignment(String date, String lead, List<String> sources, List<Docket> problems, String first, String next, boolean fictional) {

    public Assignment {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /** One for each department that answers for an open entry. */
    public static List<Assignment> of(Ledger ledger, LocalDate date) {
        var standing = new Standing(ledger, date);
        Map<String, List<Entry>> own = ledger.entries().stream().filter(entry -> entry.state() != State.CLOSED)
                .collect(Collectors.groupingBy(Entry::lead, LinkedHashMap::new, Collectors.toList()));
        return own.entrySet().stream().map(each -> new Assignment(
                date.toString(), each.getKey(), each.getValue().stream().map(Assignment::source).distinct().toList(),
                each.getValue().stream().map(entry -> Docket.of(entry, standing)).toList(),
                each.getValue().stream().map(entry -> entry.value(Item.DUE)).filter(due -> !due.isEmpty()).min(String::compareTo).orElse(""),
                YearMonth.from(date).plusMonths(1).atEndOfMonth().toString(), ledger.isFictional())).toList();
    }

    private static String source(Entry entry) {
        String document = entry.value(Item.DOCUMENT).split("　")[0];
        return entry.value(Item.SOURCE) + (document.isEmpty() ? "" : "（" + document + "）");
    }
}
