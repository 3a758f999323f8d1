package org.junheng.draft;

import freemarker.template.TemplateDirectiveModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junheng.assessment.Assessment;
import org.junheng.county.Bureau;
import org.junheng.county.County;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.finding.Examiner;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.reconciliation.Contradiction;
import org.junheng.sandbox.Printed;
import org.junheng.sandbox.Sandbox;

/** Writes a document's text from an assessment and the pack's templates (起草). */
public final class Drafter {

    /** Blank lines of a template are its layout: two of them must not part the points of a list. */
    private static final Pattern BLANKS = Pattern.compile("\\n(?:[ \\t]*\\n){2,}");

    private static final String FOLDER = "documents";

    private final Pack pack;
    private final Sandbox documents;
    private final Sandbox lines;
    private final Examiner examiner;

    private Drafter(Pack pack) {
        this.pack = pack;
        this.documents = Sandbox.ofDocuments(pack, FOLDER, directives());
        this.lines = Sandbox.ofLines(pack, FOLDER);
        this.examiner = Examiner.with(pack);
    }

    /** A drafter by a pack. */
    public static Drafter with(Pack pack) {
        return new Drafter(pack);
    }

    private static Map<String, TemplateDirectiveModel> directives() {
        var directives = new LinkedHashMap<>(Composition.directives());
        directives.put("table", new TableDirective());
        directives.put("chart", new ChartDirective());
        directives.put("row", new TableDirective.Row());
        return directives;
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
        String file = kind.id() + "/document.ftl";
        var elements = new Elements(kind, assessment.county(), bureau);
        Map<String, Object> data = documents.shown(Map.of(
                "county", assessment.county(),
                "assessment", assessment,
                "findings", material.findings().in(kind.name()),
                "seen", material.findings().seen(),
                "plan", material.findings().plan(),
                "standard", assessment.standard(),
                "contradictions", material.contradictions(),
                "wordings", elements.wordings(bureau.wordings(), assessment.county()),
                "matters", elements.matters()));
        String title = words(kind, kind.title(), data);
        String addressee = kind.addressee().isEmpty() ? "" : words(kind, kind.addressee(), data);
        Head head = elements.head(kind, assessment.county(), title, addressee);
        return read(head, file, documents.run(file, data));
    }

    /** A line of the list of kinds, filled in. */
    private String words(Kind kind, String text, Map<String, Object> data) {
        Printed printed = lines.line(text, pack.place(Kinds.FILE)).with(data);
        if (printed.text().isBlank() || printed.text().contains("\n")) {
            throw new Faults(new Fault("TPL-024", pack.place(Kinds.FILE), kind.id() + "的标题或主送机关不是一行文字", "一行文字", ""));
        }
        return printed.prose().text();
    }

    /** What a template printed, read into the tree. */
    private Document read(Head head, String file, Printed printed) {
        String markdown = Markdown.write(head) + "\n" + Elements.notes(head) + "\n" + BLANKS.matcher(printed.text()).replaceAll("\n\n");
        return Markdown.read(markdown, pack.place(FOLDER + "/" + file).file(), printed.facts()).document();
    }
}
