package org.junheng.queue;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.job.MeetingLetter;
import org.junheng.job.MeetingOffice;
import org.junheng.mail.Post;
import org.junheng.meeting.Due;
import org.junheng.pack.Pack;

/** Sends the papers of a meeting (发信), as they were published last. */
final class LetterMaker implements Maker {

    /** A server that is away or busy, a folder that is not there just now. */
    private static final Set<String> PASSING = Set.of("OUT-020", "OUT-061");

    private final Items items;
    private final Post post;
    private final Pack pack;
    private final Clock clock;

    LetterMaker(Items items, Post post, Pack pack, Clock clock) {
        this.items = items;
        this.post = post;
        this.pack = pack;
        this.clock = clock;
    }

    @Override
    public void make(List<Item> items, BiConsumer<Item, Outcome> told) {
        items.forEach(item -> told.accept(item, sent(item)));
    }

    private Outcome sent(Item item) {
        try {
            Due due = new MeetingOffice(pack, item.file()).due(item.kind());
            Publication papers = items.published(ItemId.of(item.setting().out(), item.file().toString(), due.key()));
            if (papers.identity().equals(item.identity()) || due.meeting().mail().isEmpty()) {
                return Outcome.current(item);
            }
            // Told twice to send the same papers, as when a station died over it, it sends the same letter.
            post.send(MeetingLetter.of(due, papers.files(), papers.whole(), item.identity() != null), MeetingLetter.id(due, papers.files()), clock.instant());
            return Outcome.made(papers.identity(), List.of());
        } catch (Faults faults) {
            List<String> words = faults.words();
            return faults.list().stream().map(Fault::code).allMatch(PASSING::contains) ? Outcome.again(item, words) : Outcome.parked(item, words);
        }
    }
}
