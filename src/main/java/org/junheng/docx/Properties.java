package org.junheng.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junheng.document.Head;

/** The elements of a document as properties of its file (公文要素), by which registries and archives find it without opening it. */
final class Properties {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    /** The set of properties a user may give a file. */
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    /** Numbers below are the program's own. */
    private static final int FIRST = 2;

    private Properties() {}

    /** Writes {@code docProps/custom.xml}: what is absent has no property. */
    static void write(Xml xml, Head head) {
        xml.open("Properties")
                .namespace("", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")
                .namespace("vt", TYPES);
        int number = FIRST;
        for (Map.Entry<String, String> element : elements(head).entrySet()) {
            if (!element.getValue().isEmpty()) {
                xml.open("property", "fmtid", USER_DEFINED, "pid", Integer.toString(number), "name", element.getKey())
                        .text("vt:lpwstr", element.getValue()).close();
                number++;
            }
        }
        xml.close();
    }

    private static Map<String, String> elements(Head head) {
        var elements = new LinkedHashMap<String, String>();
        elements.put("文种", head.kind());
        elements.put("发文机关", String.join("、", head.issuers()));
        elements.put("发文字号", head.masthead().number());
        elements.put("份号", head.masthead().copyNumber());
        elements.put("密级和保密期限", head.masthead().secrecy());
        elements.put("紧急程度", head.masthead().urgency());
        elements.put("主送机关", head.addressee());
        elements.put("成文日期", head.date());
        elements.put("印发机关", head.imprint().printer());
        elements.put("印发日期", head.imprint().printDate());
        elements.put("稿次", head.version());
        return elements;
    }
}
