package org.junheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.junheng.county.Bureau;
import org.junheng.document.Document;
import org.junheng.docx.Profile;
import org.junheng.draft.LedgerDrafter;
import org.junheng.font.Fonts;
import org.junheng.job.Format;
import org.junheng.job.OutputFolder;
import org.junheng.job.Press;
import org.junheng.job.SafeName;
import org.junheng.ledger.Assignment;
import org.junheng.ledger.Bulletin;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;

/** The papers of a ledger as files (台账的公文), each in Word and PDF. */
final class LedgerPapers {

    private final LedgerDrafter drafter;
    private final Bureau bureau;
    private final Press press;
    private final OutputFolder folder;
    private final Consumer<String> notice;

    LedgerPapers(Pack pack, Bureau bureau, Fonts fonts, OutputFolder folder, Consumer<String> notice) {
        this.drafter = LedgerDrafter.with(pack);
        this.bureau = bureau;
        this.press = new Press(pack, fonts, Conformance.A_1B, Profile.W);
        this.folder = folder;
        this.notice = notice;
    }

    /** The notice, and the forms of the entries that wait for their check, if any do. */
    List<Path> bulletin(Bulletin bulletin) {
        var files = new ArrayList<>(print(drafter.bulletin(bulletin, bureau), "通报-" + bulletin.date()));
        if (!bulletin.waiting().isEmpty()) {
            files.addAll(print(drafter.closureForm(bulletin, bureau), "销号核查表-" + bulletin.date()));
        }
        return files;
    }

    /** What each department is given to put right, beside its workbook. */
    List<Path> assignments(List<Assignment> assignments) {
        return assignments.stream().flatMap(each -> print(drafter.assignment(each, bureau), "交办/" + SafeName.of(each.lead())).stream()).toList();
    }

    private List<Path> print(Document document, String path) {
        document.drafterNotes().forEach(note -> notice.accept(path + "：" + note.text()));
        return press.print(document, path, EnumSet.allOf(Format.class), folder);
    }
}
