package org.junheng.job;

import java.nio.file.Path;
import java.util.List;
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
        Assessment assessment = assessor.assess(county);
        List<Contradiction> contradictions = reconciliation.of(assessment);
        Material material = drafter.material(assessment, contradictions);
        var own = new CountyFolder(county);
        for (Kind kind : kinds) {
            if (!drafter.hasData(kind, county)) {
                notice.accept(county.name() + "没有" + kind.name() + "所需的数据，跳过这个文种");
                continue;
            }
            Document document = drafter.draft(kind, material, bureau);
            Press.tellNotes(document, county.name() + kind.name() + "：", notice);
            press.files(document, formats, own.moment()).forEach(file -> own.add(kind.id(), file));
            press.beside(document, CheckSheet.of(document, assessment, contradictions), own.moment()).forEach(file -> own.add(kind.id(), file));
        }
        return own.into(folder);
    }
}
