package org.junheng.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.county.County;
import org.junheng.county.Stage;
import org.junheng.county.Statement;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.observation.Observations;
import org.junheng.observation.Terms;
import org.junheng.pack.Pack;
import org.junheng.plan.Plan;
import org.junheng.plan.Planner;
import org.junheng.plan.Way;
import org.junheng.plan.Ways;
import org.junheng.sandbox.Sandbox;

/** Finds problems, causes and measures in an assessment by the rules of a pack (问题研判). */
public final class Examiner {

    private final Themes themes;
    private final Ways ways;
    private final Map<String, String> bodies;
    private final List<Nature> natures;
    private final List<Rule> rules;
    private final Terms terms;
    private final Planner planner;
    private final Sandbox sandbox;

    private Examiner(Pack pack) {
        this.themes = Themes.read(pack);
        this.ways = Ways.read(pack);
        this.bodies = Owners.bodies(pack);
        this.natures = Nature.read(pack);
        this.rules = Rules.read(pack, themes, ways);
        this.terms = Terms.read(pack);
        this.planner = Planner.with(pack);
        this.sandbox = Sandbox.ofLines(pack, "findings");
    }

    /** An examiner by the rules of a pack. */
    public static Examiner with(Pack pack) {
        return new Examiner(pack);
    }

    /** Its rules, in the order of their files. */
    List<Rule> rules() {
        return rules;
    }

    /** Examines a county. */
    public Findings examine(Assessment assessment) {
        var examination = new Examination(assessment);
        return examination.of(rules.stream().flatMap(rule -> rule.hits(examination.data).stream()).toList());
    }

    /** What one rule finds. */
    List<Finding> examine(Rule rule, Assessment assessment) {
        var examination = new Examination(assessment);
        return examination.findings(rule.hits(examination.data), new Forms());
    }

    /** The examination of one county. */
    private final class Examination {

        private final Assessment assessment;
        private final Observations seen;
        private final Plan plan;
        private final Map<String, Object> data;
        private final Timetable timetable;
        private final Owners owners;
        private final Gates gates;

        Examination(Assessment assessment) {
            this.assessment = assessment;
            this.seen = Observations.of(assessment, terms);
            this.plan = planner.plan(assessment);
            this.data = sandbox.shown(Map.of(
                    "county", assessment.county(), "standard", assessment.standard(), "assessment", assessment, "seen", seen, "plan", plan));
            this.timetable = new Timetable(assessment.county());
            this.owners = new Owners(assessment.county(), bodies);
            this.gates = new Gates(assessment);
        }

        Findings of(List<Rule.Hit> hits) {
            List<Rule.Hit> ordered = hits.stream()
                    .sorted(Comparator.comparing(Rule.Hit::level).thenComparing(hit -> -hit.rule().weight()).thenComparing(hit -> -hit.schools().size()))
                    .toList();
            Map<Theme, List<Draft>> drafts = new LinkedHashMap<>();
            themes.all().forEach(theme -> drafts.put(theme, new ArrayList<>()));
            List<Rule.Hit> open = new ArrayList<>(ordered.stream().filter(hit -> hit.level() != Level.BLUE).toList());
            for (Statement statement : assessment.county().problems()) {
                List<Rule.Hit> borne = open.stream().filter(hit -> bearsOut(hit, statement)).toList();
                open.removeAll(borne);
                Topic topic = themes.of(statement);
                drafts.get(themes.theme(topic)).add(new Draft(statement, topic, borne));
            }
            open.forEach(hit -> drafts.get(themes.theme(hit.topic())).add(new Draft(null, hit.topic(), List.of(hit))));
            List<Problem> problems = new ArrayList<>();
            drafts.entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .sorted(Comparator.comparing((Map.Entry<Theme, List<Draft>> entry) -> gravest(entry.getValue())))
                    .forEach(entry -> problems.add(problem(entry.getKey(), entry.getValue(), problems.size() + 1)));
            List<Finding> hints = findings(ordered.stream().filter(hit -> hit.level() == Level.BLUE).toList(), new Forms());
            return new Findings(
                    seen, plan, problems, hints, themes.all().stream().map(theme -> chapter(theme, problems)).toList(),
                    new Tasks(assessment.county(), themes, owners, terms.building()).of(problems));
        }

