package org.junheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.assessment.StagePart;
import org.junheng.county.Counties;
import org.junheng.standard.Standards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assess}: the figures against the standard (评估). */
@Command(name = "assess", description = "按评估标准计算各项指标，列出状态和缺口。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    @Parameters(paramLabel = "数据文件", description = "县域数据（JSON）")
    private Path file;

    @Option(names = "--json", description = "输出JSON，供其他程序使用")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Assessment assessment = Assessor.with(Standards.read(Workplace.pack(), Standards.NATIONAL)).assess(Counties.read(file));
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(AssessmentJson.write(assessment));
            return ExitCode.DONE;
        }
        out.println(assessment.county().name() + assessment.county().year() + "年" + "　标准：" + assessment.standard().name());
        assessment.units().forEach(unit -> out.println(unit.name() + "　" + unit.state().chinese() + "，达标" + unit.met().text()));
        assessment.indicators().forEach(indicator -> out.println(line(indicator)));
        assessment.guarantees().forEach(item -> out.println(item.item().id() + " " + item.item().shortName() + "　" + item.state().chinese()));
        assessment.quality().forEach(item -> out.println(item.item().id() + " " + item.item().shortName() + "　" + item.state().chinese()));
        out.println("社会认可度　" + assessment.satisfaction().chinese());
        return ExitCode.DONE;
    }

    private static String line(IndicatorAssessment indicator) {
        var text = new StringBuilder(indicator.indicator().id() + " " + indicator.indicator().shortName() + "　" + indicator.state().chinese());
        for (StagePart part : indicator.parts()) {
            text.append("；").append(part.stage() == null ? "不分学段" : part.stage().chinese()).append(part.state().chinese());
            if (part.mean() != null) {
                text.append("，县均").append(part.mean().text());
            }
            if (part.cv() != null) {
                text.append("，差异系数").append(part.cv().text());
            }
        }
        return text.toString();
    }
}
