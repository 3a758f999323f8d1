package org.junheng.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * How the papers of a meeting came out (交付情况), for the office that answers for them.
 *
 * @param milestone the stage of the papers (节点)
 * @param day the day by which they were to be ready, ISO
 * @param time the time of that day, such as 8:30
 * @param pieces what was made: the documents in their order, then agenda, list of papers and volume
 * @param tables the tables that were made
 * @param bare the tables for which the data have nothing to list, each text with the counties and the tables that they have in common
 * @param gaps what was not made; none if all of it was
 */
public record Handover(String milestone, String day, String time, List<Piece> pieces, List<Piece> tables, List<String> bare, List<Gap> gaps) {

    private static final Unit BARE = new Unit("", Unit.Scale.PLAIN, 0);
    private static final Unit SHEET = new Unit("张", Unit.Scale.PLAIN, 0);
    private static final Unit COPY = new Unit("份", Unit.Scale.PLAIN, 0);
    private static final Unit SPOT = new Unit("处", Unit.Scale.PLAIN, 0);
    /** More than these are for the engineer, who has the list for machines. */
    private static final int MOST_FLAWS = 10;

    public Handover {
        Objects.requireNonNull(milestone);
        Objects.requireNonNull(day);
        Objects.requireNonNull(time);
        pieces = List.copyOf(pieces);
        tables = List.copyOf(tables);
        bare = List.copyOf(bare);
        gaps = List.copyOf(gaps);
    }

    /**
     * A document or a table, whatever files it is in (一份材料).
     *
     * @param formats what programs open it: Word, PDF, Excel
     * @param pages {@code null} where it has none
     * @param notes how many places whoever drafted it is to check (核对提示); {@code null} for none
     * @param volume whether it is all of them bound (合订本)
     */
    public record Piece(String title, List<String> formats, Fact pages, Fact notes, boolean volume) {
        public Piece {
            Objects.requireNonNull(title);
            formats = List.copyOf(formats);
        }

        /** A piece; 0 pages where it has none. */
        public static Piece of(String title, List<String> formats, int pages) {
            return of(title, formats, pages, 0);
        }

        /** A piece with places to check. */
        public static Piece of(String title, List<String> formats, int pages, int notes) {
            return new Piece(title, formats, count("页数", pages, BARE), count("核对提示数", notes, SPOT), false);
        }

        /** The volume. */
        public static Piece bound(String title, List<String> formats, int pages) {
            return new Piece(title, formats, count("页数", pages, BARE), null, true);
        }
    }

    /**
     * What was not made for a county (没有做成的).
     *
     * @param county whose it would be; of data that nobody could read, what their file is called; empty if that cannot be printed
     * @param source what the file of their data is called; empty if nothing is wrong with it, or that cannot be printed
     * @param papers the kinds of documents that are missing
     * @param tables how many tables are missing; {@code null} for none
     * @param flaws what is wrong, the first of it; none where the data merely have nothing for these documents
     * @param all how many things are wrong; {@code null} for nothing
     */
    public record Gap(String county, String source, List<String> papers, Fact tables, List<Flaw> flaws, Fact all) {
        public Gap {
            Objects.requireNonNull(county);
            Objects.requireNonNull(source);
            papers = List.copyOf(papers);
            flaws = List.copyOf(flaws);
        }

        /** Documents for which the data of a county have nothing. */
        public static Gap without(String county, List<String> papers) {
            return new Gap(county, "", papers, null, List.of(), null);
        }

        /** All of a county, for which much may be wrong. */
        public static Gap faulty(String county, String source, List<String> papers, int tables, List<Flaw> flaws) {
            return new Gap(county, source, papers, count("缺的附表数", tables, SHEET), flaws.subList(0, Math.min(flaws.size(), MOST_FLAWS)), count("错误数", flaws.size(), SPOT));
        }

        /** The same without what is wrong: it may quote what no font can print. */
        public Gap withoutFlaws() {
            return new Gap(county, source, papers, tables, List.of(), all);
        }

        /** The same without a word from the data. */
        public Gap nameless() {
            return new Gap("", "", papers, tables, List.of(), all);
        }

        private List<Object> lacking() {
            return List.of(papers, tables == null ? 0 : tables.value().intValue());
        }

        /** How many things are wrong that are not among those that are told; {@code null} for none. */
        public Fact more() {
            return all == null ? null : count("没有列出的错误数", all.value().intValue() - flaws.size(), SPOT);
        }
    }

    /**
     * One thing that is wrong (一处错误).
     *
     * @param place where, such as 第3行; empty if everywhere
     * @param words what it is
     * @param mend what is to be done
     * @param code the code for the engineer
     */
    public record Flaw(String place, String words, String mend, String code) {}

    private static Fact count(String label, int number, Unit unit) {
        return number == 0 ? null : Fact.count(label, number, unit);
    }

    /** How many documents are missing; {@code null} for none. */
    public Fact missingPapers() {
        return count("缺的材料数", gaps.stream().mapToInt(gap -> gap.papers().size()).sum(), COPY);
    }

    /** How many tables are missing; {@code null} for none. */
    public Fact missingTables() {
        return count("缺的附表数", gaps.stream().filter(gap -> gap.tables() != null).mapToInt(gap -> gap.tables().value().intValue()).sum(), SHEET);
    }

    /** How many places there are to check in all documents; {@code null} for none. */
    public Fact notes() {
        return count("核对提示合计", pieces.stream().map(Piece::notes).filter(Objects::nonNull).mapToInt(notes -> notes.value().intValue()).sum(), SPOT);
    }

    /** Those whose data are wrong. */
    public List<Gap> faulty() {
        return gaps.stream().filter(gap -> gap.all() != null).toList();
    }

    /**
     * Counties that lack the same (缺同样材料的各县).
     *
     * @param counties each once
     * @param papers the kinds of documents that each of them lacks
     * @param tables how many tables each of them lacks; {@code null} for none
     */
    public record Lack(List<String> counties, List<String> papers, Fact tables) {
        public Lack {
            counties = List.copyOf(counties);
            papers = List.copyOf(papers);
        }
    }

    /** What was not made, the counties that lack the same together. */
    public List<Lack> lacks() {
        return together(gaps);
    }

    /** The same, only of the counties whose data merely have nothing for it. */
    public List<Lack> blanks() {
        return together(gaps.stream().filter(gap -> gap.all() == null).toList());
    }

    private static List<Lack> together(List<Gap> gaps) {
        Map<List<Object>, List<Gap>> same = gaps.stream()
                .collect(Collectors.groupingBy(Gap::lacking, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream()
                .map(each -> new Lack(each.stream().map(Gap::county).toList(), each.get(0).papers(), each.get(0).tables())).toList();
    }

    /** The same with other gaps. */
    public Handover with(List<Gap> others) {
        return new Handover(milestone, day, time, pieces, tables, bare, others);
    }
}
