package org.junheng.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.typeset.Page;
import org.junheng.typeset.Sheet;
import org.junheng.typeset.Source;
import org.junheng.typeset.Strip;

/**
 * The structure of a tagged file (逻辑结构, ISO 32000-1, 14.7 and 14.8): headings, paragraphs, the contents and tables in reading order, and
 * for each stretch of ink and each link the part of the structure it belongs to. What is no content is marked as such.
 *
 * <p>Headings are numbered by how deep they are, from 1 and without a gap, whatever levels a document uses (ISO 14289-1, 7.4.2).
 */
final class Structure {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName TABLE_ROW = new PdfName("TR");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final int DEEPEST = 6;

    private final PdfWriter writer;
    private final PdfIndirectReference root;
    private final List<Element> elements = new ArrayList<>();
    private final Element document;
    private final Map<Strip, Element> paragraphs = new IdentityHashMap<>();
    private final Map<Strip, Map<Integer, List<Element>>> rows = new IdentityHashMap<>();
    private final Deque<Integer> headings = new ArrayDeque<>();
    private Element contents;
    /** For each page the elements of its stretches of ink, in order. */
    private final List<PdfArray> pages = new ArrayList<>();
    private final List<PdfIndirectReference> links = new ArrayList<>();
    private final int count;

    /** @param count how many pages the file has */
    Structure(PdfWriter writer, int count) {
        this.writer = writer;
        this.count = count;
        this.root = writer.getPdfIndirectReference();
        this.document = new Element(PdfName.DOCUMENT, null);
    }

    /** A part of the structure. */
    private final class Element {
        private final PdfIndirectReference reference = writer.getPdfIndirectReference();
        private final PdfDictionary dictionary = new PdfDictionary(new PdfName("StructElem"));
        private final PdfArray kids = new PdfArray();

        Element(PdfName role, Element parent) {
            dictionary.put(PdfName.S, role);
            dictionary.put(PdfName.P, parent == null ? root : parent.reference);
            dictionary.put(PdfName.K, kids);
            if (parent != null) {
                parent.kids.add(reference);
            }
            elements.add(this);
        }

        void hold(PdfDictionary content, int page) {
            content.put(PdfName.PG, writer.getPageReference(page));
            kids.add(content);
        }
    }

    /** Begins a page. */
    void page() {
        pages.add(new PdfArray());
    }

    /** Begins the ink of a patch on the page begun last; it ends with the marked content. */
    void begin(PdfContentByte ink, Page.Patch patch) {
        if (patch.source() instanceof Source.Decoration) {
            ink.beginMarkedContentSequence(ARTIFACT);
            return;
        }
        Element element = element(patch.source());
        if (patch.source() instanceof Source.Picture) {
            element.dictionary.put(PdfName.A, box(patch.marks()));
        }
        PdfArray page = pages.get(pages.size() - 1);
        var number = new PdfNumber(page.size());
        page.add(element.reference);
        var content = new PdfDictionary(PdfName.MCR);
        content.put(PdfName.MCID, number);
        element.hold(content, pages.size());
        var properties = new PdfDictionary();
        properties.put(PdfName.MCID, number);
        ink.beginMarkedContentSequence((PdfName) element.dictionary.get(PdfName.S), properties, true);
    }

