package org.junheng.cli;

import java.nio.file.Path;
import java.util.List;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fault.Place;
import org.junheng.trace.Explainer;
import org.junheng.trace.Explanation;
import org.junheng.trace.Topic;

/** Writes an explanation for people (解释的文字): a tree down to the lines of the file. */
final class ExplanationText {

    private static final String INDENT = "　　";
    private static final int MOST_RESULTS = 8;

    private final Explainer explainer;
    private final String file;
    private final boolean all;
    private final StringBuilder text = new StringBuilder();

    ExplanationText(Explainer explainer, Path file, boolean all) {
        this.explainer = explainer;
        this.file = file.getFileName().toString();
        this.all = all;
    }

    /** The explanation in lines; without a line break at the end. */
    String write(Explanation explanation) {
        if (explanation instanceof Explanation.Input input) {
            input(input);
        } else if (explanation instanceof Explanation.Result result) {
            topic(result.topic());
        } else if (explanation instanceof Explanation.Labelled labelled) {
            if (labelled.facts().size() > 1) {
                line(0, "叫“" + labelled.label() + "”的数有" + labelled.facts().size() + "个：");
            }
            labelled.facts().forEach(fact -> node(explainer.node(fact, all), labelled.facts().size() > 1 ? 1 : 0));
        }
        return text.toString().stripTrailing();
    }

    private void input(Explanation.Input input) {
        line(0, input.caption().words());
        line(1, "位置：" + at(input.place()) + " " + input.pointer());
        line(1, "填的是：" + input.given());
        if (!input.caption().unit().isEmpty()) {
            line(1, "单位：" + input.caption().unit());
        }
        if (!input.caption().note().isEmpty()) {
            line(1, "说明：" + input.caption().note());
        }
        List<String> results = input.results();
        if (!results.isEmpty()) {
            List<String> shown = all || results.size() <= MOST_RESULTS ? results : results.subList(0, MOST_RESULTS);
            line(1, "用到它的结果：" + String.join("、", shown) + (shown.size() < results.size() ? "……等" + results.size() + "项" : ""));
        }
    }

    private void topic(Topic topic) {
        if (topic.fact() == null) {
            line(0, topic.path() + (topic.title().equals(topic.path()) ? "" : "　" + topic.title()));
            topic.remarks().forEach(remark -> line(1, remark));
            topic.parts().forEach(part -> brief(part, 1));
            return;
        }
        node(explainer.node(topic.fact(), all), 0);
        for (Topic against : topic.parts()) {
            line(1, against.name() + "：" + against.fact().text() + "（" + source(against.fact()) + "）");
        }
    }

    /** A member of a group on one line: a figure, or a group of its own with the first of its figures. */
    private void brief(Topic topic, int depth) {
        if (topic.fact() != null) {
            line(depth, topic.name() + "：" + topic.fact().text() + "（" + source(topic.fact()) + "）");
            return;
        }
        line(depth, topic.path() + (topic.remarks().isEmpty() ? "" : "　" + String.join("；", topic.remarks())));
        topic.parts().stream().filter(part -> part.fact() != null).forEach(part -> brief(part, depth + 1));
    }

    private void node(Explanation.Node node, int depth) {
        Fact fact = node.fact();
        String exact = exact(fact);
        String value = fact.text() + (exact.equals(fact.text()) ? "" : "（原值" + exact + "）");
        line(depth, node.name() + "：" + value);
        if (!fact.asOf().isEmpty() || !fact.definition().isEmpty()) {
            String asOf = fact.asOf().isEmpty() ? "" : "时点：" + fact.asOf() + "　";
            line(depth + 1, asOf + (fact.definition().isEmpty() ? "" : "口径：" + fact.definition()));
        }
        if (fact.source() instanceof Source.Computed computed) {
            line(depth + 1, "算式：" + computed.formula());
            node.inputs().forEach(input -> node(input, depth + 1));
            if (node.inputs().size() < node.number()) {
                line(depth + 1, "……等" + node.number() + "项（加--all全部列出）");
            }
        } else {
            line(depth + 1, "来源：" + source(fact) + words(node));
        }
    }

    /** What the place is called, unless the figure's name says it. */
    private String words(Explanation.Node node) {
        String words = node.fact().source() instanceof Source.Given given ? explainer.words(given.pointer()) : "";
        return words.isEmpty() || words.equals(node.name()) ? "" : "（" + words + "）";
    }

    private String source(Fact fact) {
        if (fact.source() instanceof Source.Given given) {
            return explainer.node(fact, false).place().map(place -> at(place) + " ").orElse("") + given.pointer();
        }
        if (fact.source() instanceof Source.Ruled ruled) {
            return ruled.standard() + ruled.item();
        }
        return ((Source.Computed) fact.source()).formula();
    }

    private static String exact(Fact fact) {
        String value = fact.value().signum() == 0 ? "0" : fact.value().stripTrailingZeros().toPlainString();
        return value + fact.unit().symbol();
    }

    private String at(Place place) {
        return place.line() > 0 ? file + ":" + place.line() : place.file();
    }

    private void line(int depth, String words) {
        text.append(INDENT.repeat(depth)).append(words.stripTrailing()).append('\n');
    }
}
