package org.junheng.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the documents of a meeting are named (文件命名): a text with parts in braces.
 *
 * @param pattern such as {@code {序号}_{文种}_{县}_{年度}_{稿次}}
 */
public record Naming(String pattern) {

    /** How documents are named where nobody says otherwise. */
    static final Naming USUAL = new Naming("{序号}_{文种}_{县}_{年度}_{稿次}");

    /** What may stand in braces. */
    static final List<String> PARTS = List.of("序号", "文种", "县", "年度", "稿次", "会议", "日期");

    /** Without these, the documents of several counties and kinds would have one name. */
    static final List<String> NEEDED = List.of("文种", "县");

    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");

    /**
     * The name of a document, without an ending; it still has to be made safe for files.
     *
     * @param values what stands for each part
     */
    public String name(Map<String, String> values) {
        return PART.matcher(pattern).replaceAll(part -> Matcher.quoteReplacement(values.getOrDefault(part.group(1), "")));
    }

    /** The first of the parts that nobody knows. */
    Optional<String> unknown() {
        return PART.matcher(pattern).results().map(part -> part.group(1)).filter(part -> !PARTS.contains(part)).findFirst();
    }

    /** The needed parts that are not there. */
    List<String> missing() {
        return NEEDED.stream().filter(part -> !pattern.contains("{" + part + "}")).toList();
    }
}