    /** Hangs a link on what it is a part of. */
    void link(PdfAnnotation annotation, Page.Link link) {
        Element parent = element(link.source());
        Element element = PdfName.LINK.equals(parent.dictionary.get(PdfName.S)) ? parent : new Element(PdfName.LINK, parent);
        var object = new PdfDictionary(PdfName.OBJR);
        object.put(PdfName.OBJ, annotation.getIndirectReference());
        element.hold(object, pages.size());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(count + links.size()));
        annotation.put(PdfName.CONTENTS, new PdfString(link.text(), PdfObject.TEXT_UNICODE));
        links.add(element.reference);
    }

    /** Writes the structure behind the pages. */
    void write() throws IOException {
        for (Element element : elements) {
            writer.addToBody(element.dictionary, element.reference);
        }
        var numbers = new PdfArray();
        for (PdfArray page : pages) {
            numbers.add(new PdfNumber(numbers.size() / 2));
            numbers.add(writer.addToBody(page).getIndirectReference());
        }
        for (PdfIndirectReference link : links) {
            numbers.add(new PdfNumber(numbers.size() / 2));
            numbers.add(link);
        }
        var parents = new PdfDictionary();
        parents.put(PdfName.NUMS, numbers);
        var tree = new PdfDictionary(PdfName.STRUCTTREEROOT);
        tree.put(PdfName.K, document.reference);
        tree.put(PdfName.PARENTTREE, writer.addToBody(parents).getIndirectReference());
        tree.put(PdfName.PARENTTREENEXTKEY, new PdfNumber(pages.size() + links.size()));
        writer.addToBody(tree, root);
        var marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.MARKINFO, marked);
        writer.getExtraCatalog().put(PdfName.STRUCTTREEROOT, root);
    }

    private Element element(Source source) {
        if (source instanceof Source.Cell cell) {
            return rows.computeIfAbsent(cell.grid(), grid -> new HashMap<>())
                    .computeIfAbsent(cell.row(), row -> row(cell.grid(), row))
                    .get(cell.column());
        }
        if (source instanceof Source.Picture picture) {
            return paragraphs.computeIfAbsent(picture.figure(), strip -> figure(picture.figure()));
        }
        Strip strip = ((Source.Paragraph) source).strip();
        Element known = paragraphs.get(strip);
        if (known == null) {
            known = strip instanceof Strip.Entry ? entry() : new Element(role((Strip.Text) strip), document);
            paragraphs.put(strip, known);
        }
        return known;
    }

    /** Where a picture stands on its page (ISO 32000-1, 14.8.5.4.3): around all of its ink. */
    private static PdfDictionary box(List<Page.Mark> marks) {
        double left = Sheet.WIDTH;
        double top = Sheet.HEIGHT;
        double right = 0;
        double bottom = 0;
        for (Page.Mark mark : marks) {
            if (mark instanceof Page.Area area) {
                left = Math.min(left, Collections.min(area.xs()));
                right = Math.max(right, Collections.max(area.xs()));
                top = Math.min(top, Collections.min(area.ys()));
                bottom = Math.max(bottom, Collections.max(area.ys()));
            } else if (mark instanceof Page.Rule rule) {
                left = Math.min(left, Math.min(rule.x1(), rule.x2()));
                right = Math.max(right, Math.max(rule.x1(), rule.x2()));
                top = Math.min(top, Math.min(rule.y1(), rule.y2()));
                bottom = Math.max(bottom, Math.max(rule.y1(), rule.y2()));
            } else if (mark instanceof Page.Glyphs glyphs) {
                left = Math.min(left, glyphs.x());
                right = Math.max(right, glyphs.x() + glyphs.advances().stream().mapToDouble(Double::doubleValue).sum());
                top = Math.min(top, glyphs.baseline() - glyphs.size());
                bottom = Math.max(bottom, glyphs.baseline() + glyphs.size() / 4);
            }
        }
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Layout"));
        attributes.put(PdfName.BBOX, new PdfRectangle(
                (float) left, (float) (Sheet.HEIGHT - bottom), (float) right, (float) (Sheet.HEIGHT - top)));
        return attributes;
    }

    private Element figure(Strip.Figure figure) {
        var element = new Element(PdfName.FIGURE, document);
        element.dictionary.put(PdfName.ALT, new PdfString(figure.description(), PdfObject.TEXT_UNICODE));
        return element;
    }

    /** All cells of a row, those too in which nothing stands. */
    private List<Element> row(Strip.Grid grid, int number) {
        Element table = paragraphs.computeIfAbsent(grid, strip -> new Element(PdfName.TABLE, document));
        var row = new Element(TABLE_ROW, table);
        var cells = new ArrayList<Element>();
        for (int i = 0; i < grid.widths().size(); i++) {
            var cell = new Element(number < 0 ? PdfName.TH : PdfName.TD, row);
            if (number < 0) {
                var attributes = new PdfDictionary();
                attributes.put(PdfName.O, PdfName.TABLE);
                attributes.put(SCOPE, new PdfName("Column"));
                cell.dictionary.put(PdfName.A, attributes);
            }
            cells.add(cell);
        }
        return cells;
    }

    /** An entry of the contents is a link as a whole. */
    private Element entry() {
        if (contents == null) {
            contents = new Element(PdfName.TOC, document);
        }
        return new Element(PdfName.LINK, new Element(new PdfName("Reference"), new Element(PdfName.TOCI, contents)));
    }

    /** The title of the document is above its headings; that of an annex is one of them. */
    private PdfName role(Strip.Text text) {
        boolean isTitle = text.style().name().equals("标题");
        if (!isTitle && !text.isHeading()) {
            return PdfName.P;
        }
        int level = isTitle ? 0 : text.style().outline();
        while (!headings.isEmpty() && headings.peek() >= level) {
            headings.pop();
        }
        headings.push(level);
        return new PdfName("H" + Math.min(headings.size(), DEEPEST));
    }
}
