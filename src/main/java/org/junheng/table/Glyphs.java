package org.junheng.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.font.FontFace;

/** Whether every character of a filled table can be shown by the font it is set in (有没有缺字): of the data, of parameters, of the layout's own words. */
final class Glyphs {

    private final Typefaces typefaces;
    private final Layout layout;
    private final Map<Lack, StringBuilder> lacking = new LinkedHashMap<>();

    /** Where characters come from that a font lacks. */
    private record Lack(FontFace face, Place place) {}

    private Glyphs(Typefaces typefaces, Layout layout) {
        this.typefaces = typefaces;
        this.layout = layout;
    }

    /**
     * Refuses text that would come out with holes.
     *
     * @throws Faults {@code OUT-101} with all characters that a font lacks, at the layout's line if they are its own;
     *     {@code TPL-040} for words that the layout gives none of our fonts
     */
    static void require(JasperPrint print, Typefaces typefaces, Layout layout) {
        var glyphs = new Glyphs(typefaces, layout);
        print.getPages().forEach(page -> glyphs.look(page.getElements()));
        if (!glyphs.lacking.isEmpty()) {
            throw new Faults(glyphs.lacking.entrySet().stream().map(entry -> fault(entry.getKey(), entry.getValue().toString())).toList());
        }
    }

    private void look(List<JRPrintElement> elements) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                look(frame.getElements());
            } else if (element instanceof JRPrintText text && text.getFullText() != null) {
                look(text.getFullText(), text.getFontName());
            }
        }
    }

    private void look(String text, String font) {
        FontFace face = typefaces.face(font);
        if (face == null && !text.isEmpty()) {
            throw new Faults(new Fault("TPL-040", layout.file(), "没有写字体的文字“" + text + "”", String.join("、", Typefaces.names()), "请在默认的样式（style）里写fontName"));
        }
        text.codePoints().filter(c -> c != '\n' && !face.has(c)).mapToObj(Character::toString).forEach(c -> {
            StringBuilder sofar = lacking.computeIfAbsent(new Lack(face, layout.place(c.codePointAt(0))), any -> new StringBuilder());
            if (sofar.indexOf(c) < 0) {
                sofar.append(c);
            }
        });
    }

    private static Fault fault(Lack lack, String characters) {
        return new Fault("OUT-101", lack.place(), "字体" + lack.face().name() + "里没有的字：" + characters, "附表所用字体里都有的字", "请在字体目录里放一个字更全的同类字体，或者改用有的字");
    }
}
