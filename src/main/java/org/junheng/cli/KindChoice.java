package org.junheng.cli;

import java.util.List;
import org.junheng.draft.Kind;
import org.junheng.draft.Kinds;
import org.junheng.fault.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the kind a user names (选文种); an unknown one is a misuse of the command. */
final class KindChoice {

    /** The name of all kinds. */
    static final String ALL = "all";

    private KindChoice() {}

    /** The kinds of these names, each once; all of them for {@code all}. */
    static List<Kind> all(List<Kind> known, List<String> names, CommandLine command) {
        return names.contains(ALL) ? known : names.stream().map(name -> of(known, name, command)).distinct().toList();
    }

    static Kind of(List<Kind> known, String name, CommandLine command) {
        return Kinds.find(known, name).orElseThrow(() -> {
            List<String> ids = known.stream().map(Kind::id).toList();
            String hint = Nearest.hint(name, ids);
            return new ParameterException(command, "没有“" + name + "”这个文种，" + (hint.isEmpty() ? "可用的有：" + String.join("、", ids) : hint));
        });
    }
}
