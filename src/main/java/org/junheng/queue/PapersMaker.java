package org.junheng.queue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junheng.batch.Answer;
import org.junheng.batch.Task;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.job.MeetingOffice;
import org.junheng.meeting.Due;
import org.junheng.meeting.Meeting;
import org.junheng.pack.Pack;

/** Makes all papers of a stage of a meeting (会议材料). */
final class PapersMaker implements Maker {

    private final Renderers renderers;
    private final Identities identities;
    private final Pack pack;
    private final Duration limit;

    /** @param limit the longest that one document may take */
    PapersMaker(Renderers renderers, Identities identities, Pack pack, Duration limit) {
        this.renderers = renderers;
        this.identities = identities;
        this.pack = pack;
        this.limit = limit;
    }

    @Override
    public Outcome make(Item item) throws InterruptedException {
        Due due;
        List<Path> sources;
        String identity;
        try {
            var office = new MeetingOffice(pack, item.file());
            due = office.due(item.kind());
            sources = office.sources(due.meeting());
            identity = identities.of(item.setting()).ofPapers(sources, item.bureau(), item.kind());
        } catch (Faults faults) {
            return Outcome.parked(item, faults.list().stream().map(Fault::toString).toList());
        }
        if (item.isOf(identity)) {
            return Outcome.current(item);
        }
        Meeting meeting = due.meeting();
        int most = sources.size() * (meeting.kinds().size() + meeting.tables().size());
        Answer answer = renderers.make(item.task(Task.Work.PAPERS), limit.multipliedBy(most));
        if (!answer.files().isEmpty()) {
            return Outcome.papers(identity, answer.files(), meeting.mail().isPresent(), answer.faults());
        }
        return answer.passing() ? Outcome.again(item, answer.faults()) : Outcome.parked(item, answer.faults());
    }
}
