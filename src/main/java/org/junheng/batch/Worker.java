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
import org.junheng.docx.Profile;
import org.junheng.draft.Kind;
import org.junheng.draft.Kinds;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.font.Fonts;
import org.junheng.job.MeetingOffice;
import org.junheng.job.MeetingPress;
import org.junheng.job.OutputFolder;
import org.junheng.job.Production;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import org.junheng.standard.Standards;

/**
 * What runs in a process of its own (工作进程), so that neither a template that never ends nor data that exhausts the memory takes the batch
 * along: it is told tasks, one JSON object a line, and answers likewise. It ends when it is told nothing more.
 */
public final class Worker {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Pack pack;
    private final Map<String, Kind> kinds;
    private final OutputStream answers;
    private final Map<Means, Production> productions = new HashMap<>();

    /** What a production is made with (成文的手段). */
    private record Means(String standard, Conformance conformance, Profile profile, Optional<Path> fonts) {}

    private Worker(Pack pack, OutputStream answers) {
        this.pack = pack;
        this.kinds = Kinds.read(pack).stream().collect(Collectors.toMap(Kind::id, kind -> kind));
        this.answers = answers;
    }

    /**
     * Works until it is told nothing more.
     *
     * @param tasks the tasks
     * @param answers nothing else may be written there
     */
    public static void serve(Pack pack, InputStream tasks, OutputStream answers) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(tasks, StandardCharsets.UTF_8));
        var worker = new Worker(pack, answers);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            worker.work(MAPPER.readValue(line, Task.class));
        }
    }

    private void work(Task task) throws IOException {
        if (task.work() == Task.Work.PAPERS) {
            for (String stage : task.names()) {
                answer(papers(task, stage));
            }
        } else {
            documents(task);
        }
    }

    private void documents(Task task) throws IOException {
        Production.Run run;
        try {
            County county = Counties.read(Path.of(task.file()));
            Bureau bureau = bureau(task);
            run = production(task.setting(), bureau).run(county, bureau, task.setting().formats(), notice -> { });
        } catch (Faults faults) {
            for (String kind : task.names()) {
                answer(failed(kind, faults));
            }
            return;
        }
        var folder = new OutputFolder(Path.of(task.setting().out()));
        for (String kind : task.names()) {
            try {
                answer(Answer.made(kind, run.write(kinds.get(kind), folder)));
            } catch (Faults faults) {
                answer(failed(kind, faults));
            }
        }
    }

    private Answer papers(Task task, String stage) {
        try {
            var office = new MeetingOffice(pack, Path.of(task.file()));
            Bureau bureau = bureau(task);
            MeetingPress.Made made = office.make(
                    office.due(stage), Standards.find(pack, task.setting().standard()), bureau, Fonts.find(bureau.fontFolder(), pack, silent()), notice -> { });
            return new Answer(stage, made.files(), made.faults().values().stream().flatMap(List::stream).map(Fault::toString).toList(), false);
        } catch (Faults faults) {
            return failed(stage, faults);
        }
    }

    private static Bureau bureau(Task task) {
        return task.bureau() == null ? Bureau.NONE : Bureaus.read(Path.of(task.bureau()));
    }

    /** What cannot be written now may be later; what is wrong with data and templates stays so until somebody mends it. */
    private static Answer failed(String name, Faults faults) {
        boolean passing = faults.list().stream().allMatch(fault -> fault.code().equals("OUT-020"));
        return new Answer(name, List.of(), faults.words(), passing);
    }

    private Production production(Setting setting, Bureau bureau) {
        var key = new Means(setting.standard(), setting.conformance(), setting.profile(), bureau.fontFolder());
        return productions.computeIfAbsent(key, means -> new Production(
                pack, Standards.find(pack, means.standard()), Fonts.find(means.fonts(), pack, silent()), means.conformance(), means.profile()));
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
