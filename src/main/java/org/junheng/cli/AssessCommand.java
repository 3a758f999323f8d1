package org.junheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.assessment.Composite;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.assessment.ItemAssessment;
import org.junheng.assessment.StagePart;
import org.junheng.assessment.Verdict;
import org.junheng.assessment.VetoAssessment;
import org.junheng.county.Counties;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.pack.Pack;
import org.junheng.reconciliation.Contradiction;
import org.junheng.reconciliation.Reconciliation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assess}: the figures against the standard (评估), and where the data contradicts itself. */
@Command(name = "assess", description = "按评估标准计算各项指标，列出结论、状态、缺口和数据矛盾。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    @Parameters(paramLabel = "数据文件", description = "县域数据（JSON）")
    private Path file;

    @Mixin
    private StandardChoice standard;

    @Option(names = "--json", description = "输出JSON，供其他程序使用")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Pack pack = Workplace.pack();
        Assessment assessment = Assessor.with(standard.in(pack)).assess(Counties.read(file));
        List<Contradiction> contradictions = Reconciliation.with(pack).of(assessment);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(AssessmentJson.write(assessment, contradictions));
            return ExitCode.DONE;
        }
        out.println(assessment.county().name() + assessment.county().year() + "年　标准：" + assessment.standard().name());
        var sections = new Sections(out);
        sections.table("结论", verdict(assessment));
        sections.table("资源配置", indicators(assessment));
        sections.table("政府保障程度、教育质量、社会认可度、不予认定情形", items(assessment));
        sections.table("评估单元", units(assessment));
        assessment.relaxed().forEach(each -> out.println("按放宽口径达标：" + each.name() + "　" + each.item() + "　" + each.relaxation().title()));
        sections.lines("数据矛盾", contradictions.stream().map(AssessCommand::sentence).toList());
        sections.lines("存疑数据", assessment.doubts().stream().map(doubt -> doubt.sentence()).toList());
        return ExitCode.DONE;
    }

    private static TextTable verdict(Assessment assessment) {
        var table = new TextTable("部分", "状态", "达标", "共");
        for (Verdict.Part part : assessment.verdict().parts()) {
            table.row(part.name(), part.state().chinese(), text(part.met()), text(part.all()));
        }
        table.row("县级结论", assessment.verdict().county().chinese(), "", "");
        return table;
    }

    private static TextTable indicators(Assessment assessment) {
        var table = new TextTable("编号", "指标", "学段", "状态", "标准", "县均", "未达标", "缺口", "差异系数", "限值", "判定");
        for (IndicatorAssessment indicator : assessment.indicators()) {
            for (StagePart part : indicator.parts()) {
                table.row(indicator.indicator().id(), indicator.indicator().shortName(), stage(part), part.state().chinese(),
                        text(part.threshold()), text(part.mean()), text(part.unmet()), text(part.shortfall()), text(part.cv()), text(part.cvLimit()),
                        judged(part));
            }
        }
        for (Composite each : assessment.composites()) {
            table.row("", "综合差异系数", each.stage().chinese(), "", "", "", "", "", text(each.cv()), text(each.limit()), judged(each));
        }
        return table;
    }

    private static TextTable items(Assessment assessment) {
        var table = new TextTable("编号", "项目", "状态", "数据", "未达标学校");
        Stream.concat(assessment.guarantees().stream(), assessment.quality().stream()).forEach(item -> table.row(
                item.item().id(), item.item().shortName(), state(item), figures(item), text(item.unmetSchools())));
        table.row("", "社会认可度", assessment.satisfaction().state().chinese(), text(assessment.satisfaction().rate()), "");
        assessment.vetoes().forEach(veto -> table.row(veto.veto().id(), veto.veto().title(), found(veto), "", ""));
        return table;
    }

    private static String figures(ItemAssessment item) {
        return String.join("；", item.figures().stream().map(fact -> fact.label() + fact.text()).toList());
    }

    private static TextTable units(Assessment assessment) {
        var table = new TextTable("评估单元", "学段", "学生", "达标项数", "综合判定", "未达标指标");
        for (AssessedUnit unit : assessment.units()) {
            List<String> missed = unit.values().stream().filter(value -> value.state() != State.MET && value.state() != State.NOT_APPLICABLE)
                    .map(value -> value.indicator().id() + (value.value() == null ? "缺数据" : value.state() == State.TO_VERIFY ? "待核" : "为" + value.value().text())).toList();
            table.row(unit.name(), unit.stage().chinese(), text(unit.pupils()), text(unit.met()), unit.state().chinese(), String.join("；", missed));
        }
        return table;
    }

    /** A contradiction in one line, with its places. */
    static String sentence(Contradiction contradiction) {
        return contradiction.sentence() + "（" + String.join("；", contradiction.places()) + "）";
    }

    /** The stage of an indicator's part. */
    static String stage(StagePart part) {
        return part.stage() == null ? "不分" : part.stage().chinese();
    }

    /** Whether the coefficient of variation keeps within its limit; nothing where nobody knows of one. */
    static String judged(StagePart part) {
        return part.cv() == null && part.cvState() == State.NO_DATA ? "" : part.cvState().chinese();
    }

    /** Whether the mean coefficient of variation keeps within its limit. */
    static String judged(Composite composite) {
        return composite.state() == State.NOT_APPLICABLE ? "供参考" : composite.state().chinese();
    }

    /** The state of an item. */
    static String state(ItemAssessment item) {
        return item.state().chinese() + (item.rectifying() ? "（整改中）" : "");
    }

    /** Whether a circumstance that bars recognition was found. */
    static String found(VetoAssessment veto) {
        return veto.state() == State.MET ? "未发现" : veto.state() == State.UNMET ? "发现" : "未核查";
    }

    /** A figure with its unit; nothing where there is none. */
    static String text(Fact fact) {
        return fact == null ? "" : fact.text();
    }
}
