package org.junheng.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.functions.FunctionsBundle;
import org.junheng.font.EngineFont;
import org.junheng.font.FontFace;
import org.junheng.font.FontRole;
import org.junheng.font.Fonts;

/** The fonts of documents under the names of their roles (宋体、黑体、楷体、仿宋、小标宋), as JasperReports wants them: files of one face, embedded. */
final class Typefaces {

    private final JasperReportsContext context;
    private final Map<String, FontFace> faces;

    private Typefaces(JasperReportsContext context, Map<String, FontFace> faces) {
        this.context = context;
        this.faces = Map.copyOf(faces);
    }

    static Typefaces of(Fonts fonts) {
        var context = new SimpleJasperReportsContext();
        var families = new ArrayList<FontFamily>();
        var faces = new HashMap<String, FontFace>();
        for (FontRole role : FontRole.values()) {
            faces.put(role.chinese(), fonts.chain(role).get(0));
            var family = new SimpleFontFamily(context);
            family.setName(role.chinese());
            var face = new SimpleFontFace(context);
            face.setTtf(EngineFont.of(faces.get(role.chinese())).toString());
            family.setNormalFace(face);
            family.setPdfEncoding("Identity-H");
            family.setPdfEmbedded(true);
            families.add(family);
        }
        context.setExtensions(FontFamily.class, families);
        var functions = new FunctionsBundle();
        functions.addFunctionClass(LayoutFunctions.class);
        context.setExtensions(FunctionsBundle.class, List.of(functions));
        return new Typefaces(context, faces);
    }

    JasperReportsContext context() {
        return context;
    }

    /** The face of a font's name in a layout; {@code null} if it is none of ours. */
    FontFace face(String name) {
        return faces.get(name);
    }

    /** The names that layouts may use. */
    static List<String> names() {
        return Stream.of(FontRole.values()).map(FontRole::chinese).toList();
    }
}
