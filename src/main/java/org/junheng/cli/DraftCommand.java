package org.junheng.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.document.Document;
import org.junheng.draft.Drafter;
import org.junheng.draft.Kind;
import org.junheng.draft.Kinds;
import org.junheng.job.OutputFolder;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.reconciliation.Reconciliation;
import org.junheng.trace.FactList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code draft}: a draft that people edit, and its figures (生成初稿). */
@Command(name = "draft", description = "生成可以用记事本修改的初稿（Markdown），旁边附数据项清单facts.json。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class DraftCommand implements Callable<Integer> {

    @Parameters(paramLabel = "数据文件", description = "县域数据（JSON）")
    private Path file;

    @Option(names = "--kind", paramLabel = "文种", required = true, description = "文种编号或名称")
    private String kind;

    @Option(names = {"-o", "--output"}, paramLabel = "初稿", required = true, description = "初稿文件，如draft.md")
    private Path output;

    @Mixin
    private StandardChoice standard;

    @Option(names = "--bureau", paramLabel = "文件", description = "本单位的常用设置；缺省为数据文件旁的bureau.yaml")
    private Path bureau;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Pack pack = Workplace.pack();
        Kind wanted = KindChoice.of(Kinds.read(pack), kind, spec.commandLine());
        County county = Counties.read(file);
        Drafter drafter = Drafter.with(pack);
        if (!drafter.hasData(wanted, county)) {
            spec.commandLine().getErr().println(county.name() + "没有" + wanted.name() + "所需的数据，没有生成初稿");
            return ExitCode.INPUT;
        }
        Assessment assessment = Assessor.with(standard.in(pack)).assess(county);
        Document document = drafter.draft(wanted, drafter.material(assessment, Reconciliation.with(pack).of(assessment)), Workplace.bureau(bureau, file));
        var folder = new OutputFolder(output.toAbsolutePath().getParent());
        write(folder, output.getFileName().toString(), Markdown.write(document));
        write(folder, "facts.json", FactList.write(document));
        return ExitCode.DONE;
    }

    private void write(OutputFolder folder, String name, String text) {
        spec.commandLine().getOut().println(folder.write(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
