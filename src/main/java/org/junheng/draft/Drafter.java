package org.junheng.draft;

import java.util.List;
import java.util.Map;
import org.junheng.assessment.Assessment;
import org.junheng.county.Bureau;
import org.junheng.county.County;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.fault.Faults;
import org.junheng.finding.Examiner;
import org.junheng.pack.Pack;
import org.junheng.reconciliation.Contradiction;

/** Writes a document's text from an assessment and the pack's templates (起草). */
public final class Drafter {

    private final TemplateFolder templates;
    private final Examiner examiner;

    private Drafter(Pack pack) {
        this.templates = new TemplateFolder(pack, Kinds.FOLDER);
        this.examiner = Examiner.with(pack);
    }

    /** A drafter by a pack. */
    public static Drafter with(Pack pack) {
        return new Drafter(pack);
    }

    /** Whether the county's file holds anything the kind could report on. */
    public boolean hasData(Kind kind, County county) {
        Map<String, Boolean> filled = Map.of(
                "schools", !county.schools().isEmpty(),
                "primary", county.primary() != null,
                "junior", county.junior() != null,
                "results", county.results() != null,
                "practices", !county.practices().isEmpty(),
                "problems", !county.problems().isEmpty(),
                "measures", !county.measures().isEmpty());
        return kind.needs().isEmpty() || kind.needs().stream().anyMatch(need -> filled.getOrDefault(need, false));
    }

    /** What the documents of a county are written from, by the rules of the pack. */
    public Material material(Assessment assessment, List<Contradiction> contradictions) {
        return new Material(assessment, contradictions, examiner.examine(assessment));
    }

    /**
     * Writes the document.
     *
     * @throws Faults {@code TPL-…} for whatever is wrong in a template, with its line
     */
    public Document draft(Kind kind, Material material, Bureau bureau) {
        Assessment assessment = material.assessment();
        var elements = Elements.of(kind, assessment.county(), bureau);
        Map<String, Object> data = templates.shown(Map.of(
                "county", assessment.county(),
                "assessment", assessment,
                "findings", material.findings().in(kind.name()),
                "seen", material.findings().seen(),
                "plan", material.findings().plan(),
                "standard", assessment.standard(),
                "contradictions", material.contradictions(),
                "wordings", elements.wordings(bureau.wordings(), assessment.county()),
                "matters", elements.matters()));
        Head head = elements.head(kind, templates.line(kind, kind.title(), data), templates.line(kind, kind.addressee(), data));
        return templates.document(kind, head, data);
    }
}
