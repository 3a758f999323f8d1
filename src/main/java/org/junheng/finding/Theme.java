package org.junheng.finding;

import java.util.List;

/**
 * A theme under which problems are merged (主题): places and layout, conditions, staff, funding, quality and management, data and mechanism.
 *
 * @param id its name, such as 办学条件
 * @param titles headings of its problem, each with the topics that must all be found; the first that fits is taken
 * @param practice heading of what was done, where several are merged
 * @param cause heading of its causes where several are merged
 * @param measure heading of its measures where several are merged
 * @param topics what it is made of, finer
 */
public record Theme(String id, List<Title> titles, String practice, String cause, String measure, List<Topic> topics) {

    public Theme {
        titles = List.copyOf(titles);
        topics = List.copyOf(topics);
    }

    /** A heading and the topics it speaks of. */
    public record Title(String text, List<String> topics) {
        public Title {
            topics = topics == null ? List.of() : List.copyOf(topics);
        }
    }
}
