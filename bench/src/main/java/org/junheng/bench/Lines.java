package org.junheng.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines on the pages of a PDF, without blanks, from top to bottom: glyphs on one baseline are a line, whoever drew them and when. */
final class Lines extends PDFTextStripper {

    private static final float SAME_BASELINE = 3;

    private final List<TextPosition> glyphs = new ArrayList<>();

    private Lines() {}

    static List<List<String>> of(PDDocument document) throws IOException {
        var pages = new ArrayList<List<String>>();
        for (int i = 1; i <= document.getNumberOfPages(); i++) {
            var reader = new Lines();
            reader.setStartPage(i);
            reader.setEndPage(i);
            reader.getText(document);
            pages.add(reader.lines());
        }
        return pages;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs.add(glyph);
    }

    private List<String> lines() {
        glyphs.sort(Comparator.comparing(TextPosition::getYDirAdj));
        var lines = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || glyphs.get(i).getYDirAdj() - glyphs.get(i - 1).getYDirAdj() > SAME_BASELINE) {
                var line = new StringBuilder();
                glyphs.subList(from, i).stream().sorted(Comparator.comparing(TextPosition::getXDirAdj))
                        .forEach(glyph -> line.append(glyph.getUnicode()));
                String text = line.toString().replaceAll("[\\s\\u3000]", "");
                if (!text.isEmpty()) {
                    lines.add(text);
                }
                from = i;
            }
        }
        return lines;
    }
}
