package org.junheng.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junheng.county.Counties;
import org.junheng.county.Freeze;
import org.junheng.job.FrozenFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code freeze}: the data of a county as it is on a date, which documents cite as theirs (数据冻结). */
@Command(name = "freeze", description = "冻结数据：核对无误的数据原样存一份，登记日期和指纹；由它生成的公文写明依据哪一天冻结的数据。", synopsisHeading = "用法：", commandListHeading = "%n命令：%n",
        mixinStandardHelpOptions = true)
final class FreezeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "数据文件", arity = "0..1", description = "县域数据（JSON）")
    private Path file;

    @Option(names = "--date", paramLabel = "日期", description = "冻结日期，如2025-09-20")
    private LocalDate date;

    @Option(names = {"-o", "--out"}, paramLabel = "目录", description = "冻结目录，里面是冻结的数据和冻结登记.jsonl")
    private Path folder;

    @Option(names = "--note", paramLabel = "说明", defaultValue = "", description = "谁冻结、为什么，记入登记")
    private String note;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (file == null || date == null || folder == null) {
            throw new ParameterException(spec.commandLine(), "请写明数据文件、--date日期、-o目录");
        }
        byte[] data = Counties.bytes(file);
        var frozen = new FrozenFolder(folder);
        Freeze freeze = frozen.freeze(Counties.read(data, file.toString()), data, date, note);
        spec.commandLine().getOut().println(frozen.file(freeze));
        spec.commandLine().getErr().println(freeze.county() + "：" + freeze.words());
        return ExitCode.DONE;
    }

    @Command(name = "verify", description = "核验冻结目录：冻结的数据都在、都没有改动。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int verify(@Parameters(paramLabel = "目录", description = "冻结目录") Path frozen) {
        var folder = new FrozenFolder(frozen);
        List<String> broken = folder.broken();
        broken.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println("共冻结" + folder.all().size() + "份" + (broken.isEmpty() ? "，都没有改动" : "，不符" + broken.size() + "处"));
        return broken.isEmpty() ? ExitCode.DONE : ExitCode.NONCONFORMING;
    }
}
