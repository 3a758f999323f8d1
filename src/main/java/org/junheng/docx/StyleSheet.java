package org.junheng.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.font.FontRole;
import org.junheng.typeset.Sheet;
import org.junheng.typeset.Strip;
import org.junheng.typeset.TextStyle;

/**
 * The paragraph styles of one document (样式), written to {@code word/styles.xml}.
 *
 * <p>Every style says all of itself and is based on none: text copied into another document then keeps its look, and a checker that
 * does not resolve chains reads the right values.
 *
 * <p>Headings are Word's built-in {@code heading 1} … with our names as aliases, not styles of our own with an outline level: Word and
 * WPS both show them in the navigation pane as they would show the latter, but only the built-in ones get into an automatic table of
 * contents, cross references and tagged PDFs without being told. The Chinese versions display them as 标题 1,一级标题. In the same way the
 * text is {@code Normal} (正文): a style of our own called 正文 would clash with its Chinese name.
 */
final class StyleSheet {

    /** Red as the screen shows it; print shops replace it (GB/T 9704-2012, 5.2.4). */
    static final String RED = "FF0000";

    /** Entries of the contents, with a tab at the right edge before the number. */
    private static final List<String> CONTENTS = List.of("一级目录", "二级目录");

    /** The text, as gaps and a reader's new paragraphs are set, should the document have no paragraph of it. */
    private static final TextStyle TEXT = new TextStyle("正文", FontRole.BODY, 16, TextStyle.Align.JUSTIFY, 2, 1, 0, false);

    private final WordNames names;
    private final Profile profile;
    private final Typefaces typefaces;
    private final Map<String, TextStyle> styles = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    StyleSheet(WordNames names, Profile profile, Typefaces typefaces, List<Strip> strips) {
        this.names = names;
        this.profile = profile;
        this.typefaces = typefaces;
        styles.put(TEXT.name(), TEXT);
        for (Strip.Text text : Strip.texts(strips)) {
            styles.put(text.style().name(), withoutRunIn(text.style()));
        }
        for (Strip strip : strips) {
            if (strip instanceof Strip.Grid grid) {
                styles.put(grid.head().name(), grid.head());
                styles.put(grid.cell().name(), grid.cell());
            }
        }
        Strip.figures(strips).forEach(figure -> styles.put(figure.style().name(), figure.style()));
    }

    /** A paragraph that begins with its heading is text: in Word's navigation it would show from beginning to end. */
    private static TextStyle withoutRunIn(TextStyle style) {
        return style.keepNext() || style.outline() == 0 ? style : new TextStyle(
                style.name(), style.font(), style.size(), style.align(), style.firstIndent(), style.linesIn(), 0, false);
    }

    /** The identifier of a style. */
    String id(TextStyle style) {
        return ids.computeIfAbsent(style.name(), name -> names.style(name).id());
    }

    /** Whether Word takes it for a heading of its own. */
    boolean isBuiltInHeading(TextStyle style) {
        return style.keepNext() && names.style(style.name()).name().startsWith("heading ");
    }

    /** The style of the text. */
    TextStyle text() {
        return styles.get(TEXT.name());
    }

    /** Distance of a style's lines in twips: whole or half rows, more for titles. */
    int pitch(TextStyle style) {
        return style.linesIn() == 1 && style.size() > Sheet.TEXT_SIZE ? Twips.of(Sheet.pitch(style.size())) : (int) (profile.row() * style.linesIn());
    }

    /** Indent of a style's first line in twips. */
    static int firstIndent(TextStyle style) {
        return (int) Math.round(style.firstIndent() * (Twips.of(style.size()) + tracking(style)));
    }

