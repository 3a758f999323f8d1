package org.junheng.docx;

import org.junheng.font.FontRole;
import org.junheng.typeset.Strip;
import org.junheng.typeset.TextStyle;

/** Streams the runs of a paragraph (文字块): stretches of its text in one typeface. */
final class Runs {

    private final Xml xml;
    private final Typefaces typefaces;

    Runs(Xml xml, Typefaces typefaces) {
        this.xml = xml;
        this.typefaces = typefaces;
    }

    /** All of a text in a paragraph of its own style. */
    void write(Strip.Text strip) {
        write(strip, strip.style());
    }

    /** All of a text in a paragraph that has the style of another text on its line. */
    void write(Strip.Text strip, TextStyle paragraph) {
        write(strip, 0, strip.text().length(), StyleSheet.tracking(strip.style()), paragraph);
    }

    /**
     * A stretch of a text.
     *
     * @param tracking what is added to each character's width, in twips
     */
    void write(Strip.Text strip, int from, int to, int tracking) {
        write(strip, from, to, tracking, strip.style());
    }

    private void write(Strip.Text strip, int from, int to, int tracking, TextStyle paragraph) {
        int start = 0;
        for (Strip.Run run : strip.runs()) {
            int end = start + run.text().length();
            if (Math.max(from, start) < Math.min(to, end)) {
                run(run.text().substring(Math.max(from - start, 0), Math.min(to, end) - start), run.font(), paragraph, tracking);
            }
            start = end;
        }
    }

    private void run(String text, FontRole font, TextStyle paragraph, int tracking) {
        xml.open("w:r").open("w:rPr");
        if (font == paragraph.font()) {
            xml.leaf("w:rFonts", "w:hint", "eastAsia");
        } else {
            typefaces.write(xml, font);
        }
        if (tracking != StyleSheet.tracking(paragraph)) {
            xml.val("w:spacing", tracking);
        }
        xml.close().text("w:t", text, "xml:space", "preserve").close();
    }
}
