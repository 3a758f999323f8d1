package org.junheng.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.functions.FunctionsBundle;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.font.EngineFont;
import org.junheng.font.FontFace;
import org.junheng.font.FontRole;
import org.junheng.font.Fonts;

/** The fonts of documents under the names of their roles (宋体、黑体、楷体、仿宋、小标宋), as JasperReports wants them: files of one face, embedded. */
final class Typefaces {

    private final JasperReportsContext context;
    private final FontFace cells;

    private Typefaces(JasperReportsContext context, FontFace cells) {
        this.context = context;
        this.cells = cells;
    }

    static Typefaces of(Fonts fonts) {
        var context = new SimpleJasperReportsContext();
        var families = new ArrayList<FontFamily>();
        for (FontRole role : FontRole.values()) {
            var family = new SimpleFontFamily(context);
            family.setName(role.chinese());
            var face = new SimpleFontFace(context);
            face.setTtf(EngineFont.of(fonts.chain(role).get(0)).toString());
            family.setNormalFace(face);
            family.setPdfEncoding("Identity-H");
            family.setPdfEmbedded(true);
            families.add(family);
        }
        context.setExtensions(FontFamily.class, families);
        var functions = new FunctionsBundle();
        functions.addFunctionClass(LayoutFunctions.class);
        context.setExtensions(FunctionsBundle.class, List.of(functions));
        return new Typefaces(context, fonts.chain(FontRole.SONG).get(0));
    }

    JasperReportsContext context() {
        return context;
    }

    /**
     * Refuses text that would come out with holes.
     *
     * @throws Faults {@code OUT-101} with the first character that the font of cells lacks
     */
    void requireAll(Stream<String> texts) {
        List<String> lacking = texts.flatMapToInt(String::codePoints).filter(c -> !cells.has(c)).mapToObj(Character::toString).distinct().toList();
        if (!lacking.isEmpty()) {
            throw new Faults(new Fault("OUT-101", Place.NOWHERE, "字体" + cells.name() + "里没有的字：" + String.join("", lacking), "附表所用字体里都有的字", "请在字体目录里放一个字更全的宋体"));
        }
    }
}
