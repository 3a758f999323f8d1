package org.junheng.meeting;

import java.util.List;
import java.util.Objects;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * The papers of one meeting (会议材料).
 *
 * @param meeting what the meeting is called, such as 县政府常务会议
 * @param session its number, such as 第12次; empty for none
 * @param date its day, ISO
 * @param time when it begins, such as 9:00; empty if not told
 * @param place where; empty if not told
 * @param chair who presides, by post; empty if not told
 * @param edition how far the papers are (稿次), such as 送审稿; empty for the final ones
 * @param late whether they were made after they were due (补发)
 * @param data what data they rest on, in words; empty if nothing is to be said
 * @param papers in the order in which they are spoken to
 */
public record Dossier(String meeting, String session, String date, String time, String place, String chair, String edition, boolean late, String data,
        List<Paper> papers) {

    public Dossier {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(session);
        Objects.requireNonNull(date);
        Objects.requireNonNull(time);
        Objects.requireNonNull(place);
        Objects.requireNonNull(chair);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(data);
        papers = List.copyOf(papers);
    }

    private static final Unit MINUTE = new Unit("分钟", Unit.Scale.PLAIN, 0);
    private static final Unit PAGE = new Unit("", Unit.Scale.PLAIN, 0);

    /**
     * A paper (一份材料).
     *
     * @param title its title
     * @param speaker who speaks to it, by post or office; empty if it is only laid before the meeting
     * @param minutes how long he may speak; {@code null} if not told
     * @param pages how many pages it has; {@code null} if not counted
     * @param first on which page of the bound volume it begins; {@code null} if it is in none
     */
    public record Paper(String title, String speaker, Fact minutes, Fact pages, Fact first) {
        public Paper {
            Objects.requireNonNull(title);
            Objects.requireNonNull(speaker);
        }

        /** A paper; 0 for what is not told. */
        public static Paper of(String title, String speaker, int minutes, int pages, int first) {
            return new Paper(title, speaker, count("汇报时长", minutes, MINUTE), count("页数", pages, PAGE), count("合订本页码", first, PAGE));
        }

        private static Fact count(String label, int number, Unit unit) {
            return number == 0 ? null : Fact.count(label, number, unit);
        }
    }

    /** Those that somebody speaks to. */
    public List<Paper> spoken() {
        return papers.stream().filter(paper -> !paper.speaker().isEmpty()).toList();
    }

    /** How long all speakers have together; {@code null} where not every one is told his time, or nobody speaks. */
    public Fact minutes() {
        List<Fact> each = spoken().stream().map(Paper::minutes).toList();
        return each.isEmpty() || each.stream().anyMatch(Objects::isNull) ? null : Fact.count("汇报时长合计", each.stream().mapToInt(time -> time.value().intValue()).sum(), MINUTE);
    }
}
