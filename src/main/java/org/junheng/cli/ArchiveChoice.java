package org.junheng.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junheng.pdf.Conformance;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What kind of archive file the PDFs are (选归档级别), for every command that makes some. */
final class ArchiveChoice {

    @Option(names = "--pdfa", paramLabel = "级别", defaultValue = "1b", description = "PDF的归档级别：1b，或2a（带标题、段落、表格结构，可朗读，兼PDF/UA-1）；缺省为1b")
    private String word;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Conformance conformance() {
        return Arrays.stream(Conformance.values()).filter(each -> each.word().equals(word)).findFirst().orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                "--pdfa没有“" + word + "”，应为" + Arrays.stream(Conformance.values()).map(Conformance::word).collect(Collectors.joining("、")) + "之一"));
    }
}
