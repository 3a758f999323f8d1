package org.junheng.queue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junheng.fault.Faults;
import org.junheng.job.MeetingLetter;
import org.junheng.job.MeetingOffice;
import org.junheng.mail.Post;
import org.junheng.meeting.Due;
import org.junheng.pack.Pack;

/**
 * Tells what is late, and before it is, what will be (报警): whoever reads the journal, and of papers also those who wait for them. A letter that
 * tells so does not wait for its turn behind the very work that is late.
 */
final class Alarm {

    private final Standing standing;
    private final Optional<Post> post;
    private final Set<Work> works;
    private final Pack pack;
    private final Journal journal;

    /** @param works what it tells of: a station that knows nothing of meetings leaves their papers to those who do */
    Alarm(Standing standing, Optional<Post> post, Set<Work> works, Pack pack, Journal journal) {
        this.standing = standing;
        this.post = post;
        this.works = Set.copyOf(works);
        this.pack = pack;
        this.journal = journal;
    }

    /** Looks once. */
    void look(Instant now) {
        for (Standing.Danger danger : standing.dangers(now, works)) {
            Optional<Standing.Missing> papers = standing.missing(danger.batch());
            String what = papers.map(missing -> "会议材料（" + missing.stage().replace('/', ' ') + "）").orElse("第" + danger.batch() + "批");
            String words = what + (danger.late() ? "过了时间还没有做完" : "可能不能按时做完");
            journal.warned(new Warning(now.toString(), danger.meeting(), danger.due().toString(), words));
            post.ifPresent(sends -> papers.ifPresent(missing -> send(sends, missing, danger, now)));
        }
    }

    private void send(Post sends, Standing.Missing missing, Standing.Danger danger, Instant now) {
        try {
            Due due = new MeetingOffice(pack, missing.file()).due(missing.stage());
            if (due.meeting().mail().isPresent()) {
                sends.send(MeetingLetter.alarm(due, danger.due(), danger.late(), missing.faults()), MeetingLetter.id(due, Boolean.toString(danger.late())), now);
            }
        } catch (Faults faults) {
            faults.list().forEach(fault -> journal.warned(new Warning(now.toString(), danger.meeting(), danger.due().toString(), fault.toString())));
        }
    }
}
