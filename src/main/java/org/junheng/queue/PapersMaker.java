package org.junheng.queue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.junheng.batch.Answer;
import org.junheng.batch.Task;
import org.junheng.fault.Faults;
import org.junheng.job.MeetingOffice;
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
    public void make(List<Item> items, BiConsumer<Item, Outcome> told) throws InterruptedException {
        for (Item item : items) {
            make(item, told);
        }
    }

    private void make(Item item, BiConsumer<Item, Outcome> told) throws InterruptedException {
        Meeting meeting;
        List<Path> sources;
        String identity;
        try {
            var office = new MeetingOffice(pack, item.file());
            meeting = office.due(item.kind()).meeting();
            sources = office.sources(meeting);
            identity = identities.of(item.setting()).ofPapers(sources, item.bureau(), item.kind());
        } catch (Faults faults) {
            told.accept(item, Outcome.parked(item, faults.words()));
            return;
        }
        if (item.isOf(identity)) {
            told.accept(item, Outcome.current(item));
            return;
        }
        int most = sources.size() * (meeting.kinds().size() + meeting.tables().size());
        renderers.make(Task.Work.PAPERS, List.of(item), limit.multipliedBy(most),
                (same, answer) -> told.accept(item, outcome(item, identity, answer, meeting.mail().isPresent())));
    }

    private static Outcome outcome(Item item, String identity, Answer answer, boolean letter) {
        return answer.files().isEmpty() ? Outcome.failed(item, answer) : Outcome.papers(identity, answer.files(), letter, answer.faults());
    }
}
