package org.junheng.meeting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A meeting that comes back, and what it wants (会议).
 *
 * @param name what it is called; no two have one name
 * @param rule the days it is held on
 * @param dayOff what becomes of it on a day off
 * @param time when it begins
 * @param zone where that time is told
 * @param milestones the stages of its papers, the earliest first; at least one
 * @param counties files, folders and patterns of data, as {@code batch} takes them
 * @param kinds ids of the document kinds
 * @param formats endings of the files: {@code docx}, {@code pdf}
 * @param tables ids of the statistical tables
 * @param asOf of which moment its data are
 * @param folder where the folders of its days are
 * @param naming how its documents are named
 * @param margin how much earlier than needed the work begins
 * @param mail to whom its papers are sent; empty for nobody
 * @param notice what its agenda says
 */
public record Meeting(
        String name,
        Rule rule,
        DayOff dayOff,
        LocalTime time,
        ZoneId zone,
        List<Milestone> milestones,
        List<String> counties,
        List<String> kinds,
        List<String> formats,
        List<String> tables,
        AsOf asOf,
        Path folder,
        Naming naming,
        Duration margin,
        Optional<Mail> mail,
        Notice notice) {}