        private Chapter chapter(Theme theme, List<Problem> problems) {
            County county = assessment.county();
            return new Chapter(theme, problems.stream().filter(problem -> problem.theme().equals(theme)).findFirst().orElse(null), of(theme, county.practices()),
                    of(theme, county.causes()), of(theme, county.measures()));
        }

        private List<Statement> of(Theme theme, List<Statement> statements) {
            return statements.stream().filter(statement -> themes.theme(themes.of(statement)).equals(theme)).toList();
        }

        /** A side of a problem before its number is known. */
        private record Draft(Statement statement, Topic topic, List<Rule.Hit> hits) {
            Level level() {
                return hits.stream().map(Rule.Hit::level).min(Comparator.naturalOrder()).orElse(Level.ORANGE);
            }
        }

        private static Level gravest(List<Draft> drafts) {
            return drafts.stream().map(Draft::level).min(Comparator.naturalOrder()).orElseThrow();
        }

        /** What people wrote and a rule found is one thing if they speak of the same indicator, and the rule of no school that they leave out. */
        private static boolean bearsOut(Rule.Hit hit, Statement statement) {
            return statement.indicators().stream().anyMatch(hit.about()::contains)
                    && (statement.schools().isEmpty() || hit.schools().isEmpty() || hit.schools().stream().anyMatch(statement.schools()::contains));
        }

        /** People's words first, then the graver. */
        private Problem problem(Theme theme, List<Draft> drafts, int number) {
            List<Draft> ordered = drafts.stream()
                    .sorted(Comparator.comparing((Draft draft) -> draft.statement() == null).thenComparing(Draft::level))
                    .toList();
            var forms = new Forms();
            var issues = new ArrayList<Issue>();
            for (Draft draft : ordered) {
                issues.add(issue(draft, ordered.size() == 1 ? "" + number : number + "-" + (issues.size() + 1), forms));
            }
            List<String> topics = issues.stream().map(issue -> issue.topic().id()).toList();
            String title = issues.size() == 1
                    ? issues.get(0).name()
                    : theme.titles().stream().filter(each -> topics.containsAll(each.topics())).findFirst().orElseThrow().text();
            return new Problem(theme, title, gravest(drafts), issues);
        }

        private Issue issue(Draft draft, String number, Forms forms) {
            List<Finding> findings = findings(draft.hits(), forms);
            Statement statement = draft.statement();
            List<String> about = Stream.concat(
                    statement == null ? Stream.of() : statement.indicators().stream(), findings.stream().flatMap(each -> each.about().stream())).distinct().toList();
            List<String> schools = statement != null && !statement.schools().isEmpty()
                    ? statement.schools()
                    : findings.stream().flatMap(each -> each.schools().stream()).distinct().toList();
            List<Measure> measures = findings.stream().flatMap(each -> each.measures().stream()).toList();
            String name = statement == null ? findings.get(0).name() : open(statement.heading() == null ? statement.text() : statement.heading());
            Due due = due(statement, draft.topic(), about, schools, measures);
            Owner owner = statement != null && !statement.responsible().isEmpty()
                    ? owners.named(statement.responsible())
                    : measures.isEmpty() ? owners.of(draft.topic().lead(), draft.topic().support()) : measures.get(0).owner();
            List<Statement> answers = assessment.county().measures().stream()
                    .filter(each -> each.indicators().stream().anyMatch(about::contains)).toList();
            return new Issue(
                    number, name, draft.topic(), draft.level(), statement, findings, about, schools, measures, answers, owner, due, nature(timetable.months(due)));
        }

        private String nature(long months) {
            return natures.stream().filter(nature -> nature.fits(months)).findFirst().orElseThrow().name();
        }

