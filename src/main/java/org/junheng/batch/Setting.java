package org.junheng.batch;

import java.util.Set;
import org.junheng.docx.Profile;
import org.junheng.job.Format;
import org.junheng.meeting.Meeting;
import org.junheng.pdf.Conformance;

/**
 * How all units of a batch are made (成文要求).
 *
 * @param out the output folder
 * @param standard id of the standard, or its file
 */
public record Setting(String out, String standard, Set<Format> formats, Conformance conformance, Profile profile) {

    public Setting {
        formats = Set.copyOf(formats);
    }

    /**
     * How the papers of a meeting are made.
     *
     * @param standard id of the standard, or its file
     */
    public static Setting of(Meeting meeting, String standard) {
        return new Setting(meeting.folder().toAbsolutePath().normalize().toString(), standard, Format.of(meeting.formats()), Conformance.A_1B, Profile.W);
    }
}