    /** Word's word for an alignment. */
    static String alignment(TextStyle.Align align) {
        return switch (align) {
            case JUSTIFY -> "both";
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    /** What Word adds to the width of a style's characters, in twips. */
    static int tracking(TextStyle style) {
        return Twips.of(Sheet.wordTracking(style.size()));
    }

    /** Writes {@code word/styles.xml}. */
    void write(Xml xml) {
        xml.open("w:styles").namespace("w", Docx.MAIN);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        typefaces.write(xml, FontRole.BODY);
        xml.val("w:sz", 32).val("w:szCs", 32).leaf("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.close().close().leaf("w:pPrDefault").close();
        styles.values().forEach(style -> paragraphStyle(xml, style));
        xml.open("w:style", "w:type", "paragraph", "w:styleId", "Footer").val("w:name", "footer").val("w:uiPriority", 99);
        xml.open("w:pPr");
        xml.val("w:widowControl", 0);
        asianTypography(xml, false);
        xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "280", "w:lineRule", "exact").close();
        xml.open("w:rPr");
        typefaces.write(xml, FontRole.SONG);
        xml.val("w:sz", 28).val("w:szCs", 28).close().close();
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal")
                .val("w:name", "Normal Table").val("w:uiPriority", 99).leaf("w:semiHidden").leaf("w:unhideWhenUsed").close();
        xml.close();
    }

    private void paragraphStyle(Xml xml, TextStyle style) {
        WordNames.Style known = names.style(style.name());
        boolean normal = style.name().equals(TEXT.name());
        var attributes = new ArrayList<String>(List.of("w:type", "paragraph"));
        if (normal) {
            attributes.addAll(List.of("w:default", "1"));
        } else if (known.name().equals(style.name())) {
            attributes.addAll(List.of("w:customStyle", "1"));
        }
        attributes.addAll(List.of("w:styleId", known.id()));
        xml.open("w:style", attributes.toArray(String[]::new)).val("w:name", known.name());
        if (style.outline() > 0 && !known.name().equals(style.name())) {
            xml.val("w:aliases", style.name());
        }
        if (!normal && style.linesIn() >= 1) {
            xml.val("w:next", id(TEXT));
        }
        xml.leaf("w:qFormat");

        xml.open("w:pPr");
        if (style.keepNext()) {
            xml.leaf("w:keepNext");
        }
        xml.val("w:widowControl", 0);
        if (CONTENTS.contains(style.name())) {
            xml.open("w:tabs").leaf("w:tab", "w:val", "right", "w:leader", "middleDot", "w:pos", Integer.toString(Twips.MEASURE)).close();
        }
        asianTypography(xml, pitch(style) == profile.row());
        xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", Integer.toString(pitch(style)), "w:lineRule", "exact");
        xml.leaf("w:ind",
                "w:firstLineChars", Long.toString(Math.round(style.firstIndent() * 100)),
                "w:firstLine", Integer.toString(firstIndent(style)));
        xml.val("w:jc", alignment(style.align()));
        if (style.outline() > 0) {
            xml.val("w:outlineLvl", style.outline() - 1);
        }
        xml.close();

        xml.open("w:rPr");
        typefaces.write(xml, style.font());
        if (style.red()) {
            xml.val("w:color", RED);
        }
        if (tracking(style) != 0) {
            xml.val("w:spacing", tracking(style));
        }
        if (style.stretch() != 1) {
            xml.val("w:w", (int) (style.stretch() * 100));
        }
        int halfPoints = (int) Math.round(style.size() * 2);
        xml.val("w:sz", halfPoints).val("w:szCs", halfPoints);
        xml.close().close();
    }

    /**
     * Lines as our typesetter breaks them, which also avoids no single lines, as 22 rows a page come first: punctuation neither at the wrong
     * end of a line nor hanging in the margin, no gaps between Han characters and digits.
     *
     * @param onGrid whether a line is a row of the grid, and goes on being one if somebody gives up its exact height
     */
    private static void asianTypography(Xml xml, boolean onGrid) {
        xml.leaf("w:kinsoku").val("w:overflowPunct", 0).val("w:autoSpaceDE", 0).val("w:autoSpaceDN", 0)
                .val("w:adjustRightInd", 0).val("w:snapToGrid", onGrid ? 1 : 0);
    }
}
