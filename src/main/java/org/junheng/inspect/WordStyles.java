package org.junheng.inspect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** The styles of a Word file, resolved along their chains (样式链). */
final class WordStyles {

    private final Map<String, Xml> styles = new HashMap<>();
    private final Properties paragraphs;
    private final Properties runs;
    private String normal = "";

    WordStyles(Optional<Xml> part) {
        Optional<Xml> defaults = part.flatMap(xml -> xml.child("docDefaults"));
        paragraphs = Properties.of(defaults.flatMap(xml -> xml.child("pPrDefault")).flatMap(xml -> xml.child("pPr")));
        runs = Properties.of(defaults.flatMap(xml -> xml.child("rPrDefault")).flatMap(xml -> xml.child("rPr")));
        part.stream().flatMap(xml -> xml.children("style").stream()).forEach(style -> {
            styles.put(style.attribute("styleId"), style);
            if (style.attribute("type").equals("paragraph") && style.attribute("default").matches("1|true|on")) {
                normal = style.attribute("styleId");
            }
        });
    }

    /** What a paragraph with its own properties looks like in the end. */
    Properties paragraph(Properties own) {
        return chain(paragraphs, style(own), "pPr").then(own);
    }

    /** What a run with its own properties looks like in the end. */
    Properties run(Properties paragraph, Properties own) {
        return chain(chain(runs, style(paragraph), "rPr"), own.text("rStyle@val"), "rPr").then(own);
    }

    private String style(Properties paragraph) {
        return paragraph.has("pStyle@val") ? paragraph.text("pStyle@val") : normal;
    }

    private Properties chain(Properties base, String id, String kind) {
        Deque<Xml> chain = new ArrayDeque<>();
        var seen = new HashSet<String>();
        String next = id;
        while (styles.containsKey(next) && seen.add(next)) {
            chain.push(styles.get(next));
            next = styles.get(next).child("basedOn").map(based -> based.attribute("val")).orElse("");
        }
        Properties all = base;
        for (Xml style : chain) {
            all = all.then(Properties.of(style.child(kind)));
        }
        return all;
    }
}
