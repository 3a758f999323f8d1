package org.junheng.queue;

import java.nio.charset.StandardCharsets;
import org.junheng.job.Sha256;

/**
 * What tells items apart (件的编号): whoever wants the same document in the same place of the same data file wants the same item, and so for the
 * papers of a meeting.
 */
final class ItemId {

    private ItemId() {}

    static String of(String out, String file, String kind) {
        return hash(out, file, kind);
    }

    /** What the kinds of one county in one place have in common: they are made together, and the county is read and assessed once. */
    static String turn(String out, String file) {
        return hash(out, file);
    }

    /** The letter that papers are sent with. */
    static String ofLetter(String papers) {
        return hash(papers, "letter");
    }

    private static String hash(String... words) {
        // no path has the null character in it
        return Sha256.of(String.join("\0", words).getBytes(StandardCharsets.UTF_8));
    }
}
