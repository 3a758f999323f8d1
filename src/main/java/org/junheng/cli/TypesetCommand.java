package org.junheng.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.job.Format;
import org.junheng.job.OutputFolder;
import org.junheng.job.Press;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code typeset}: an edited draft becomes finished files (排版成文). */
@Command(name = "typeset", description = "把改好的初稿排成Word和PDF。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class TypesetCommand implements Callable<Integer> {

    @Parameters(paramLabel = "初稿", description = "初稿文件（Markdown）")
    private Path file;

    @Option(names = "--format", paramLabel = "格式", split = ",", defaultValue = "docx,pdf", description = "docx、pdf；缺省两种都生成")
    private Set<Format> formats;

    @Mixin
    private ArchiveChoice archive;

    @Mixin
    private WordChoice word;

    @Option(names = "--out", paramLabel = "目录", defaultValue = "out", description = "输出目录；缺省为out")
    private Path out;

    @Option(names = "--bureau", paramLabel = "文件", description = "本单位的常用设置；缺省为初稿旁的bureau.yaml")
    private Path bureau;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        Pack pack = Workplace.pack();
        Markdown.Reading reading = Markdown.read(text(), file.toString());
        reading.notices().forEach(err::println);
        new Press(pack, Workplace.fonts(pack, Workplace.bureau(bureau, file), err), archive.conformance(), word.profile())
                .print(reading.document(), formats, new OutputFolder(out), err::println)
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Faults(new Fault("DRAFT-015", Place.file(file.toString()), "不是UTF-8编码的文件", "UTF-8编码的初稿", "请另存为UTF-8编码"));
        } catch (IOException e) {
            throw new Faults(new Fault("DRAFT-016", Place.file(file.toString()), "读不出的文件", "一个存在、可读的初稿", "请检查文件名和路径"));
        }
    }
}
