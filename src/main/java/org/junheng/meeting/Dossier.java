package org.junheng.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * The papers of one meeting (会议材料).
 *
 * @param meeting what the meeting is called, such as 县政府常务会议
 * @param date its day, ISO
 * @param time when it begins, such as 9:00; empty if not told
 * @param place where; empty if not told
 * @param chair who presides, by post; empty if not told
 * @param attendees who is asked to come, by office or post
 * @param observers who is asked to sit in on it (列席), by office or post
 * @param edition how far the papers are (稿次), such as 送审稿; empty for the final ones
 * @param late whether they were made after they were due (补发)
 * @param data what data they rest on, in words; empty if nothing is to be said
 * @param fictional whether a county of theirs does not exist (虚构)
 * @param points of the agenda, in their order
 * @param papers in the order in which they are spoken to
 * @param annexes the tables behind them (附表), in their order
 */
public record Dossier(String meeting, String date, String time, String place, String chair, List<String> attendees, List<String> observers, String edition, boolean late, String data,
        boolean fictional, List<Point> points, List<Paper> papers, List<Annex> annexes) {

    public Dossier {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(date);
        Objects.requireNonNull(time);
        Objects.requireNonNull(place);
        Objects.requireNonNull(chair);
        attendees = List.copyOf(attendees);
        observers = List.copyOf(observers);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(data);
        points = List.copyOf(points);
        papers = List.copyOf(papers);
        annexes = List.copyOf(annexes);
    }

    private static final Unit MINUTE = new Unit("分钟", Unit.Scale.PLAIN, 0);
    private static final Unit BARE = new Unit("", Unit.Scale.PLAIN, 0);
    private static final Unit SHEET = new Unit("张", Unit.Scale.PLAIN, 0);
    private static final String WEEK = "一二三四五六日";

    /**
     * A paper (一份材料).
     *
     * @param number its number among them (序号)
     * @param title its title
     * @param county whose it is
     * @param kind what kind of document it is, such as 调研报告
     * @param discussed whether a point of the agenda is about it; else it is only laid before the meeting (送阅)
     * @param speaker who speaks to it, by post or office; empty if nobody is told to
     * @param pages how many pages it has; {@code null} if not counted
     * @param first on which page of the bound volume it begins; {@code null} if it is in none
     */
    public record Paper(Fact number, String title, String county, String kind, boolean discussed, String speaker, Fact pages, Fact first) {
        public Paper {
            Objects.requireNonNull(title);
            Objects.requireNonNull(county);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(speaker);
        }

        /** A paper; 0 for what is not told. */
        public static Paper of(int number, String title, String county, String kind, boolean discussed, String speaker, int pages, int first) {
            return new Paper(count("材料序号", number, BARE), title, county, kind, discussed, speaker, count("页数", pages, BARE), count("合订本页码", first, BARE));
        }
    }

    /**
     * A point of the agenda (议题).
     *
     * @param title what it is about
     * @param speaker who speaks, by post or office; empty if nobody is told to
     * @param minutes how long it takes; {@code null} if not told
     * @param papers those that it is about, by county; none if there is none
     */
    public record Point(String title, String speaker, Fact minutes, List<Paper> papers) {
        public Point {
            Objects.requireNonNull(title);
            Objects.requireNonNull(speaker);
            papers = List.copyOf(papers);
        }

        /** A point; 0 minutes if not told. */
        public static Point of(String title, String speaker, int minutes, List<Paper> papers) {
            return new Point(title, speaker, count("议题时长", minutes, MINUTE), papers);
        }

        /** The counties of its papers, each once. */
        public List<String> counties() {
            return papers.stream().map(Paper::county).distinct().toList();
        }
    }

    /**
     * A table behind the papers (一张附表).
     *
     * @param pages how many pages it has; {@code null} if not counted
     * @param first on which page of the bound volume it begins; {@code null} if it is in none
     */
    public record Annex(String title, Fact pages, Fact first) {
        public Annex {
            Objects.requireNonNull(title);
        }

        /** A table; 0 for what is not told. */
        public static Annex of(String title, int pages, int first) {
            return new Annex(title, count("页数", pages, BARE), count("合订本页码", first, BARE));
        }
    }

    /** How many tables there are; {@code null} for none. */
    public Fact tables() {
        return count("附表数", annexes.size(), SHEET);
    }

    /** On which page of the bound volume the first table begins; {@code null} if they are in none. */
    public Fact tablesFrom() {
        return annexes.stream().findFirst().map(Annex::first).orElse(null);
    }

    private static Fact count(String label, int number, Unit unit) {
        return number == 0 ? null : Fact.count(label, number, unit);
    }

    /** The day of the week, such as 星期五. */
    public String weekday() {
        return "星期" + WEEK.charAt(LocalDate.parse(date).getDayOfWeek().getValue() - 1);
    }

    /** Those that no point of the agenda is about (送阅材料). */
    public List<Paper> laid() {
        return papers.stream().filter(paper -> !paper.discussed()).toList();
    }

    /** How long all points take together; {@code null} where not every one has its time, or there is none. */
    public Fact minutes() {
        List<Fact> each = points.stream().map(Point::minutes).toList();
        return each.isEmpty() || each.stream().anyMatch(Objects::isNull)
                ? null : Fact.count("议题时长合计", each.stream().mapToInt(time -> time.value().intValue()).sum(), MINUTE);
    }
}
