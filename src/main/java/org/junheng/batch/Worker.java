package org.junheng.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junheng.county.Bureau;
import org.junheng.county.Bureaus;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.draft.Kind;
import org.junheng.draft.Kinds;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.font.Fonts;
import org.junheng.job.OutputFolder;
import org.junheng.job.Production;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;

/**
 * What runs in a process of its own (工作进程), so that neither a template that never ends nor data that exhausts the memory takes the batch
 * along: it is told a setting and tasks, one JSON object a line, and answers likewise. It ends when it is told nothing more.
 */
public final class Worker {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Pack pack;
    private final Setting setting;
    private final Map<String, Kind> kinds;
    private final OutputFolder folder;
    private final OutputStream answers;
    private final Map<Optional<Path>, Production> productions = new HashMap<>();

    private Worker(Pack pack, Setting setting, OutputStream answers) {
        this.pack = pack;
        this.setting = setting;
        this.kinds = Kinds.read(pack).stream().collect(Collectors.toMap(Kind::id, kind -> kind));
        this.folder = new OutputFolder(Path.of(setting.out()));
        this.answers = answers;
    }

    /**
     * Works until it is told nothing more.
     *
     * @param tasks the setting, then the tasks
     * @param answers nothing else may be written there
     */
    public static void serve(Pack pack, InputStream tasks, OutputStream answers) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(tasks, StandardCharsets.UTF_8));
        String first = lines.readLine();
        if (first == null) {
            return;
        }
        var worker = new Worker(pack, MAPPER.readValue(first, Setting.class), answers);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            worker.work(MAPPER.readValue(line, Task.class));
        }
    }

    private void work(Task task) throws IOException {
        Production.Run run;
        try {
            County county = Counties.read(Path.of(task.file()));
            Bureau bureau = task.bureau() == null ? Bureau.NONE : Bureaus.read(Path.of(task.bureau()));
            run = production(bureau).run(county, bureau, setting.formats(), notice -> { });
        } catch (Faults faults) {
            for (String kind : task.kinds()) {
                answer(new Answer(kind, List.of(), told(faults)));
            }
            return;
        }
        for (String kind : task.kinds()) {
            try {
                answer(new Answer(kind, run.write(kinds.get(kind), folder), List.of()));
            } catch (Faults faults) {
                answer(new Answer(kind, List.of(), told(faults)));
            }
        }
    }

    private static List<String> told(Faults faults) {
        return faults.list().stream().map(Fault::toString).toList();
    }

    private Production production(Bureau bureau) {
        return productions.computeIfAbsent(bureau.fontFolder(), fonts -> new Production(
                pack, Standards.find(pack, setting.standard()), Fonts.find(fonts, pack, silent()), setting.conformance(), setting.profile()));
    }

    /** The coordinator has looked for the fonts before, and told. */
    private static Consumer<String> silent() {
        return message -> { };
    }

    private void answer(Answer answer) throws IOException {
        answers.write((MAPPER.writeValueAsString(answer) + "\n").getBytes(StandardCharsets.UTF_8));
        answers.flush();
    }
}
