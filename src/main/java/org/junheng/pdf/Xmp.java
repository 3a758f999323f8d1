package org.junheng.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What a file says about itself in XML (XMP元数据): that it is PDF/A-1b (ISO 19005-1, in China GB/T 23286.1), and the same as its
 * information dictionary, which PDF/A demands.
 */
final class Xmp {

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"\
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>1</pdfaid:part>
            <pdfaid:conformance>B</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>%1$s</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:title>
            %3$s<xmp:CreatorTool>%4$s</xmp:CreatorTool>
            <pdf:Producer>%4$s</pdf:Producer>
            <xmp:CreateDate>%5$s</xmp:CreateDate>
            <xmp:ModifyDate>%5$s</xmp:ModifyDate>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";
    private static final String AUTHOR = "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\n";

    private Xmp() {}

    /**
     * The packet.
     *
     * @param author empty if there is none
     */
    static byte[] packet(String language, String title, String author, String program, Instant made) {
        String creator = author.isEmpty() ? "" : AUTHOR.formatted(escaped(author));
        return PACKET.formatted(language, escaped(title), creator, program, made).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
