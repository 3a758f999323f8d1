package org.junheng.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junheng.draft.Kind;
import org.junheng.draft.Kinds;
import org.junheng.job.Format;
import org.junheng.job.OutputFolder;
import org.junheng.job.Production;
import org.junheng.pack.Pack;
import org.junheng.standard.Standard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code generate}: from data files to finished documents (生成公文). */
@Command(name = "generate", description = "由县域数据文件生成公文。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "数据文件", arity = "1..*", description = "县域数据（JSON），一县一年一个文件")
    private List<Path> files;

    @Option(names = "--kind", paramLabel = "文种", split = ",", defaultValue = KindChoice.ALL, description = "文种编号或名称，可写多个；缺省为全部（all）")
    private List<String> kinds;

    @Option(names = "--format", paramLabel = "格式", split = ",", defaultValue = "docx,pdf", description = "docx、pdf；缺省两种都生成")
    private Set<Format> formats;

    @Option(names = "--out", paramLabel = "目录", defaultValue = "out", description = "输出目录；缺省为out")
    private Path out;

    @Mixin
    private ArchiveChoice archive;

    @Mixin
    private WordChoice word;

    @Mixin
    private StandardChoice standard;

    @Option(names = "--bureau", paramLabel = "文件", description = "本单位的常用设置；缺省为数据文件旁的bureau.yaml")
    private Path bureau;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        Pack pack = Workplace.pack();
        List<Kind> wanted = KindChoice.all(Kinds.read(pack), kinds, spec.commandLine());
        Standard assessed = standard.in(pack);
        var folder = new OutputFolder(out);
        Map<Optional<Path>, Production> productions = new LinkedHashMap<>();
        return EachCounty.of(files, bureau, err, (county, settings) -> {
            Production production = productions.computeIfAbsent(
                    Workplace.fontFolder(settings), fonts -> new Production(pack, assessed, Workplace.fonts(pack, settings, err), archive.conformance(), word.profile()));
            production.produce(county, settings, wanted, formats, folder, err::println).forEach(spec.commandLine().getOut()::println);
        });
    }
}
