package org.junheng.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

/**
 * openhtmltopdf: HTML and CSS, with a contents list of target counters. It does not take outlines in CFF, so all of its text is set in the
 * one TrueType face that Debian has.
 */
final class Html implements Engine {

    private final Content content;
    private final Path face;

    Html(Content content, Path fonts) {
        this.content = content;
        this.face = fonts.resolve("gbsn00lp.ttf");
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] report() throws Exception {
        var out = new ByteArrayOutputStream();
        new PdfRendererBuilder().useFastMode().useFont(face.toFile(), "song").withHtmlContent(page(), null).toStream(out).run();
        return out.toByteArray();
    }

    private String page() {
        var html = new StringBuilder("""
                <html><head><style>
                @page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 14pt song } }
                body { margin: 0; font: 16pt song; line-height: 28.95pt; text-align: justify }
                h1 { margin: 0; font-size: 22pt; font-weight: normal; line-height: 36pt; text-align: center }
                h2 { margin: 0; font-size: 16pt; font-weight: normal; text-indent: 32pt; page-break-after: avoid }
                p { margin: 0; text-indent: 32pt }
                a { display: block; color: black; text-decoration: none }
                a:after { content: leader(dotted) target-counter(attr(href), page) }
                table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 12pt; text-align: center;
        -fs-table-paginate: paginate }
                tr { page-break-inside: avoid }
                th, td { border: 0.5pt solid black; padding: 0; font-weight: normal }
                </style></head><body>
                """);
        html.append("<h1>").append(content.title()).append("</h1>");
        for (int i = 0; i < content.sections().size(); i++) {
            html.append("<a href=\"#s").append(i).append("\">").append(heading(i)).append("</a>");
        }
        int all = 0;
        for (int width : Content.WIDTHS) {
            all += width;
        }
        for (int i = 0; i < content.sections().size(); i++) {
            Content.Section section = content.sections().get(i);
            html.append("<h2 id=\"s").append(i).append("\">").append(heading(i)).append("</h2>");
            section.paragraphs().forEach(paragraph -> html.append("<p>").append(paragraph.text()).append("</p>"));
            html.append("<table>");
            for (int width : Content.WIDTHS) {
                html.append("<col style=\"width:").append(100 * width / all).append("%\"/>");
            }
            html.append("<thead><tr>");
            Content.COLUMNS.forEach(column -> html.append("<th>").append(column).append("</th>"));
            html.append("</tr></thead><tbody>");
            for (Content.Row row : section.rows()) {
                html.append("<tr>");
                row.cells().forEach(cell -> html.append("<td>").append(cell).append("</td>"));
                html.append("</tr>");
            }
            html.append("</tbody></table>");
        }
        return html.append("</body></html>").toString();
    }

    private String heading(int i) {
        return content.sections().get(i).number() + content.sections().get(i).heading();
    }
}
