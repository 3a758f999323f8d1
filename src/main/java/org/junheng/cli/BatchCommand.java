package org.junheng.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junheng.batch.Batch;
import org.junheng.batch.Merging;
import org.junheng.batch.Progress;
import org.junheng.batch.Shard;
import org.junheng.batch.Summary;
import org.junheng.batch.Verification;
import org.junheng.draft.Kind;
import org.junheng.job.OutputFolder;
import org.junheng.job.Source;
import org.junheng.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code batch}: the documents of many counties in one run that survives being killed (批量成文). */
@Command(name = "batch", description = "批量成文：一次生成许多县的公文；中断后再运行，只做没有做的和过时的。", synopsisHeading = "用法：", commandListHeading = "%n命令：%n",
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "数据", arity = "0..*", description = "目录、通配符、清单（.txt，一行一个路径）或数据文件（.json）")
    private List<String> sources = List.of();

    @Option(names = "--out", paramLabel = "目录", defaultValue = "out", description = "输出目录；缺省为out")
    private Path out;

    @Option(names = "--jobs", paramLabel = "个数", description = "同时工作的进程数；缺省为处理器核数")
    private Integer jobs;

    @Option(names = "--shard", paramLabel = "分片", defaultValue = "1/1", description = "只做第几片，如2/4；几台机器互不相通时用")
    private String shard;

    @Option(names = "--memory", paramLabel = "兆", defaultValue = "512", description = "每个工作进程的内存上限；缺省为512")
    private int memory;

    @Option(names = "--limit", paramLabel = "秒", defaultValue = "300", description = "一件（一县一个文种）的时间上限；缺省为300")
    private int limit;

    @Mixin
    private MakingChoice making;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (sources.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "请写明数据：目录、通配符、清单或数据文件");
        }
        Pack pack = Workplace.pack();
        making.standard(pack);
        List<Kind> wanted = making.kinds(pack, spec.commandLine());
        Shard part = Shard.parse(shard).orElseThrow(() -> new ParameterException(spec.commandLine(), "--shard没有“" + shard + "”，应为第几片/共几片，如2/4"));
        if (memory < 64 || limit < 1 || jobs != null && jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--memory不小于64，--limit、--jobs不小于1");
        }
        var err = spec.commandLine().getErr();
        var setting = making.setting(out.toString(), making.standardName());
        var order = new Batch.Order(
                Source.of(sources), making.bureau(), wanted.stream().map(Kind::id).toList(), setting, part,
                jobs == null ? Runtime.getRuntime().availableProcessors() : jobs, memory, Duration.ofSeconds(limit), List.of(Main.class.getName(), "worker"));
        Summary summary = new Batch(order, pack, new Progress(err, System.console() != null, System::nanoTime)).run();
        summary.failed().forEach(unit -> err.println("失败：" + unit.source() + "的" + unit.kind() + "：" + String.join(" ", unit.faults())));
        spec.commandLine().getOut().println(summary.words());
        return summary.failed().isEmpty() ? ExitCode.DONE : ExitCode.NONCONFORMING;
    }

    @Command(name = "verify", description = "核验输出目录：清单所列的都在、都没有变，该做的都做了。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int verify(
            @Parameters(paramLabel = "目录", description = "输出目录") Path folder,
            @Parameters(paramLabel = "数据", arity = "0..*", description = "应当做了的数据；不写的，按清单所记") List<String> expected) {
        return told(Verification.of(new OutputFolder(folder), expected == null ? List.of() : Source.of(expected)));
    }

    @Command(name = "merge", description = "合并各分片的输出目录，并核验齐不齐。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int merge(
            @Parameters(paramLabel = "目录", arity = "1..*", description = "各分片的输出目录") List<Path> parts,
            @Option(names = "--out", paramLabel = "目录", required = true, description = "合并到的目录") Path into) {
        return told(Merging.of(parts, new OutputFolder(into)));
    }

    private int told(Verification verification) {
        verification.wants().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(
                "做完" + verification.units() + "件，核对" + verification.files() + "个文件，" + (verification.wants().isEmpty() ? "齐全无误。" : "有" + verification.wants().size() + "处不符。"));
        return verification.wants().isEmpty() ? ExitCode.DONE : ExitCode.NONCONFORMING;
    }
}
