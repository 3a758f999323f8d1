package org.junheng.meeting;

import java.util.List;
import java.util.Objects;
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
 * @param bare the tables for which the data have nothing to list, those of a county in one text
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
     */
    public record Piece(String title, List<String> formats, Fact pages) {
        public Piece {
            Objects.requireNonNull(title);
            formats = List.copyOf(formats);
        }

        /** A piece; 0 pages where it has none. */
        public static Piece of(String title, List<String> formats, int pages) {
            return new Piece(title, formats, count("页数", pages, BARE));
        }
    }

    /**
     * What was not made for a county (没有做成的).
     *
     * @param county whose it would be; of data that nobody could read, what their file is called; empty if that cannot be printed
     * @param papers the kinds of documents that are missing
     * @param tables how many tables are missing; {@code null} for none
     * @param flaws what is wrong, the first of it; none where the data merely have nothing for these documents
     * @param all how many things are wrong; {@code null} for nothing
     */
    public record Gap(String county, List<String> papers, Fact tables, List<Flaw> flaws, Fact all) {
        public Gap {
            Objects.requireNonNull(county);
            papers = List.copyOf(papers);
            flaws = List.copyOf(flaws);
        }

        /** Documents for which the data of a county have nothing. */
        public static Gap without(String county, List<String> papers) {
            return new Gap(county, papers, null, List.of(), null);
        }

        /** All of a county, for which much may be wrong. */
        public static Gap faulty(String county, List<String> papers, int tables, List<Flaw> flaws) {
            return new Gap(county, papers, count("缺的附表数", tables, SHEET), flaws.subList(0, Math.min(flaws.size(), MOST_FLAWS)), count("错误数", flaws.size(), SPOT));
        }

        /** The same without what is wrong: it may quote what no font can print. */
        public Gap withoutFlaws() {
            return new Gap(county, papers, tables, List.of(), all);
        }

        /** The same without a word from the data. */
        public Gap nameless() {
            return new Gap("", papers, tables, List.of(), all);
        }

        /** How many things are wrong that are not among those that are told; {@code null} for none. */
        public Fact more() {
            return all == null ? null : count("没有列出的错误数", all.value().intValue() - flaws.size(), SPOT);
        }
    }

    /**
     * One thing that is wrong (一处错误).
     *
     * @param place where, such as 红山县.json第3行
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

    /** The same with other gaps. */
    public Handover with(List<Gap> others) {
        return new Handover(milestone, day, time, pieces, tables, bare, others);
    }
}
