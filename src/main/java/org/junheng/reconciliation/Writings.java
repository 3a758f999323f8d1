package org.junheng.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.county.Basis;
import org.junheng.county.County;
import org.junheng.county.Statement;

/** What people wrote, held against the data and against itself (文字与数据). */
final class Writings {

    private static final int QUOTED = 40;

    /** 由40%提高到60%，提高50%: between percentages lie percentage points. */
    private static final Pattern POINTS = Pattern.compile("(\\d+(?:\\.\\d+)?)%[^。；%]{0,12}(?:到|至)(\\d+(?:\\.\\d+)?)%[^。；%]{0,12}(?:提高|增长|上升|提升|增加|下降|降低)了?(\\d+(?:\\.\\d+)?)%");

    private static final Pattern LARGE_CLASS = Pattern.compile("大班额[^。；]{0,8}?(\\d{2})人(及?)以上|(\\d{2})人(及?)以上[^。；]{0,6}大班额");
    private static final Pattern CITED = Pattern.compile("《([^《》]+)》（([^（）]*号)）");
    private static final Pattern OWN = Pattern.compile("我(县|区|市)");
    private static final Pattern VISITORS = Pattern.compile("(复核|督导|评估|核查)组");

    /** What a statement about an indicator speaks of, and what it must not speak of alone. */
    private static final Map<String, Pattern> WORDS = Map.of(
            "L1", Pattern.compile("学历|本科|专科|研究生"), "L2", Pattern.compile("骨干|名师|学科带头人"), "L3", Pattern.compile("体育|艺术|音乐|美术|体艺"));

    private final County county;
    private final Assessment assessment;
    private final List<WrittenRule> rules;
    private final List<WrittenTexts.Written> texts;

    Writings(Assessment assessment, List<WrittenRule> rules) {
        this.county = assessment.county();
        this.assessment = assessment;
        this.rules = rules;
        this.texts = WrittenTexts.of(county);
    }

    void addTo(List<Contradiction> found) {
        for (WrittenTexts.Written written : texts) {
            rules.forEach(rule -> atFirstSight(written, rule, found));
            points(written, found);
            cited(written, found);
        }
        largeClasses(found);
        speaker(found);
        bodies(found);
        statements("/measures", county.measures(), found);
        gaps(found);
    }

    private static void atFirstSight(WrittenTexts.Written written, WrittenRule rule, List<Contradiction> found) {
        Matcher matcher = rule.pattern().matcher(written.text());
        if (matcher.find()) {
            String quote = around(written.text(), matcher.start(), matcher.end());
            found.add(of(rule.id(), quote, written.pointer(), rule.message(), written.pointer(), "“" + quote + "”" + rule.message() + "，请核对。"));
        }
    }

    private static void points(WrittenTexts.Written written, List<Contradiction> found) {
        Matcher matcher = POINTS.matcher(written.text());
        while (matcher.find()) {
            BigDecimal difference = new BigDecimal(matcher.group(2)).subtract(new BigDecimal(matcher.group(1))).abs();
            if (difference.compareTo(new BigDecimal(matcher.group(3))) != 0) {
                String points = difference.stripTrailingZeros().toPlainString() + "个百分点";
                found.add(of("比例之差", matcher.group(), written.pointer(), points, written.pointer(),
                        "“" + matcher.group() + "”两个比例相差" + points + "，写成百分比容易误读，请核对。"));
            }
        }
    }

    /** A document is cited by the number it has among the bases. */
    private void cited(WrittenTexts.Written written, List<Contradiction> found) {
        Matcher matcher = CITED.matcher(written.text());
        while (matcher.find()) {
            for (int i = 0; i < county.bases().size(); i++) {
                Basis basis = county.bases().get(i);
                if (basis.title().equals(matcher.group(1)) && basis.number() != null && !basis.number().equals(matcher.group(2))) {
                    found.add(of("文号", matcher.group(2), written.pointer(), basis.number(), "/bases/" + i + "/number",
                            "《" + basis.title() + "》的文号一处写作" + matcher.group(2) + "，依据文件中为" + basis.number() + "，请核对。"));
                }
            }
        }
    }

