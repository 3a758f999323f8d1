package org.junheng.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.fault.Place;
import org.junheng.plan.Way;
import org.junheng.plan.Ways;
import org.junheng.sandbox.Expression;
import org.junheng.sandbox.Sandbox;

/** A rule (规则), its expressions and sentences compiled: what must be observed, the figures that prove it, what is said and done about it. */
public final class Rule {

    private final RuleText text;
    private final Themes themes;
    private final Topic topic;
    private final Expression each;
    private final Expression when;
    private final Expression red;
    private final Expression about;
    private final Expression schools;
    private final List<Expression> evidence;
    private final Sandbox.Line title;
    private final List<Form> forms;
    private final List<CauseRule> causes;
    private final List<MeasureRule> measures;

    /** A sentence and when it fits. */
    private record Form(Expression when, Sandbox.Line text) {}

    /** A cause, its proofs and what is asked where they fail; without {@code say} it is only asked about. */
    private record CauseRule(Expression when, List<Expression> proofs, List<Expression> evidence, Sandbox.Line say, Sandbox.Line ask) {}

    /** A measure before its gates; without a topic it has that of the finding. */
    record MeasureRule(RuleText.MeasureText said, Topic topic, Way way, Expression when, Sandbox.Line text, Expression amount, Expression cost, Expression stage,
            Sandbox.Line done) {}

    Rule(RuleText text, Place place, Sandbox sandbox, Themes themes, Ways ways) {
        var compiler = new Compiler(sandbox, place);
        this.text = text;
        this.themes = themes;
        this.topic = text.topic() == null ? null : themes.topic(text.topic(), place);
        this.each = compiler.optional(text.each(), "each");
        this.when = compiler.optional(text.when(), "when");
        this.red = compiler.optional(text.red(), "red");
        this.about = compiler.optional(text.about(), "about");
        this.schools = compiler.optional(text.schools(), "schools");
        this.evidence = compiler.all(text.evidence(), "evidence");
        this.title = compiler.line(text.title(), "title");
        this.forms = text.say().stream().map(form -> new Form(compiler.optional(form.when(), "say"), compiler.line(form.text(), "say"))).toList();
        this.causes = text.causes().stream().map(cause -> new CauseRule(compiler.optional(cause.when(), "causes"),
                compiler.all(Stream.of(cause.time(), cause.size(), cause.place()).filter(Objects::nonNull).toList(), "causes"),
                compiler.all(cause.evidence(), "causes"), compiler.line(cause.say(), "causes"), compiler.line(cause.ask(), "causes"))).toList();
        this.measures = text.measures().stream().map(said -> new MeasureRule(said, said.topic() == null ? null : themes.topic(said.topic(), place), ways.way(said.way(), place),
                compiler.optional(said.when(), "measures"), compiler.line(said.text(), "measures"), compiler.optional(said.amount(), "measures"),
                compiler.optional(said.cost(), "measures"), compiler.optional(said.stage(), "measures"), compiler.line(said.done(), "measures"))).toList();
    }

    /** Its stable id, such as F-16. */
    public String id() {
        return text.id();
    }

    /** What it looks for. */
    public String name() {
        return text.name();
    }

    /** The topic its findings belong to; none where each belongs to that of its indicator. */
    public Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    /** How serious its findings are, unless they are red. */
    public Level level() {
        return text.level();
    }

    /** Names of the document kinds in which its findings and measures may stand; empty for all. */
    public List<String> documents() {
        return text.documents();
    }

    List<RuleText.Example> examples() {
        return text.examples();
    }

    int weight() {
        return text.weight();
    }

    List<MeasureRule> measures() {
        return measures;
    }

    /** What it hits in the data. A hit without a figure to prove it is none. */
    List<Hit> hits(Map<String, Object> data) {
        var hits = new ArrayList<Hit>();
        for (Map<String, Object> one : each == null ? List.of(data) : each.each(data).stream().map(it -> with(data, it)).toList()) {
            if (when == null || when.holds(one)) {
                List<Fact> proof = facts(evidence, one);
                if (!proof.isEmpty()) {
                    hits.add(new Hit(this, one, proof));
                }
            }
        }
        return hits;
    }

    private static Map<String, Object> with(Map<String, Object> data, Object it) {
        var one = new HashMap<>(data);
        one.put("it", it);
        return one;
    }

    private static List<Fact> facts(List<Expression> evidence, Map<String, Object> data) {
        return evidence.stream().flatMap(each -> each.all(data).stream()).filter(Fact.class::isInstance).map(Fact.class::cast).toList();
    }

    /** One place in the data where a rule holds. */
    record Hit(Rule rule, Map<String, Object> data, List<Fact> evidence) {

        Level level() {
            return rule.red != null && rule.red.holds(data) ? Level.RED : rule.level();
        }

        Topic topic() {
            return rule.topic == null ? rule.themes.of(about()).orElseGet(rule.themes::last) : rule.topic;
        }

        List<String> about() {
            return texts(rule.about);
        }

        List<String> schools() {
            return texts(rule.schools).stream().distinct().toList();
        }

        String title() {
            return rule.title.with(data).prose().text();
        }

        /** Which of its sentences fit here. */
        List<Integer> fitting() {
            var fitting = new ArrayList<Integer>();
            for (int i = 0; i < rule.forms.size(); i++) {
                if (rule.forms.get(i).when() == null || rule.forms.get(i).when().holds(data)) {
                    fitting.add(i);
                }
            }
            return fitting;
        }

        Prose text(int form) {
            return rule.forms.get(form).text().with(data).prose();
        }

        List<Cause> causes() {
            return rule.causes.stream()
                    .filter(cause -> candidate(cause) && proved(cause))
                    .map(cause -> new Cause(cause.say().with(data).prose(), facts(cause.evidence(), data), about()))
                    .toList();
        }

        List<String> questions() {
            return rule.causes.stream()
                    .filter(cause -> cause.ask() != null && candidate(cause) && !proved(cause))
                    .map(cause -> cause.ask().with(data).prose().text())
                    .toList();
        }

        private boolean candidate(CauseRule cause) {
            return cause.when() == null || cause.when().holds(data);
        }

        private boolean proved(CauseRule cause) {
            return cause.say() != null && cause.proofs().stream().allMatch(proof -> proof.holds(data)) && !facts(cause.evidence(), data).isEmpty();
        }

        private List<String> texts(Expression expression) {
            return expression == null ? List.of() : expression.all(data).stream().filter(String.class::isInstance).map(String.class::cast).toList();
        }
    }

    /** Compiles what a rule says, each with its place. */
    private record Compiler(Sandbox sandbox, Place place) {

        Expression optional(String code, String key) {
            return code == null ? null : sandbox.expression(code, at(key));
        }

        Sandbox.Line line(String words, String key) {
            return words == null ? null : sandbox.line(words, at(key));
        }

        List<Expression> all(List<String> codes, String key) {
            return codes == null ? List.of() : codes.stream().map(code -> sandbox.expression(code, at(key))).toList();
        }

        private Place at(String key) {
            return new Place(place.file(), place.line(), place.column(), place.path() + "/" + key);
        }
    }
}
