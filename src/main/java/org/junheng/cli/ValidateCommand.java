package org.junheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.fault.Faults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: whether data files can be read (检查数据文件). */
@Command(name = "validate", description = "检查县域数据文件，一次列出全部问题。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "数据文件", arity = "1..*", description = "县域数据（JSON）")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int worst = ExitCode.DONE;
        for (Path file : files) {
            try {
                County county = Counties.read(file);
                spec.commandLine().getOut().println(file + "：" + county.name() + county.year() + "年数据，没有发现问题");
            } catch (Faults faults) {
                worst = Math.max(worst, ExitCode.report(faults, spec.commandLine().getErr()));
            }
        }
        return worst;
    }
}