    /** 55人以上 and 56人以上 are two definitions; and neither is the limit of the standard. */
    private void largeClasses(List<Contradiction> found) {
        Map<String, String> definitions = new LinkedHashMap<>();
        for (WrittenTexts.Written written : texts) {
            Matcher matcher = LARGE_CLASS.matcher(written.text());
            while (matcher.find()) {
                definitions.putIfAbsent(matcher.group(1) == null ? matcher.group(3) : matcher.group(1), written.pointer());
            }
        }
        List<String> numbers = new ArrayList<>(definitions.keySet());
        if (numbers.size() > 1) {
            found.add(of("大班额", numbers.get(0) + "人以上", definitions.get(numbers.get(0)), numbers.get(1) + "人以上", definitions.get(numbers.get(1)),
                    "大班额一处按" + numbers.get(0) + "人以上计，一处按" + numbers.get(1) + "人以上计，口径不一，请核对。"));
        }
        if (county.results() != null) {
            for (int i = 0; i < county.results().guarantees().size(); i++) {
                var result = county.results().guarantees().get(i);
                String pointer = "/results/guarantees/" + i;
                if (result.item().equals("G5") && texts.stream().anyMatch(written -> written.pointer().startsWith(pointer) && written.text().replace("最大班额", "").contains("大班额"))) {
                    found.add(new Contradiction(Contradiction.Kind.WRITTEN, List.of("G5"), "班额口径", new Contradiction.Side("大班额", pointer),
                            new Contradiction.Side("小学不超过45人、初中不超过50人", assessment.standard().name() + "G5"), "同一口径",
                            "班级学生数一项的说明用了“大班额”（56人及以上），标准看的是小学不超过45人、初中不超过50人，两个口径不能互换，请核对。"));
                }
            }
        }
    }

    /** Inspectors from outside do not say 我县. */
    private void speaker(List<Contradiction> found) {
        WrittenTexts.Written visitors = texts.stream()
                .filter(written -> !written.pointer().startsWith("/dataIssues") && VISITORS.matcher(written.text()).find()).findFirst().orElse(null);
        WrittenTexts.Written own = texts.stream()
                .filter(written -> !written.pointer().startsWith("/dataIssues") && OWN.matcher(written.text()).find()).findFirst().orElse(null);
        if (visitors != null && own != null) {
            Matcher we = OWN.matcher(own.text());
            Matcher they = VISITORS.matcher(visitors.text());
            if (we.find() && they.find()) {
                found.add(of("自称", we.group(), own.pointer(), they.group(), visitors.pointer(), "文字中既自称“" + we.group() + "”，又以“" + they.group() + "”的口吻叙述，请核对由谁来写。"));
            }
        }
    }

    /** Every body that answers for something is registered among the departments, if any are. */
    private void bodies(List<Contradiction> found) {
        if (county.departments().isEmpty()) {
            return;
        }
        List<String> known = county.departments().stream().flatMap(each -> Stream.of(each.name(), each.shortName() == null ? each.name() : each.shortName())).toList();
        var told = new ArrayList<String>();
        for (WrittenTexts.Written written : texts) {
            boolean body = written.pointer().matches(".*/responsible/\\d+|.*/lead");
            if (body && !known.contains(written.text()) && !told.contains(written.text())) {
                told.add(written.text());
                found.add(of("单位名称", written.text(), written.pointer(), "未登记", "/departments", "责任单位“" + written.text() + "”不在登记的责任单位之中，请核对名称。"));
            }
        }
    }

    /** A measure for one indicator that speaks of another's matter only. */
    private static void statements(String list, List<Statement> statements, List<Contradiction> found) {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.indicators().size() != 1 || !WORDS.containsKey(statement.indicators().get(0))) {
                continue;
            }
            String id = statement.indicators().get(0);
            String words = (statement.heading() == null ? "" : statement.heading()) + statement.text();
            int at = i;
            if (!WORDS.get(id).matcher(words).find()) {
                WORDS.forEach((other, pattern) -> {
                    if (!other.equals(id) && pattern.matcher(words).find()) {
                        String quote = around(statement.text(), 0, 0);
                        found.add(new Contradiction(Contradiction.Kind.WRITTEN, List.of(id), "措施与指标", new Contradiction.Side(id, list + "/" + at + "/indicators"),
                                new Contradiction.Side("“" + quote + "”", list + "/" + at + "/text"), "措施针对所涉指标", "措施注明针对" + id + "，写的却是" + other + "的内容（“" + quote + "”），请核对。"));
                    }
                });
            }
        }
    }

    /** One indicator left out where all the others are given. */
    private void gaps(List<Contradiction> found) {
        List<IndicatorAssessment> without = assessment.indicators().stream().filter(each -> each.parts().isEmpty()).toList();
        if (!without.isEmpty() && without.size() <= assessment.indicators().size() / 2 && assessment.units().isEmpty()) {
            without.forEach(each -> found.add(new Contradiction(Contradiction.Kind.GAP, List.of(each.indicator().id()), each.indicator().title(),
                    new Contradiction.Side("没有填报", "/results/resources"), new Contradiction.Side("其余指标已填报", "/results/resources"), "各项指标齐全",
                    "其余资源配置指标都已填报，唯独没有" + each.indicator().id() + each.indicator().title() + "，请补充。")));
        }
    }

    private static Contradiction of(String subject, String given, String place, String against, String otherPlace, String sentence) {
        return new Contradiction(Contradiction.Kind.WRITTEN, List.of(), subject, new Contradiction.Side(given, place), new Contradiction.Side(against, otherPlace), "文字与数据一致", sentence);
    }

    private static String around(String text, int start, int end) {
        int from = Math.max(0, start - QUOTED / 4);
        int to = Math.min(text.length(), Math.max(end + QUOTED / 4, from + QUOTED / 2));
        return text.substring(from, to);
    }
}
