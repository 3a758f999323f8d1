package org.junheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junheng.county.Bureau;
import org.junheng.font.Fonts;
import org.junheng.font.Resolution;
import org.junheng.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fonts}: which face plays which role (字体解析结果). */
@Command(name = "fonts", description = "列出各类字体用的是哪个文件。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class FontsCommand implements Callable<Integer> {

    @Option(names = "--bureau", paramLabel = "文件", description = "本单位的常用设置；缺省为当前目录的bureau.yaml")
    private Path bureau;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Pack pack = Workplace.pack();
        Bureau settings = Workplace.bureau(bureau, Path.of("bureau.yaml"));
        Fonts fonts = Workplace.fonts(pack, settings, spec.commandLine().getErr());
        for (Resolution found : fonts.resolutions()) {
            spec.commandLine().getOut().println(found.role().chinese() + "　" + found.face() + "　" + found.origin().chinese() + "　" + found.standing().chinese()
                    + found.file().map(file -> "　" + file).orElse(""));
        }
        fonts.passedOver().forEach(spec.commandLine().getErr()::println);
        return ExitCode.DONE;
    }
}
