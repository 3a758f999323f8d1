package org.junheng.cli;

import java.util.concurrent.Callable;
import org.junheng.draft.Kinds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kinds}: the document kinds (文种目录). */
@Command(name = "kinds", description = "列出能生成的文种。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class KindsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Kinds.read(Workplace.pack()).forEach(kind -> spec.commandLine().getOut().println(kind.id() + "　" + kind.name() + "　" + kind.form()));
        return ExitCode.DONE;
    }
}
