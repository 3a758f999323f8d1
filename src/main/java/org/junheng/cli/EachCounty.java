package org.junheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.junheng.county.Bureau;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.fault.Faults;

/** Goes through data files one by one (逐县办理): the faults of one are told and do not stop the others. */
final class EachCounty {

    private EachCounty() {}

    /**
     * Does something with every county and its bureau's settings.
     *
     * @param bureau the settings for all of them; {@code null} for those beside each file
     * @return the exit code of the worst
     */
    static int of(List<Path> files, Path bureau, PrintWriter err, BiConsumer<County, Bureau> work) {
        int worst = ExitCode.DONE;
        for (Path file : files) {
            try {
                work.accept(Counties.read(file), Workplace.bureau(bureau, file));
            } catch (Faults faults) {
                worst = Math.max(worst, ExitCode.report(faults, err));
            }
        }
        return worst;
    }
}
