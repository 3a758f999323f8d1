package org.junheng.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statement of annexes and the annexes of a Word file (附件说明、附件: GB/T 9704-2012, 7.3.4 and 7.3.7). Hundredths of a character. */
final class WordAnnexChecks {

    private static final int INDENT = 200;
    private static final int LABEL = 300;
    private static final int TOLERANCE = 20;
    /** A name longer than this turns over. */
    private static final int LONG = 2300;

    private final WordFile file;
    private final AnnexNames names = new AnnexNames();
    private final Measurement statement = new Measurement("R-36", AnnexNames.REQUIRED);
    private final Measurement newPage = new Measurement("R-51", "附件另面编排（段前分页）");
    private final Measurement head = new Measurement("R-52", "“附件”及序号3号黑体，顶格；空一行后题名居中；序号、题名与附件说明一致");

    private WordAnnexChecks(WordFile file) {
        this.file = file;
    }

    static List<Measurement> all(WordFile file) {
        var checks = new WordAnnexChecks(file);
        file.written().stream().filter(paragraph -> !paragraph.isFramed()).forEach(checks::read);
        return List.of(checks.statement, checks.newPage, checks.head);
    }

    private void read(WordParagraph paragraph) {
        if (AnnexNames.BEGINNING.matcher(paragraph.text()).matches() && !paragraph.isOnNewPage()) {
            statement(paragraph);
        } else if (AnnexNames.HEAD.matcher(paragraph.text()).matches() && paragraph.number() > 1) {
            newPage.add(paragraph.place(), paragraph.isOnNewPage() ? "另面" : "没有分页", paragraph.isOnNewPage());
            head(paragraph);
        }
    }

    private void statement(WordParagraph first) {
        String label = first.text().replaceFirst("^(附件\\d*[：:]).*", "$1");
        var lines = new ArrayList<>(List.of(first.text().substring(label.length())));
        String misplaced = Math.abs(first.start() - INDENT) > TOLERANCE ? "左空" + Units.characters(first.start() / 100.0) : "";
        int blanks = file.rowsAbove(first);
        if (misplaced.isEmpty() && blanks != 1) {
            misplaced = "之上空" + blanks + "行";
        }
        List<WordParagraph> rest = file.behind(first).stream()
                .takeWhile(paragraph -> AnnexNames.NUMBERED.matcher(paragraph.text()).matches() && !Dates.isDate(paragraph.text())).toList();
        if (misplaced.isEmpty() && first.width() > LONG && first.left() < first.start() + LABEL - TOLERANCE) {
            misplaced = "回行没有与名称对齐";
        }
        for (WordParagraph paragraph : rest) {
            lines.add(paragraph.text());
            if (misplaced.isEmpty() && Math.abs(paragraph.start() - first.start() - LABEL) > TOLERANCE) {
                misplaced = "“" + Excerpt.of(paragraph.text()) + "”没有对齐";
            }
        }
        String found = names.read(label, lines).orElse(misplaced);
        statement.add(first.place(), found.isEmpty() ? lines.size() + "个附件" : found, found.isEmpty());
    }

    private void head(WordParagraph paragraph) {
        List<WordParagraph> below = file.behind(paragraph);
        Optional<String> wrong = names.compare(paragraph.text(), below.stream().map(WordParagraph::text).toList());
        if (!Typefaces.HEI.isNamed(paragraph.font()) || paragraph.size() != 32) {
            wrong = Optional.of(Units.pt(paragraph.size() / 2.0) + paragraph.font());
        } else if (paragraph.start() != 0) {
            wrong = Optional.of("不是顶格");
        } else if (wrong.isEmpty() && !below.isEmpty()) {
            WordParagraph title = below.get(0);
            int blanks = file.blanksAbove(title);
            wrong = !title.isCentred() ? Optional.of("题名不居中") : blanks != 1 ? Optional.of("题名之上空" + blanks + "行") : wrong;
        }
        head.add(paragraph.place(), wrong.orElse("顶格，题名居中"), wrong.isEmpty());
    }
}
