package org.junheng.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Doubt;
import org.junheng.county.County;
import org.junheng.document.Document;
import org.junheng.fact.Fact;
import org.junheng.reconciliation.Contradiction;
import org.junheng.xlsx.Book;

/**
 * The sheet for the person who signs a document (数据核对表): what the data contradicts itself in, what is hard to believe, and where every
 * printed figure comes from.
 *
 * @param title the document's title on one line
 * @param issuer who issues it; empty if not known
 * @param county the data
 * @param contradictions 数据矛盾
 * @param doubts 存疑数据
 * @param figures every figure printed, once, in the order of its first printing
 */
public record CheckSheet(
        String title, String issuer, County county, List<Contradiction> contradictions, List<Doubt> doubts, List<Figure> figures) {

    public CheckSheet {
        contradictions = List.copyOf(contradictions);
        doubts = List.copyOf(doubts);
        figures = List.copyOf(figures);
    }

    /**
     * A figure and all its printings (一个数据项).
     *
     * @param places where it is printed, with the number of times behind a place that has it several times
     * @param quote the words around it where it is printed first
     * @param printed how it is printed; several where it is written in several ways
     * @param fact the figure
     */
    public record Figure(List<String> places, String quote, List<String> printed, Fact fact) {
        public Figure {
            places = List.copyOf(places);
            printed = List.copyOf(printed);
        }
    }

    /**
     * The sheet of a document.
     *
     * @param assessment what the document was drafted from
     * @param contradictions what the data contradicts itself in
     */
    public static CheckSheet of(Document document, Assessment assessment, List<Contradiction> contradictions) {
        return new CheckSheet(document.head().title().replaceAll("\\s*\\|\\s*", ""), document.head().issuer(), assessment.county(),
                contradictions, assessment.doubts(), figures(document));
    }

    /** Which data it is: its day and its note, which names a freeze; empty if neither is given. */
    String data() {
        String day = county.dataDate() == null ? "" : "时点" + county.dataDate();
        String note = county.dataNote() == null ? "" : county.dataNote().replaceFirst("。$", "");
        String told = Stream.of(day, note).filter(each -> !each.isEmpty()).collect(Collectors.joining("，"));
        return told.isEmpty() ? "" : "数据：" + told;
    }

    /** The sheet as a document in the form of working papers (普通材料): in words, for paper. */
    public Document document() {
        return new CheckSheetDocument(this).document();
    }

    /** The sheet as a workbook of three sheets: with the exact values and the JSON pointers, for the screen. */
    public Book book() {
        return new CheckSheetBook(this).book();
    }

    private static List<Figure> figures(Document document) {
        var table = new FactTable();
        Map<Integer, List<Printing>> printings = new LinkedHashMap<>();
        for (Printing printing : Printing.of(document)) {
            printings.computeIfAbsent(table.number(printing.fact()), number -> new ArrayList<>()).add(printing);
        }
        List<Fact> facts = table.facts();
        return printings.entrySet().stream().map(entry -> figure(facts.get(entry.getKey() - 1), entry.getValue())).toList();
    }

    private static Figure figure(Fact fact, List<Printing> printings) {
        Map<String, Long> places = printings.stream().collect(Collectors.groupingBy(Printing::place, LinkedHashMap::new, Collectors.counting()));
        return new Figure(
                places.entrySet().stream().map(place -> place.getKey() + (place.getValue() == 1 ? "" : "（" + place.getValue() + "处）")).toList(),
                printings.get(0).quote(),
                printings.stream().map(Printing::text).distinct().toList(),
                fact);
    }
}
