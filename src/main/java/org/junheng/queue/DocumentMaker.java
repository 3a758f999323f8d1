package org.junheng.queue;

import java.time.Duration;
import java.util.List;
import org.junheng.batch.Answer;
import org.junheng.batch.Identity;
import org.junheng.batch.Task;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;

/** Makes a document of a county (成文). */
final class DocumentMaker implements Maker {

    private final Renderers renderers;
    private final Identities identities;
    private final Duration limit;

    DocumentMaker(Renderers renderers, Identities identities, Duration limit) {
        this.renderers = renderers;
        this.identities = identities;
        this.limit = limit;
    }

    @Override
    public Outcome make(Item item) throws InterruptedException {
        String identity;
        try {
            identity = identities.of(item.setting()).of(item.file(), Identity.bytes(item.file()), item.bureau(), List.of(item.kind())).get(item.kind());
        } catch (Faults faults) {
            return Outcome.parked(item, faults.list().stream().map(Fault::toString).toList());
        }
        if (item.isOf(identity)) {
            return Outcome.current(item);
        }
        Answer answer = renderers.make(item.task(Task.Work.DOCUMENTS), limit);
        if (answer.faults().isEmpty()) {
            return Outcome.made(identity, answer.files());
        }
        return answer.passing() ? Outcome.again(item, answer.faults()) : Outcome.parked(item, answer.faults());
    }
}
