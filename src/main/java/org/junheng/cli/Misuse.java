package org.junheng.cli;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junheng.fault.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Chinese what is wrong with a command (用法错误). */
final class Misuse {

    private Misuse() {}

    static String inChinese(ParameterException misuse) {
        if (misuse instanceof MissingParameterException missing) {
            return "缺少" + missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining("、"));
        }
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            String hint = Nearest.hint(word, misuse.getCommandLine().getSubcommands().keySet());
            return "不认识“" + word + "”" + (hint.isEmpty() ? "" : "，" + hint);
        }
        if (misuse.getArgSpec() != null && misuse.getValue() != null) {
            boolean day = misuse.getArgSpec().type() == LocalDate.class;
            return name(misuse.getArgSpec()) + "不能是“" + misuse.getValue() + "”" + (day ? "，日期写成2026-03-10的样子" : "");
        }
        return misuse.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? "选项" + option.longestName() : argument.paramLabel();
    }
}
