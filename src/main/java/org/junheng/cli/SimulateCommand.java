package org.junheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.assessment.Changed;
import org.junheng.assessment.Comparison;
import org.junheng.assessment.Composite;
import org.junheng.assessment.ItemAssessment;
import org.junheng.assessment.Recognition;
import org.junheng.assessment.StagePart;
import org.junheng.assessment.Verdict;
import org.junheng.assessment.VetoAssessment;
import org.junheng.county.Change;
import org.junheng.county.Counties;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.pack.Pack;
import org.junheng.reconciliation.Contradiction;
import org.junheng.reconciliation.Reconciliation;
import org.junheng.standard.Indicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code simulate}: what the figures would be after some changes (试算); only what differs is listed. */
@Command(
        name = "simulate",
        description = "试算：照改动改数据，前后各评估一遍，列出变了的结论、单元、指标、项目和数据矛盾。数据文件不变。",
        synopsisHeading = "用法：",
        mixinStandardHelpOptions = true,
        footerHeading = "%n改动的写法（整条用单引号括起来，详见docs/simulate.md）：%n",
        footer = {
            "  学校明细/实验小学/小学部/在校学生数=480           改成480",
            "  学校明细/实验小学/小学部/专任教师数+=2            加2；减用-=",
            "  /results/guarantees/G5/state=达标                 键也可以写英文",
            "  学校明细/-={\"name\": \"新城二小\", \"kind\": \"小学\"}   在列表末尾加一项",
            "  学校明细/云岭教学点=null                          删去"
        })
