package org.junheng.cli;

import java.util.concurrent.Callable;
import org.junheng.pack.Pack;
import org.junheng.standard.Relaxation;
import org.junheng.standard.Standard;
import org.junheng.standard.Standards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code standards}: the assessment standards (评估标准目录), each with the relaxations that it applies. */
@Command(name = "standards", description = "列出评估标准和各自启用的放宽口径。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class StandardsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        Pack pack = Workplace.pack();
        for (String id : Standards.list(pack)) {
            Standard standard = Standards.read(pack, id);
            out.println(id + "　" + standard.name());
            standard.relaxations().stream().filter(Relaxation::on).forEach(each -> out.println("    启用放宽口径" + each.id() + "：" + each.title() + "（" + each.source() + "）"));
        }
        return ExitCode.DONE;
    }
}
