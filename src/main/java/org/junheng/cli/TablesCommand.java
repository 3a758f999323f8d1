package org.junheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junheng.assessment.Assessor;
import org.junheng.finding.Examiner;
import org.junheng.job.OutputFolder;
import org.junheng.job.TablePress;
import org.junheng.pack.Pack;
import org.junheng.table.Results;
import org.junheng.table.TableKind;
import org.junheng.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tables}: the statistical tables of a county (附表) as PDF and XLSX. */
@Command(name = "tables", description = "由县域数据文件生成附表。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "数据文件", arity = "1..*", description = "县域数据（JSON），一县一年一个文件")
    private List<Path> files;

    @Option(names = "--table", paramLabel = "附表", split = ",", description = "附表编号或名称，可写多个；缺省为全部")
    private List<String> tables = List.of();

    @Option(names = "--format", paramLabel = "格式", split = ",", defaultValue = "pdf,xlsx", description = "pdf、xlsx；缺省两种都生成")
    private Set<TablePress.Format> formats;

    @Option(names = "--out", paramLabel = "目录", defaultValue = "out", description = "输出目录；缺省为out")
    private Path out;

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
        List<TableKind> wanted = wanted(pack);
        var assessor = Assessor.with(standard.in(pack));
        var examiner = Examiner.with(pack);
        var folder = new OutputFolder(out);
        Map<Optional<Path>, Tables> byFonts = new HashMap<>();
        return EachCounty.of(files, bureau, err, (county, settings) -> {
            // Layouts are compiled once for all counties of the same fonts.
            Tables common = byFonts.computeIfAbsent(Workplace.fontFolder(settings), fonts -> Tables.with(pack, Workplace.fonts(pack, settings, err)));
            var press = new TablePress(common.by(settings.layouts()));
            var assessment = assessor.assess(county);
            press.print(new Results(assessment, examiner.examine(assessment)), wanted, formats, folder, err::println).forEach(spec.commandLine().getOut()::println);
        });
    }

    private List<TableKind> wanted(Pack pack) {
        List<TableKind> known = Tables.kinds(pack);
        var wanted = new ArrayList<TableKind>();
        for (String name : tables) {
            wanted.add(known.stream().filter(kind -> kind.isCalled(name)).findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "没有附表“" + name + "”，可用的有：" + known.stream().map(TableKind::id).collect(Collectors.joining("、")))));
        }
        return wanted.isEmpty() ? known : List.copyOf(wanted);
    }
}
