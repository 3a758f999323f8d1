package org.junheng.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.county.Bureau;
import org.junheng.county.County;
import org.junheng.document.Document;
import org.junheng.docx.Profile;
import org.junheng.draft.Drafter;
import org.junheng.draft.Kind;
import org.junheng.draft.Material;
import org.junheng.font.Fonts;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import org.junheng.reconciliation.Contradiction;
import org.junheng.reconciliation.Reconciliation;
import org.junheng.standard.Standard;
import org.junheng.table.Results;
import org.junheng.trace.CheckSheet;

/** Makes a county's data into finished files (成文): assess, reconcile, draft, print. */
public final class Production {

    private final Assessor assessor;
    private final Reconciliation reconciliation;
    private final Drafter drafter;
    private final Press press;

    /** Production with a pack, a standard and fonts, which makes PDFs of a conformance and Word files of a profile. */
    public Production(Pack pack, Standard standard, Fonts fonts, Conformance conformance, Profile profile) {
        this.assessor = Assessor.with(standard);
        this.reconciliation = Reconciliation.with(pack);
        this.drafter = Drafter.with(pack);
        this.press = new Press(pack, fonts, conformance, profile);
    }

    /**
     * All documents of a county, each with its 数据核对表 and the list of its figures. Nothing is written unless all of it could be made.
     *
     * @param notice told, in Chinese, what is skipped and why
     * @return the files, in the order of kinds and formats
     */
    public List<Path> produce(County county, Bureau bureau, List<Kind> kinds, Set<Format> formats, OutputFolder folder, Consumer<String> notice) {
        Run run = run(county, bureau, formats, notice);
        var own = new CountyFolder(county);
        kinds.forEach(kind -> run.files(kind, own).forEach(file -> own.add(kind.id(), file)));
        return own.into(folder);
    }

    /** The documents of one county, to be made one by one: assessed once. */
    public Run run(County county, Bureau bureau, Set<Format> formats, Consumer<String> notice) {
        Assessment assessment = assessor.assess(county);
        List<Contradiction> contradictions = reconciliation.of(assessment);
        return new Run(county, bureau, formats, notice, contradictions, drafter.material(assessment, contradictions));
    }

    /** What the documents of one county are made from (一个县的成文). */
    public final class Run {

        private final County county;
        private final Bureau bureau;
        private final Set<Format> formats;
        private final Consumer<String> notice;
        private final List<Contradiction> contradictions;
        private final Material material;

        private Run(County county, Bureau bureau, Set<Format> formats, Consumer<String> notice, List<Contradiction> contradictions, Material material) {
            this.county = county;
            this.bureau = bureau;
            this.formats = formats;
            this.notice = notice;
            this.contradictions = contradictions;
            this.material = material;
        }

        /**
         * Makes and writes one document with what comes beside it; the manifest is not touched.
         *
         * @return its files; none if the county has no data for the kind, which the notice tells
         */
        public List<Delivery> write(Kind kind, OutputFolder folder) {
            var own = new CountyFolder(county);
            files(kind, own).forEach(file -> own.add(kind.id(), file));
            return own.unlisted(folder);
        }

        /** What the tables of the county are filled from. */
        Results results() {
            return new Results(material.assessment(), material.findings());
        }

        /** One document as it is drafted; empty if the county has no data for the kind, which the notice tells. */
        Optional<Document> document(Kind kind) {
            if (!drafter.hasData(kind, county)) {
                notice.accept(county.name() + "没有" + kind.name() + "所需的数据，跳过这个文种");
                return Optional.empty();
            }
            Document document = drafter.draft(kind, material, bureau);
            Press.tellNotes(document, county.name() + kind.name() + "：", notice);
            return Optional.of(document);
        }

        private List<PrintedFile> files(Kind kind, CountyFolder own) {
            return document(kind).map(document -> files(document, own)).orElse(List.of());
        }

        private List<PrintedFile> files(Document document, CountyFolder own) {
            var files = new ArrayList<>(press.files(document, formats, own.moment()));
            files.addAll(press.beside(document, CheckSheet.of(document, material.assessment(), contradictions), own.moment()));
            return files;
        }
    }
}
