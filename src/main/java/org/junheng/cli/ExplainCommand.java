package org.junheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junheng.assessment.Assessor;
import org.junheng.county.Counties;
import org.junheng.county.CountyFile;
import org.junheng.trace.Explainer;
import org.junheng.trace.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: where a figure comes from (解释数据项). */
@Command(
        name = "explain",
        description = "说明一个数的来历：值、算式、算式中的数，直到数据文件的哪一行。",
        synopsisHeading = "用法：",
        mixinStandardHelpOptions = true,
        footerHeading = "%n路径的写法：%n",
        footer = {
            "  L3、L3/小学、L3/小学/差异系数、L3/小学/学校名、G11、Q1   指标和项目",
            "  小学/在校学生数、全县/学校总数、社会认可度、学校名         基本情况、学校",
            "  小学体育、艺术专任教师县均值                             数据项的名称",
            "  /primary/pupils                                          数据文件中的JSON指针"
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "数据文件", description = "县域数据（JSON）")
    private Path file;

    @Parameters(index = "1", paramLabel = "路径", description = "要查的数，写法见下")
    private String path;

    @Mixin
    private ChangeChoice choice;

    @Mixin
    private StandardChoice standard;

    @Option(names = "--all", description = "算式中的数全部列出；缺省时很多的只列前几个")
    private boolean all;

    @Option(names = "--json", description = "输出JSON，供其他程序使用")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CountyFile county = Counties.open(file, choice.changes());
        Explainer explainer = Explainer.of(
                county, file.toString(), Assessor.with(standard.in(Workplace.pack())).assess(county.county()));
        Explanation explanation = explainer.explain(path);
        spec.commandLine().getOut().println(
                json ? new ExplanationJson(explainer, all).write(explanation) : new ExplanationText(explainer, file, all).write(explanation));
        return ExitCode.DONE;
    }
}
