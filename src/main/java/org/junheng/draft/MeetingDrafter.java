package org.junheng.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.county.Bureau;
import org.junheng.document.Document;
import org.junheng.meeting.Dossier;
import org.junheng.meeting.Handover;
import org.junheng.pack.Pack;

/** Writes what lies on top of the papers of a meeting (会议议程、会议材料目录) and what tells how they came out (交付报告), by the pack's {@code meeting} templates. */
public final class MeetingDrafter {

    private static final String FOLDER = "meeting";

    private final TemplateFolder templates;
    private final List<Kind> kinds;

    private MeetingDrafter(Pack pack) {
        this.templates = new TemplateFolder(pack, FOLDER);
        this.kinds = Kinds.read(pack, FOLDER);
    }

    /** A drafter by a pack. */
    public static MeetingDrafter with(Pack pack) {
        return new MeetingDrafter(pack);
    }

    /** The order of business (会议议程). */
    public Document agenda(Dossier dossier, Bureau bureau) {
        return draft("agenda", dossier, Map.of("dossier", dossier), dossier.date(), bureau);
    }

    /** The list of the papers (会议材料目录). */
    public Document contents(Dossier dossier, Bureau bureau) {
        return draft("contents", dossier, Map.of("dossier", dossier), dossier.date(), bureau);
    }

    /** How the papers came out (交付报告). Nobody signs what the program tells the office, and nobody tells the program when it did. */
    public Document delivery(Dossier dossier, Handover handover) {
        return draft("delivery", dossier, Map.of("dossier", dossier, "handover", handover), "", Bureau.NONE);
    }

    private Document draft(String id, Dossier dossier, Map<String, ?> records, String day, Bureau bureau) {
        Kind kind = Kinds.find(kinds, id).orElseThrow(() -> new IllegalStateException("no kind " + id + " in the list of a meeting's papers"));
        Map<String, Object> data = templates.shown(records);
        var elements = Elements.of(kind, bureau, isSigned(kind, bureau) ? day : "", dossier.fictional());
        return templates.document(kind, elements.head(kind, templates.line(kind, kind.title(), data), templates.line(kind, kind.addressee(), data)), data);
    }

    /** A date that stands alone under a table is nobody's. */
    private static boolean isSigned(Kind kind, Bureau bureau) {
        return Stream.of(Optional.ofNullable(bureau.documents().get(kind.id())), Optional.ofNullable(bureau.defaults()))
                .flatMap(Optional::stream).anyMatch(matters -> matters.issuer() != null);
    }
}