final class SimulateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "数据文件", description = "县域数据（JSON）")
    private Path file;

    @Mixin
    private ChangeChoice choice;

    @Mixin
    private StandardChoice standard;

    @Option(names = "--json", description = "输出JSON，供其他程序使用")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Change> changes = choice.changes();
        if (changes.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "缺少选项" + ChangeChoice.OPTION);
        }
        Pack pack = Workplace.pack();
        Assessor assessor = Assessor.with(standard.in(pack));
        Assessment before = assessor.assess(Counties.read(file));
        Assessment after = assessor.assess(Counties.open(file, changes).county());
        Comparison comparison = Comparison.of(before, after);
        Reconciliation reconciliation = Reconciliation.with(pack);
        List<Contradiction> had = reconciliation.of(before);
        List<Contradiction> has = reconciliation.of(after);
        List<Contradiction> raised = without(has, had);
        List<Contradiction> settled = without(had, has);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(AssessmentJson.write(changes, comparison, raised, settled));
            return ExitCode.DONE;
        }
        out.println(before.county().name() + before.county().year() + "年　试算　标准：" + before.standard().name());
        changes.forEach(change -> out.println("改动：" + change));
        if (comparison.nothing() && raised.isEmpty() && settled.isEmpty()) {
            out.println("没有变化");
            return ExitCode.DONE;
        }
        var sections = new Sections(out);
        sections.table("结论", verdict(comparison));
        sections.table("资源配置", indicators(comparison));
        sections.table("政府保障程度、教育质量、社会认可度、不予认定情形", items(comparison));
        sections.table("评估单元", units(comparison));
        sections.lines("新的数据矛盾", raised.stream().map(AssessCommand::sentence).toList());
        sections.lines("不再有的数据矛盾", settled.stream().map(AssessCommand::sentence).toList());
        return ExitCode.DONE;
    }

    private static TextTable verdict(Comparison comparison) {
        var table = new TextTable("部分", "状态", "达标", "共");
        for (Changed<Verdict.Part> part : comparison.parts()) {
            table.row(part.either().name(), state(part, Verdict.Part::state), fact(part, Verdict.Part::met), fact(part, Verdict.Part::all));
        }
        table.row("县级结论", state(comparison.county(), Function.identity()), "", "");
        return table;
    }

    private static TextTable indicators(Comparison comparison) {
        var table = new TextTable("编号", "指标", "学段", "状态", "未达标", "缺口", "差异系数", "限值", "判定");
        for (Changed<Comparison.StageIndicator> each : comparison.indicators()) {
            var part = new Changed<>(part(each.before()), part(each.after()));
            Indicator indicator = each.either().indicator();
            table.row(indicator.id(), indicator.shortName(), AssessCommand.stage(part.either()),
                    state(part, StagePart::state), fact(part, StagePart::unmet), fact(part, StagePart::shortfall), fact(part, StagePart::cv),
                    fact(part, StagePart::cvLimit), told(part, AssessCommand::judged));
        }
        for (Changed<Composite> each : comparison.composites()) {
            table.row("", "综合差异系数", each.either().stage().chinese(), "", "", "", fact(each, Composite::cv), fact(each, Composite::limit),
                    told(each, AssessCommand::judged));
        }
        return table;
    }

    private static StagePart part(Comparison.StageIndicator each) {
        return each == null ? null : each.part();
    }

    private static TextTable items(Comparison comparison) {
        var table = new TextTable("编号", "项目", "状态", "未达标学校", "数据");
        for (Changed<ItemAssessment> item : comparison.items()) {
            table.row(item.either().item().id(), item.either().item().shortName(), told(item, AssessCommand::state),
                    fact(item, ItemAssessment::unmetSchools), figures(item));
        }
        Changed<Recognition> satisfaction = comparison.satisfaction();
        if (satisfaction != null) {
            table.row("", "社会认可度", state(satisfaction, Recognition::state), "", fact(satisfaction, Recognition::rate));
        }
        for (Changed<VetoAssessment> veto : comparison.vetoes()) {
            table.row(veto.either().veto().id(), veto.either().veto().title(), told(veto, AssessCommand::found), "", "");
        }
        return table;
    }

    /** The figures of an item that are not the same. */
    private static String figures(Changed<ItemAssessment> item) {
        List<Fact> before = figures(item.before());
        List<Fact> after = figures(item.after());
        Set<String> labels = Stream.concat(before.stream(), after.stream()).map(Fact::label).collect(Collectors.toCollection(LinkedHashSet::new));
        var changed = new ArrayList<String>();
        for (String label : labels) {
            String was = texts(before, label);
            String is = texts(after, label);
            if (!was.equals(is)) {
                changed.add(label + arrow(was, is));
            }
        }
        return String.join("；", changed);
    }

    private static List<Fact> figures(ItemAssessment item) {
        return item == null ? List.of() : item.figures();
    }

    private static String texts(List<Fact> facts, String label) {
        return facts.stream().filter(fact -> fact.label().equals(label)).map(Fact::text).collect(Collectors.joining("、"));
    }

    private static TextTable units(Comparison comparison) {
        var table = new TextTable("评估单元", "学段", "综合判定", "达标项数");
        for (Changed<AssessedUnit> unit : comparison.units()) {
            table.row(unit.either().name(), unit.either().stage().chinese(), state(unit, AssessedUnit::state), fact(unit, AssessedUnit::met));
        }
        return table;
    }

    private static <T> String state(Changed<T> changed, Function<T, State> state) {
        return told(changed, state.andThen(State::chinese));
    }

    private static <T> String fact(Changed<T> changed, Function<T, Fact> fact) {
        return told(changed, fact.andThen(AssessCommand::text));
    }

    private static <T> String told(Changed<T> changed, Function<T, String> shown) {
        String before = changed.before() == null ? "" : shown.apply(changed.before());
        String after = changed.after() == null ? "" : shown.apply(changed.after());
        return before.equals(after) ? after : arrow(before, after);
    }

    private static String arrow(String before, String after) {
        return (before.isEmpty() ? TextTable.ABSENT : before) + " → " + (after.isEmpty() ? TextTable.ABSENT : after);
    }

    /** Those of the first that the second does not have; a place may have moved, so what is said of it counts. */
    private static List<Contradiction> without(List<Contradiction> first, List<Contradiction> second) {
        Set<String> known = second.stream().map(Contradiction::sentence).collect(Collectors.toSet());
        return first.stream().filter(each -> !known.contains(each.sentence())).toList();
    }
}
