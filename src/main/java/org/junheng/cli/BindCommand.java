package org.junheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junheng.docx.Profile;
import org.junheng.font.Fonts;
import org.junheng.job.Binder;
import org.junheng.job.OutputFolder;
import org.junheng.job.Press;
import org.junheng.job.SafeName;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bind}: finished PDFs become one volume (合订本). */
@Command(name = "bind", description = "把几份PDF装订成一册：封面、目录、书签、连续页码。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class BindCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PDF", arity = "1..*", description = "按次序装订的PDF")
    private List<Path> files;

    @Option(names = "--title", paramLabel = "题名", required = true, description = "封面上的题名，也是文件名")
    private String title;

    @Option(names = "--out", paramLabel = "目录", defaultValue = "out", description = "输出目录；缺省为out")
    private Path out;

    @Option(names = "--bureau", paramLabel = "文件", description = "本单位的常用设置；缺省为第一份PDF旁的bureau.yaml")
    private Path bureau;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Pack pack = Workplace.pack();
        Fonts fonts = Workplace.fonts(pack, Workplace.bureau(bureau, files.get(0)), spec.commandLine().getErr());
        byte[] volume = new Binder(new Press(pack, fonts, Conformance.A_1B, Profile.W), fonts).bind(title, files);
        spec.commandLine().getOut().println(new OutputFolder(out).write(SafeName.of(title) + ".pdf", volume));
        return ExitCode.DONE;
    }
}
