package org.junheng.cli;

import java.io.PrintWriter;
import org.junheng.fault.Faults;

/** Exit codes of the command (退出码): a promise to scripts. */
final class ExitCode {

    static final int DONE = 0;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int TEMPLATE = 4;
    static final int OUTPUT = 5;
    /** What was checked is not as it should be: a file breaks a rule, a rule does not say what its example tells (检查不合格). */
    static final int NONCONFORMING = 6;

    private ExitCode() {}

    /** Prints the faults, one a line, and tells the exit code: that of the first. */
    static int report(Faults faults, PrintWriter err) {
        faults.list().forEach(err::println);
        return switch (faults.list().get(0).stage()) {
            case INPUT -> INPUT;
            case TEMPLATE -> TEMPLATE;
            case OUTPUT -> OUTPUT;
        };
    }
}
