package org.junheng.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.document.Head;
import org.junheng.fact.Audience;

/** The head of a draft (公文要素) as YAML. What is absent has no key; a draft that does not say for whom it is, is internal. */
final class HeadYaml {

    private static final List<String> KEYS = List.of("文种", "版式", "标题", "题注", "主送", "发文机关", "成文日期", "稿次", "读者");

    private final Yaml.Fields fields;
    private final Figures figures;
    private final Remarks remarks;

    private HeadYaml(Yaml.Fields fields, Figures figures, Remarks remarks) {
        this.fields = fields;
        this.figures = figures;
        this.remarks = remarks;
    }

    static Head read(Yaml.Fields yaml, Figures figures, Remarks remarks) {
        return new HeadYaml(yaml.fields(KEYS, remarks), figures, remarks).head();
    }

    static String write(Head head) {
        var fields = new LinkedHashMap<String, Object>();
        List<Object> values = List.of(head.kind(), head.form(), head.title(), head.notes(), head.addressee(), head.issuer(), head.date(),
                head.version(), head.audience().chinese());
        for (int i = 0; i < KEYS.size(); i++) {
            if (!values.get(i).equals("") && !values.get(i).equals(List.of())) {
                fields.put(KEYS.get(i), values.get(i));
            }
        }
        return Yaml.write(fields);
    }

    private Head head() {
        return new Head(text("文种"), text("版式"), text("标题"), notes(), text("主送"), text("发文机关"), date(), text("稿次"), audience());
    }

    private String text(String key) {
        return figures.text(fields.get(key).text(remarks));
    }

    private List<String> notes() {
        return fields.get("题注").items(remarks).stream().map(note -> figures.text(note.text(remarks))).toList();
    }

    private String date() {
        String date = text("成文日期");
        try {
            return date.isEmpty() ? "" : LocalDate.parse(date).toString();
        } catch (DateTimeParseException e) {
            remarks.fault("DRAFT-005", fields.get("成文日期").line(), Remarks.quote(date), "年-月-日，如2026-01-15", "");
            return "";
        }
    }

    private Audience audience() {
        String word = text("读者");
        Optional<Audience> audience = Stream.of(Audience.values()).filter(one -> one.chinese().equals(word)).findFirst();
        if (audience.isEmpty() && !word.isEmpty()) {
            String words = Stream.of(Audience.values()).map(Audience::chinese).collect(Collectors.joining("、"));
            remarks.fault("DRAFT-005", fields.get("读者").line(), Remarks.quote(word), words, "");
        }
        return audience.orElse(Audience.INTERNAL);
    }
}
