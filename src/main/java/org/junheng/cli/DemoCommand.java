package org.junheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.junheng.county.Bureau;
import org.junheng.county.Counties;
import org.junheng.docx.Profile;
import org.junheng.draft.Kinds;
import org.junheng.job.Format;
import org.junheng.job.OutputFolder;
import org.junheng.job.Production;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import org.junheng.standard.Standards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: a real county's published figures become documents (演示). */
@Command(name = "demo", description = "用来安县2021年公开的摸底数据生成一份示范公文。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String DATA = "laian-2021.json";

    @Option(names = "--out", paramLabel = "目录", defaultValue = "out", description = "输出目录；缺省为out")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        Pack pack = Workplace.pack();
        new Production(pack, Standards.read(pack, Standards.NATIONAL), Workplace.fonts(pack, Bureau.NONE, err), Conformance.A_1B, Profile.W)
                .produce(Counties.read(data(), DATA), Bureau.NONE, Kinds.read(pack), EnumSet.allOf(Format.class), new OutputFolder(out), err::println)
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }

    private static String data() {
        try (InputStream in = DemoCommand.class.getResourceAsStream("/demo/" + DATA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of the jar", e);
        }
    }
}
