package org.junheng.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;

/** Apache FOP: XSL-FO, with a contents list of page citations. */
final class Fop implements Engine {

    private static final String[][] FACES = {
        {"仿宋", "FandolFang-Regular.otf"}, {"黑体", "FandolHei-Regular.otf"}, {"宋体", "FandolSong-Regular.otf"}, {"小标宋", "FandolSong-Bold.otf"}};

    private final Content content;
    private final FopFactory factory;
    private final TransformerFactory transformers = TransformerFactory.newInstance();

    Fop(Content content, Path fonts) throws Exception {
        this.content = content;
        Logger.getLogger("org.apache.fop").setLevel(Level.SEVERE);
        var faces = new StringBuilder();
        for (String[] face : FACES) {
            faces.append("<font embed-url=\"").append(fonts.resolve(face[1]).toUri()).append("\"><font-triplet name=\"").append(face[0])
                    .append("\" style=\"normal\" weight=\"normal\"/></font>");
        }
        String configuration = "<fop version=\"1.0\"><renderers><renderer mime=\"application/pdf\"><fonts>" + faces
                + "</fonts></renderer></renderers></fop>";
        factory = FopFactory.newInstance(new File(".").toURI(), new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public byte[] report() throws Exception {
        var out = new ByteArrayOutputStream();
        org.apache.fop.apps.Fop fop = factory.newFop(MimeConstants.MIME_PDF, out);
        Transformer identity = transformers.newTransformer();
        identity.transform(new StreamSource(new StringReader(sheet())), new SAXResult(fop.getDefaultHandler()));
        return out.toByteArray();
    }

    private String sheet() {
        var fo = new StringBuilder("""
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="zh-CN"><fo:layout-master-set>
                <fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin-left="28mm" margin-right="26mm">
                <fo:region-body margin-top="37mm" margin-bottom="35mm"/><fo:region-after extent="28mm"/>
                </fo:simple-page-master></fo:layout-master-set>
                <fo:page-sequence master-reference="a4"><fo:static-content flow-name="xsl-region-after">
                <fo:block font-family="宋体" font-size="14pt" text-align="center">— <fo:page-number/> —</fo:block></fo:static-content>
                <fo:flow flow-name="xsl-region-body" font-family="仿宋" font-size="16pt" line-height="28.95pt"
                line-height-shift-adjustment="disregard-shifts">
                """);
        fo.append("<fo:block font-family=\"小标宋\" font-size=\"22pt\" line-height=\"36pt\" text-align=\"center\">").append(content.title())
                .append("</fo:block>");
        for (int i = 0; i < content.sections().size(); i++) {
            fo.append("<fo:block text-align-last=\"justify\"><fo:basic-link internal-destination=\"s").append(i).append("\">").append(heading(i))
                    .append("<fo:leader leader-pattern=\"dots\"/><fo:page-number-citation ref-id=\"s").append(i)
                    .append("\"/></fo:basic-link></fo:block>");
        }
        for (int i = 0; i < content.sections().size(); i++) {
            Content.Section section = content.sections().get(i);
            fo.append("<fo:block id=\"s").append(i).append("\" font-family=\"黑体\" text-indent=\"32pt\" keep-with-next.within-page=\"always\">")
                    .append(heading(i)).append("</fo:block>");
            section.paragraphs().forEach(paragraph ->
                    fo.append("<fo:block text-align=\"justify\" text-indent=\"32pt\">").append(paragraph.text()).append("</fo:block>"));
            fo.append("<fo:table table-layout=\"fixed\" width=\"100%\" border-collapse=\"collapse\""
                    + " font-family=\"宋体\" font-size=\"12pt\" text-align=\"center\">");
            for (int width : Content.WIDTHS) {
                fo.append("<fo:table-column column-width=\"proportional-column-width(").append(width).append(")\"/>");
            }
            fo.append("<fo:table-header font-family=\"黑体\"><fo:table-row>");
            Content.COLUMNS.forEach(column -> cell(fo, column));
            fo.append("</fo:table-row></fo:table-header><fo:table-body>");
            for (Content.Row row : section.rows()) {
                fo.append("<fo:table-row>");
                row.cells().forEach(cell -> cell(fo, cell));
                fo.append("</fo:table-row>");
            }
            fo.append("</fo:table-body></fo:table>");
        }
        return fo.append("</fo:flow></fo:page-sequence></fo:root>").toString();
    }

    private String heading(int i) {
        return content.sections().get(i).number() + content.sections().get(i).heading();
    }

    private static void cell(StringBuilder fo, String text) {
        fo.append("<fo:table-cell border=\"0.5pt solid black\"><fo:block>").append(text).append("</fo:block></fo:table-cell>");
    }
}
