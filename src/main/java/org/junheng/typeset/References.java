package org.junheng.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a text names something else of the document (引用): 见附件1, 见表2, 见图1, and the names of the annexes behind the text. Tables
 * and charts are numbered anew in each text and annex, so a caption is named only where it stands. A label that stands on two things
 * names neither.
 */
public final class References {

    private static final Pattern LABEL = Pattern.compile("(附件|表|图)\\d+");
    private static final Pattern CAPTION = Pattern.compile("[表图]\\d+(?=　)");
    private static final String ANNEX = "附件标识";
    private static final String ANNEX_NAME = "附件说明";
    private static final Set<String> CAPTIONS = Set.of("表题", "图题");
    private static final Set<String> BEGINNINGS = Set.of(ANNEX, "印发件标题");

    /** By label, and of captions also by the text or annex they stand in. */
    private final Map<String, Strip.Text> labels = new HashMap<>();
    private final Map<Strip, Integer> scopes = new IdentityHashMap<>();
    private final Map<Strip, Strip.Text> named = new IdentityHashMap<>();
    /** Entries of the contents lead elsewhere as a whole. */
    private final Set<Strip> entries = Collections.newSetFromMap(new IdentityHashMap<>());

    private References() {}

    /**
     * A stretch of a text that names a strip.
     *
     * @param from index of its first character in the text
     * @param to index behind its last
     * @param target what it names: an annex's label or a caption
     */
    public record Reference(int from, int to, Strip.Text target) {}

    /** The references of a text column. */
    public static References of(List<Strip> strips) {
        var references = new References();
        var twice = new ArrayList<String>();
        Queue<Strip.Text> names = new ArrayDeque<>();
        int scope = 0;
        for (Strip strip : strips) {
            if (strip instanceof Strip.Entry entry) {
                references.entries.add(entry.text());
            } else if (strip instanceof Strip.Text text) {
                scope += BEGINNINGS.contains(text.style().name()) ? 1 : 0;
                references.scopes.put(text, scope);
                String label = label(text);
                if (!label.isEmpty() && references.labels.put(references.key(label, text), text) != null) {
                    twice.add(references.key(label, text));
                }
                if (text.style().name().equals(ANNEX_NAME)) {
                    names.add(text);
                } else if (text.style().name().equals(ANNEX) && !names.isEmpty()) {
                    references.named.put(names.remove(), text);
                }
            }
        }
        twice.forEach(references.labels::remove);
        return references;
    }

    /** The label a strip bears, with which it begins: 附件1, 表2; empty for none. */
    public static String label(Strip.Text text) {
        if (text.style().name().equals(ANNEX)) {
            return text.text();
        }
        if (!CAPTIONS.contains(text.style().name())) {
            return "";
        }
        Matcher caption = CAPTION.matcher(text.text());
        return caption.lookingAt() ? caption.group() : "";
    }

    /** Whether a text is the name of an annex behind the text (附件说明): all of it names the annex. */
    public static boolean isAnnexName(Strip.Text text) {
        return text.style().name().equals(ANNEX_NAME);
    }

    /** What a text names, in order. */
    public List<Reference> in(Strip.Text text) {
        if (named.containsKey(text)) {
            return List.of(new Reference(0, text.text().length(), named.get(text)));
        }
        if (labels.isEmpty() || entries.contains(text) || !label(text).isEmpty()) {
            return List.of();
        }
        return LABEL.matcher(text.text()).results()
                .filter(found -> labels.containsKey(key(found.group(), text)))
                .map(found -> new Reference(found.start(), found.end(), labels.get(key(found.group(), text))))
                .toList();
    }

    /** What a label means where a text stands. */
    private String key(String label, Strip.Text text) {
        return label.startsWith("附件") ? label : label + "@" + scopes.get(text);
    }
}