        private Due due(Statement statement, Topic topic, List<String> about, List<String> schools, List<Measure> measures) {
            if (statement != null && statement.deadline() != null) {
                return Timetable.given(statement.deadline());
            }
            return measures.stream().map(Measure::due).reduce(Timetable::later)
                    .orElseGet(() -> timetable.due(about, schools, ways.usual().months(), ways.usual().month()));
        }

        private List<Finding> findings(List<Rule.Hit> hits, Forms forms) {
            return hits.stream().map(hit -> finding(hit, forms)).toList();
        }

        private Finding finding(Rule.Hit hit, Forms forms) {
            Rule rule = hit.rule();
            List<String> about = hit.about();
            List<String> schools = hit.schools();
            return new Finding(
                    rule.id(), hit.topic(), hit.level(), rule.weight(), hit.title(), hit.text(forms.next(hit)), about, schools, hit.evidence(), hit.causes(),
                    hit.questions(), rule.measures().stream().filter(each -> each.when() == null || each.when().holds(hit.data()))
                            .map(each -> measure(hit, each, about, schools)).toList(), rule.documents());
        }

        private Measure measure(Rule.Hit hit, Rule.MeasureRule rule, List<String> about, List<String> schools) {
            Map<String, Object> data = hit.data();
            Way way = rule.way();
            Topic topic = rule.topic() == null ? hit.topic() : rule.topic();
            RuleText.MeasureText said = rule.said();
            Fact amount = rule.amount() != null && rule.amount().with(data) instanceof Fact fact ? fact : null;
            Fact cost = rule.cost() != null && rule.cost().with(data) instanceof Fact fact ? fact : null;
            Stage stage = rule.stage() != null && rule.stage().with(data) instanceof String word ? stage(word) : null;
            Gates.Passed passed = gates.pass(way.needs(), about, schools, amount, stage);
            List<String> lead = said.lead() != null ? said.lead() : way.lead().isEmpty() ? topic.lead() : way.lead();
            List<String> support = said.support() != null ? said.support() : way.support().isEmpty() ? topic.support() : way.support();
            List<Statement> told = assessment.county().measures().stream().filter(each -> Timetable.sameThing(each, about, schools)).toList();
            Owner owner = told.stream().filter(each -> !each.responsible().isEmpty()).findFirst()
                    .map(each -> owners.named(each.responsible())).orElseGet(() -> owners.of(lead, support));
            boolean study = passed.strength() == Strength.STUDY;
            Due due = study
                    ? timetable.due(about, schools, ways.usual().months(), ways.usual().month())
                    : timetable.due(about, schools, said.months() == null ? way.months() : said.months(), said.months() == null ? way.month() : said.month());
            Due last = study ? due : Timetable.planned(due, plan, about, schools);
            Prose done = study && !way.studied().isEmpty()
                    ? Prose.of(way.studied())
                    : rule.done() == null ? Prose.of(topic.done()) : rule.done().with(data).prose();
            return new Measure(
                    hit.rule().id(), topic, way, passed.strength(), rule.text().with(data).prose(), about, schools, amount, cost,
                    told.stream().anyMatch(each -> "已定".equals(each.commitment())), owner, last, done, !told.isEmpty(), passed.doubts());
        }
    }

    private static Stage stage(String word) {
        return Stream.of(Stage.values()).filter(stage -> stage.chinese().equals(word)).findFirst().orElse(null);
    }

    /** A person's text without its closing mark. */
    static String open(String text) {
        return text.strip().replaceAll("[。；，、]+$", "");
    }

    /** Takes the sentences of a rule in turn, so that no form stands twice in a row within a problem; the same data gives the same forms. */
    private static final class Forms {

        private final Map<Rule, Integer> last = new LinkedHashMap<>();

        int next(Rule.Hit hit) {
            List<Integer> fitting = hit.fitting();
            Integer before = last.get(hit.rule());
            int chosen = fitting.stream().filter(form -> before == null || form > before).findFirst().orElse(fitting.get(0));
            last.put(hit.rule(), chosen);
            return chosen;
        }
    }
}
