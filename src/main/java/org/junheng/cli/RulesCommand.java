package org.junheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junheng.assessment.Assessor;
import org.junheng.county.Counties;
import org.junheng.finding.Examiner;
import org.junheng.finding.Finding;
import org.junheng.finding.Findings;
import org.junheng.finding.Issue;
import org.junheng.finding.Problem;
import org.junheng.finding.Rule;
import org.junheng.finding.RuleExamples;
import org.junheng.finding.Rules;
import org.junheng.finding.Topic;
import org.junheng.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules}: the rules that find problems (问题规则), what they find in a county, and whether each says what its examples tell. */
@Command(name = "rules", description = "列出问题规则；给出数据文件的，列出规则在其中发现的问题；--check用规则自带的例子逐条自查。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "文件", description = "县域数据文件")
    private Path file;

    @Mixin
    private StandardChoice standard;

    @Option(names = "--check", description = "逐条自查：例子该写的句子写出来没有，不该成立的成立没有")
    private boolean check;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Pack pack = Workplace.pack();
        if (check) {
            return checked(RuleExamples.run(pack), out);
        }
        return file == null ? listed(pack, out) : found(Examiner.with(pack).examine(Assessor.with(standard.in(pack)).assess(Counties.read(file))), out);
    }

    private static int found(Findings findings, PrintWriter out) {
        for (Problem problem : findings.problems()) {
            out.println(problem.title() + "（" + problem.level().chinese() + "）");
            for (Issue issue : problem.issues()) {
                out.println("  " + issue.number() + "　" + issue.name() + "　" + rules(issue) + "　" + issue.owner().lead() + "　" + issue.due().text().text());
                issue.findings().forEach(finding -> out.println("      " + finding.text().text()));
                issue.causes().forEach(cause -> out.println("      原因：" + cause.text().text()));
                issue.measures().forEach(measure -> out.println("      措施：" + measure.words().text()));
                issue.questions().forEach(question -> out.println("      待核实：" + question));
            }
        }
        findings.hints().forEach(hint -> out.println("提示：" + hint.text().text()));
        return ExitCode.DONE;
    }

    private static String rules(Issue issue) {
        return issue.findings().isEmpty() ? "人写" : issue.findings().stream().map(Finding::rule).distinct().collect(Collectors.joining("、"));
    }

    private static int listed(Pack pack, PrintWriter out) {
        var table = new TextTable("编号", "查什么", "任务门类", "程度");
        List<Rule> rules = Rules.read(pack);
        rules.forEach(rule -> table.row(rule.id(), rule.name(), rule.topic().map(Topic::task).orElse("随指标"), rule.level().chinese()));
        table.lines().forEach(out::println);
        out.println("共" + rules.size() + "条");
        return ExitCode.DONE;
    }

    private static int checked(List<RuleExamples.Outcome> outcomes, PrintWriter out) {
        List<RuleExamples.Outcome> wrong = outcomes.stream().filter(outcome -> !outcome.fits()).toList();
        for (RuleExamples.Outcome outcome : wrong) {
            out.println(outcome.rule().id() + "第" + outcome.number() + "例：");
            out.println("  应写：" + told(outcome.expected()));
            out.println("  写出：" + told(outcome.said()));
            outcome.unproved().forEach(name -> out.println("  “" + name + "”没有措施，或者措施没有责任单位、时限"));
        }
        out.println("例子" + outcomes.size() + "个，不符" + wrong.size() + "个");
        return wrong.isEmpty() ? ExitCode.DONE : ExitCode.NONCONFORMING;
    }

    private static String told(String sentence) {
        return sentence.isEmpty() ? "不成立" : sentence;
    }
}
