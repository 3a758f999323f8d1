package org.junheng.finding;

import java.util.List;

/**
 * A topic (门类): what one task of a plan is about.
 *
 * @param id stable id, such as {@code grounds}
 * @param task heading of its task, such as 补足体育运动场馆
 * @param ids indicators and items that belong to it
 * @param words in a heading without indicators, these words put a person's text here
 * @param claims these words do so whatever its indicators
 * @param lead duties whose department leads, the first that is registered
 * @param support duties whose departments help
 * @param done when its task is done (完成标志)
 * @param with the topic it joins where a plan has too many tasks; {@code null} if none
 * @param withTask heading of the joined task
 */
public record Topic(
        String id, String task, List<String> ids, List<String> words, List<String> claims, List<String> lead, List<String> support, String done, String with,
        String withTask) {

    public Topic {
        ids = ids == null ? List.of() : List.copyOf(ids);
        words = words == null ? List.of() : List.copyOf(words);
        claims = claims == null ? List.of() : List.copyOf(claims);
        lead = lead == null ? List.of() : List.copyOf(lead);
        support = support == null ? List.of() : List.copyOf(support);
        done = done == null ? "" : done;
    }
}
