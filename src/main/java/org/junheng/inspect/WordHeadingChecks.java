package org.junheng.inspect;

import java.util.ArrayList;
import java.util.List;
import org.junheng.inspect.WordChecks.WordBody;

/** Headings of a Word file (结构层次序数: GB/T 9704-2012, 7.3.3), where their numbers are written and not counted by Word. */
final class WordHeadingChecks {

    private WordHeadingChecks() {}

    static List<Measurement> all(WordFile file, WordBody body) {
        var passages = new ArrayList<Passage>();
        var together = new Measurement("R-35", "标题与下段同页");
        boolean names = false;
        for (WordParagraph paragraph : file.written()) {
            names = AnnexNames.BEGINNING.matcher(paragraph.text()).matches() || names && AnnexNames.NUMBERED.matcher(paragraph.text()).matches();
            if (!names && paragraph.size() == body.size() && !paragraph.isRed() && !paragraph.isFramed()) {
                Passage passage = Passage.of(paragraph);
                passages.add(passage);
                if (HeadingChecks.isAlone(passage)) {
                    boolean kept = paragraph.properties().isOn("keepNext@val", false);
                    together.add(paragraph.place(), kept ? "与下段同页" : "没有设置", kept);
                }
            }
        }
        List<Measurement> all = new ArrayList<>(HeadingChecks.of(passages));
        all.add(together);
        return all;
    }
}
