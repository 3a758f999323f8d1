package org.junheng.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junheng.draft.Kind;
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

    @Option(names = "--out", paramLabel = "目录", defaultValue = "out", description = "输出目录；缺省为out")
    private Path out;

    @Mixin
    private MakingChoice making;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        Pack pack = Workplace.pack();
        List<Kind> wanted = making.kinds(pack, spec.commandLine());
        Standard assessed = making.standard(pack);
        var folder = new OutputFolder(out);
        Map<Optional<Path>, Production> productions = new LinkedHashMap<>();
        return EachCounty.of(files, making.bureau().orElse(null), err, (county, settings) -> {
            Production production = productions.computeIfAbsent(
                    Workplace.fontFolder(settings), fonts -> new Production(pack, assessed, Workplace.fonts(pack, settings, err), making.conformance(), making.profile()));
            production.produce(county, settings, wanted, making.formats(), folder, err::println).forEach(spec.commandLine().getOut()::println);
        });
    }
}
