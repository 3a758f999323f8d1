package org.junheng.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.document.Attendance;
import org.junheng.document.FrontPage;
import org.junheng.document.Head;
import org.junheng.document.Imprint;
import org.junheng.document.Masthead;
import org.junheng.fact.Audience;

/** The head of a draft (公文要素) as YAML. What is absent has no key; a draft that does not say for whom it is, is internal. */
final class HeadYaml {

    private static final List<String> KEYS = List.of(
            "文种", "版式", "份号", "密级", "紧急程度", "发文机关标志", "发文字号", "签发人", "附件标识", "标题", "题注", "主送", "称谓", "发文机关", "成文日期", "印章",
            "附注", "出席", "请假", "列席", "版记主送", "抄送", "印发机关", "印发日期", "版记页", "稿次", "读者", "前置");

    private static final String EVEN = "偶数页";
    private static final List<String> SEALS = List.of("加盖", "不加盖");

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
        Masthead masthead = head.masthead();
        Attendance attendance = head.attendance();
        Imprint imprint = head.imprint();
        List<Object> values = List.of(
                head.kind(), head.form(), masthead.copyNumber(), masthead.secrecy(), masthead.urgency(), masthead.mark(), masthead.number(),
                oneOrMore(masthead.signers()), masthead.annex(), head.title(), head.notes(), head.addressee(), head.salutation(),
                oneOrMore(head.issuers()), head.date(), head.seal(), head.remarks(),
                attendance.attending(), attendance.excused(), attendance.observing(), imprint.addressee(), imprint.copies(),
                imprint.printer(), imprint.printDate(), imprint.onEvenPage() ? EVEN : "", head.version(), head.audience().chinese(), head.front().stream().map(FrontPage::chinese).toList());
        for (int i = 0; i < KEYS.size(); i++) {
            if (!values.get(i).equals("") && !values.get(i).equals(List.of())) {
                fields.put(KEYS.get(i), values.get(i));
            }
        }
        return Yaml.write(fields);
    }

    private Head head() {
        var masthead = new Masthead(
                text("发文机关标志"), text("发文字号"), oneOrMore("签发人"), text("份号"), text("密级"), text("紧急程度"), text("附件标识"));
        var attendance = new Attendance(list("出席"), list("请假"), list("列席"));
        boolean onEvenPage = one("版记页", List.of(EVEN)).equals(EVEN);
        var imprint = new Imprint(text("版记主送"), list("抄送"), text("印发机关"), date("印发日期"), onEvenPage);
        var head = new Head(
                text("文种"), text("版式"), masthead, text("标题"), list("题注"), text("主送"), text("称谓"), oneOrMore("发文机关"),
                date("成文日期"), one("印章", SEALS), list("附注"), attendance, imprint, text("稿次"), audience(), front());
        if (head.lacksMark()) {
            remarks.notice("DRAFT-105", fields.get("版式").line(), head.form() + "没有发文机关", "发文机关，或发文机关标志", "已按普通材料排，不印空的红头");
        }
        if (head.isPublicSecret()) {
            remarks.notice("DRAFT-106", fields.get("密级").line(), "密级" + Remarks.quote(masthead.secrecy()) + "，附注又写公开", "二者只写一项", "涉密公文不得公开，请核定");
        }
        return head;
    }

    private String text(String key) {
        return figures.text(fields.get(key).text(remarks));
    }

    private List<String> list(String key) {
        return fields.get(key).items(remarks).stream().map(item -> figures.text(item.text(remarks))).toList();
    }

    private String date(String key) {
        String date = text(key);
        try {
            return date.isEmpty() ? "" : LocalDate.parse(date).toString();
        } catch (DateTimeParseException e) {
            remarks.fault("DRAFT-005", fields.get(key).line(), Remarks.quote(date), "年-月-日，如2026-01-15", "");
            return "";
        }
    }

    /** A text, or a list of several. */
    private List<String> oneOrMore(String key) {
        return fields.get(key) instanceof Yaml.Text ? List.of(text(key)) : list(key);
    }

    private static Object oneOrMore(List<String> texts) {
        return texts.size() == 1 ? texts.get(0) : texts;
    }

    /** One of some words, or nothing. */
    private String one(String key, List<String> words) {
        String word = text(key);
        if (!word.isEmpty() && !words.contains(word)) {
            remarks.fault("DRAFT-005", fields.get(key).line(), Remarks.quote(word), String.join("、", words), "");
        }
        return word;
    }

    private List<FrontPage> front() {
        var pages = new ArrayList<FrontPage>();
        for (String word : list("前置")) {
            Stream.of(FrontPage.values()).filter(page -> page.chinese().equals(word)).findFirst().ifPresentOrElse(pages::add, () -> {
                String words = Stream.of(FrontPage.values()).map(FrontPage::chinese).collect(Collectors.joining("、"));
                remarks.fault("DRAFT-005", fields.get("前置").line(), Remarks.quote(word), words, "");
            });
        }
        return pages;
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
