package org.junheng.draft;

import freemarker.template.TemplateDirectiveModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.sandbox.Printed;
import org.junheng.sandbox.Sandbox;

/** A folder of a pack whose templates write documents (模板目录): what they print is read into the tree. */
final class TemplateFolder {

    /** Blank lines of a template are its layout: two of them must not part the points of a list. */
    private static final Pattern BLANKS = Pattern.compile("\\n(?:[ \\t]*\\n){2,}");

    private final Pack pack;
    private final String folder;
    private final Sandbox documents;
    private final Sandbox lines;

    TemplateFolder(Pack pack, String folder) {
        this.pack = pack;
        this.folder = folder;
        this.documents = Sandbox.ofDocuments(pack, folder, directives());
        this.lines = Sandbox.ofLines(pack, folder);
    }

    private static Map<String, TemplateDirectiveModel> directives() {
        var directives = new LinkedHashMap<>(Composition.directives());
        directives.put("table", new TableDirective());
        directives.put("chart", new ChartDirective());
        directives.put("row", new TableDirective.Row());
        return directives;
    }

    /** What templates see of the data, by name. */
    Map<String, Object> shown(Map<String, ?> records) {
        return documents.shown(records);
    }

    /** A line of the list of kinds, filled in; empty for an empty one. */
    String line(Kind kind, String text, Map<String, Object> data) {
        if (text.isEmpty()) {
            return "";
        }
        Place list = pack.place(folder + "/" + Kinds.LIST);
        Printed printed = lines.line(text, list).with(data);
        if (printed.text().isBlank() || printed.text().contains("\n")) {
            throw new Faults(new Fault("TPL-024", list, kind.id() + "的标题或主送机关不是一行文字", "一行文字", ""));
        }
        return printed.prose().text();
    }

    /** What the template of a kind prints, under its head. */
    Document document(Kind kind, Head head, Map<String, Object> data) {
        String file = kind.id() + "/document.ftl";
        Printed printed = documents.run(file, data);
        String markdown = Markdown.write(head) + "\n" + Elements.notes(head) + "\n" + BLANKS.matcher(printed.text()).replaceAll("\n\n");
        return Markdown.read(markdown, pack.place(folder + "/" + file).file(), printed.facts()).document();
    }
}
