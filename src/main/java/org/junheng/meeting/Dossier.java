package org.junheng.meeting;

import java.util.List;
import java.util.Objects;

/**
 * The papers of one meeting (会议材料).
 *
 * @param meeting what the meeting is called, such as 县政府常务会议
 * @param session its number, such as 第12次; empty for none
 * @param date its day, ISO
 * @param time when it begins, such as 9:00; empty if not told
 * @param place where; empty if not told
 * @param chair who presides, by post; empty if not told
 * @param version how far the papers are (稿次), such as 送审稿; empty for the final ones
 * @param late whether they were made after they were due (补发)
 * @param data what data they rest on, in words; empty if nothing is to be said
 * @param papers in the order in which they are spoken to
 */
public record Dossier(String meeting, String session, String date, String time, String place, String chair, String version, boolean late, String data,
        List<Paper> papers) {

    public Dossier {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(session);
        Objects.requireNonNull(date);
        Objects.requireNonNull(time);
        Objects.requireNonNull(place);
        Objects.requireNonNull(chair);
        Objects.requireNonNull(version);
        Objects.requireNonNull(data);
        papers = List.copyOf(papers);
    }

    /**
     * A paper (一份材料).
     *
     * @param title its title
     * @param speaker who speaks to it, by post or office; empty if it is only laid before the meeting
     * @param minutes how long he may speak; 0 if not told
     * @param pages how many pages it has; 0 if not counted
     * @param first on which page of the bound volume it begins; 0 if it is in none
     */
    public record Paper(String title, String speaker, int minutes, int pages, int first) {
        public Paper {
            Objects.requireNonNull(title);
            Objects.requireNonNull(speaker);
        }
    }

    /** Those that somebody speaks to. */
    public List<Paper> spoken() {
        return papers.stream().filter(paper -> !paper.speaker().isEmpty()).toList();
    }

    /** How many minutes all speakers have together; 0 where not every one is told his. */
    public int minutes() {
        return spoken().stream().allMatch(paper -> paper.minutes() > 0) ? spoken().stream().mapToInt(Paper::minutes).sum() : 0;
    }
}
