package org.junheng.docx;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junheng.font.FontRole;
import org.junheng.typeset.Strip;

/**
 * The typefaces of one document (字体): for each role the name Word is told. Files named …_GB2312 hold 6,763 Han characters, and Word
 * replaces the others silently by another face; where a text needs more, the whole role takes its large face, so that no paragraph
 * mixes two.
 */
record Typefaces(Map<FontRole, WordNames.Face> faces) {

    /** Chooses the typefaces for a text. */
    static Typefaces of(WordNames names, List<Strip> strips) {
        CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();
        var used = new EnumMap<FontRole, BitSet>(FontRole.class);
        for (FontRole role : FontRole.values()) {
            used.put(role, new BitSet());
        }
        for (Strip.Text text : Strip.texts(strips)) {
            text.runs().forEach(run -> add(run.text(), used.get(run.font())));
        }
        for (Strip strip : strips) {
            if (strip instanceof Strip.Grid grid) {
                grid.headRow().cells().forEach(cell -> add(cell.text(), used.get(grid.head().font())));
                grid.body().forEach(row -> row.cells().forEach(cell -> add(cell.text(), used.get(grid.cell().font()))));
            }
        }
        Strip.figures(strips).forEach(figure -> figure.labels().forEach(label -> add(label.cell().text(), used.get(label.style().font()))));
        var faces = new EnumMap<FontRole, WordNames.Face>(FontRole.class);
        used.forEach((role, characters) -> faces.put(role, names.face(role, isBeyond(characters, gb2312))));
        return new Typefaces(faces);
    }

    private static void add(String text, BitSet characters) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            characters.set(text.codePointAt(i));
        }
    }

    /** Symbols do not count: Word finds them elsewhere in any case. */
    private static boolean isBeyond(BitSet characters, CharsetEncoder gb2312) {
        return characters.stream().anyMatch(c -> Character.isIdeographic(c) && !gb2312.canEncode(Character.toString(c)));
    }

    /**
     * Writes the typeface of a role. It serves Latin letters and digits as well, so that a digit is half a Han character; and it
     * carries the hint without which Word sets “ ” … — as Latin characters.
     */
    void write(Xml xml, FontRole role) {
        String name = name(role);
        xml.leaf("w:rFonts", "w:hint", "eastAsia", "w:ascii", name, "w:eastAsia", name, "w:hAnsi", name, "w:cs", name);
    }

    /** The name of a role's typeface. */
    String name(FontRole role) {
        return faces.get(role).name();
    }

    /** Writes {@code word/fontTable.xml}. */
    void writeTable(Xml xml) {
        xml.open("w:fonts").namespace("w", Docx.MAIN);
        for (WordNames.Face face : faces.values()) {
            xml.open("w:font", "w:name", face.name())
                    .val("w:altName", face.substitute())
                    .val("w:panose1", face.panose())
                    .val("w:charset", "86")
                    .val("w:family", face.family())
                    .val("w:pitch", "default")
                    .close();
        }
        xml.close();
    }
}
