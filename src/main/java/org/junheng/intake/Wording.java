package org.junheng.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of heads and labels as a map compares them (表头用词): one for all ways to write it, without numbering and signs. */
final class Wording {

    static final String TOTAL = "合计";

    private static final Pattern BEFORE = Pattern.compile("^(?:#|其中[::]|[一二三四五六七八九十]+、|\\([一二三四五六七八九十\\d]+\\)|\\d+[.、](?!\\d))+");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)(?:[—–~～]+|至)(?=\\d)");
    private static final Set<String> SILENT = Set.of("", "其中", "其中:");

    private final Map<String, String> words = new HashMap<>();
    /** Sheets of many schools have the same heads over and over. */
    private final Map<String, String> seen = new HashMap<>();
    private final Units units;

    Wording(Map<String, List<String>> words, Units units) {
        this.units = units;
        words.forEach((word, others) -> others.forEach(other -> this.words.put(bare(other), bare(word))));
    }

    /** A head or label as it is compared. */
    String word(String text) {
        return seen.computeIfAbsent(text, each -> words.getOrDefault(bare(each), bare(each)));
    }

    /** All ways in which people write a word. */
    List<String> ways(String word) {
        var ways = new ArrayList<>(List.of(word));
        words.forEach((way, of) -> {
            if (of.equals(word)) {
                ways.add(way);
            }
        });
        return ways;
    }

    private String bare(String text) {
        String head = Plain.title(Plain.head(text), units);
        return BETWEEN.matcher(BEFORE.matcher(head).replaceAll("")).replaceAll("-");
    }

    /** A way through levels: each word but once, without those that say nothing; a total below a group is the group. */
    List<String> path(Collection<String> levels) {
        var path = new ArrayList<String>();
        for (String level : levels) {
            String word = word(level);
            if (!SILENT.contains(word) && (path.isEmpty() || !path.get(path.size() - 1).equals(word))) {
                path.add(word);
            }
        }
        if (path.size() > 1 && path.get(path.size() - 1).equals(TOTAL)) {
            path.remove(path.size() - 1);
        }
        return List.copyOf(path);
    }
}
