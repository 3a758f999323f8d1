package org.junheng.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junheng.docx.Profile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which margins and rows the Word files have (选版心口径), for every command that makes some. */
final class WordChoice {

    @Option(
            names = "--word",
            paramLabel = "口径",
            defaultValue = "W",
            description = "Word的版心口径：W，常用，上下边距37、35毫米，行距28.95磅；E，按GB/T 33476.2，字面与PDF同位，行距29.6磅；缺省为W")
    private String word;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Profile profile() {
        return Arrays.stream(Profile.values()).filter(each -> each.name().equals(word)).findFirst().orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                "--word没有“" + word + "”，应为" + Arrays.stream(Profile.values()).map(Profile::name).collect(Collectors.joining("、")) + "之一"));
    }
}
