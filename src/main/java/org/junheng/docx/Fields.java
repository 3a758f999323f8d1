package org.junheng.docx;

/** Streams fields (域): what Word works out anew when it is told to. */
final class Fields {

    private final Xml xml;

    Fields(Xml xml) {
        this.xml = xml;
    }

    /** Begins a field; what follows, up to {@link #end}, is its result as it is now. */
    void begin(String instruction) {
        instruct(instruction);
        mark("separate");
    }

    void end() {
        mark("end");
    }

    /** A field that shows nothing. */
    void silent(String instruction) {
        instruct(instruction);
        mark("end");
    }

    /** A text as a field's argument. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void instruct(String instruction) {
        mark("begin");
        xml.open("w:r").text("w:instrText", " " + instruction + " ", "xml:space", "preserve").close();
    }

    private void mark(String type) {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", type).close();
    }
}
