package org.junheng.draft;

import java.util.List;
import java.util.Map;
import org.junheng.county.Bureau;
import org.junheng.document.Document;
import org.junheng.ledger.Assignment;
import org.junheng.ledger.Bulletin;
import org.junheng.pack.Pack;

/** Writes the papers of a ledger (整改进展通报、销号核查表、交办单) from what it tells and the pack's {@code ledger} templates. */
public final class LedgerDrafter {

    private static final String FOLDER = "ledger";

    private final TemplateFolder templates;
    private final List<Kind> kinds;

    private LedgerDrafter(Pack pack) {
        this.templates = new TemplateFolder(pack, FOLDER);
        this.kinds = Kinds.read(pack, FOLDER);
    }

    /** A drafter by a pack. */
    public static LedgerDrafter with(Pack pack) {
        return new LedgerDrafter(pack);
    }

    /** The notice of how the rectification goes on (整改进展通报). */
    public Document bulletin(Bulletin bulletin, Bureau bureau) {
        return draft("progress-bulletin", Map.of("bulletin", bulletin), bulletin.date(), bulletin.fictional(), bureau);
    }

    /** A form for each entry that waits for its check, to be filled in by hand (销号核查表). */
    public Document closureForm(Bulletin bulletin, Bureau bureau) {
        return draft("closure-form", Map.of("bulletin", bulletin), bulletin.date(), bulletin.fictional(), bureau);
    }

    /** What a department is given to put right (交办单). */
    public Document assignment(Assignment assignment, Bureau bureau) {
        return draft("assignment", Map.of("assignment", assignment), assignment.date(), assignment.fictional(), bureau);
    }

    private Document draft(String id, Map<String, ?> records, String date, boolean fictional, Bureau bureau) {
        Kind kind = Kinds.find(kinds, id).orElseThrow(() -> new IllegalStateException("no kind " + id + " in the list of the ledger's papers"));
        Map<String, Object> data = templates.shown(records);
        var elements = Elements.of(kind, bureau, date, fictional);
        return templates.document(kind, elements.head(kind, templates.line(kind, kind.title(), data), templates.line(kind, kind.addressee(), data)), data);
    }
}
