package org.junheng.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.junheng.typeset.Page;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Sheet;
import org.junheng.typeset.Timestamp;
import org.junheng.typeset.Way;

/**
 * Writes pages as a PDF (PDF输出): ink where the typesetter put it, subsets of all fonts, the text as it was written, bookmarks and links.
 * Every file is fit for an archive (归档, PDF/A). The same pages give the same bytes.
 */
public final class Pdf {

    private static final String PROGRAM = "均衡文书";
    private static final String LANGUAGE = Archive.LANGUAGE;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Characters may stand so far from their place, in points, before they are moved back. */
    private static final double TOLERANCE = 0.01;
    /** Readers take a gap of more than so many em for a blank, unless they are told the text. */
    private static final double APPARENT_BLANK = 0.08;

    private final Pages pages;
    private final PdfWriter writer;
    private final Conformance conformance;
    private final Optional<Structure> structure;

    private Pdf(Pages pages, PdfWriter writer, Conformance conformance) {
        this.pages = pages;
        this.writer = writer;
        this.conformance = conformance;
        this.structure = conformance.isTagged() ? Optional.of(new Structure(writer, pages.pages().size())) : Optional.empty();
    }

    /** Writes a PDF/A-1b. The parameters are those of {@link #write(Pages, Conformance, Instant, OutputStream)}. */
    public static void write(Pages pages, Instant fallback, OutputStream out) {
        write(pages, Conformance.A_1B, fallback, out);
    }

    /**
     * Writes a PDF. The stream is left open.
     *
     * @param fallback the time the file says it was made at, for a document without a date: see {@link Timestamp}
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public static void write(Pages pages, Conformance conformance, Instant fallback, OutputStream out) {
        var document = new com.lowagie.text.Document(new Rectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT));
        var written = new ByteArrayOutputStream();
        try {
            PdfWriter writer = conformance.isTagged() ? TaggedWriter.of(document, written) : PdfWriter.getInstance(document, written);
            if (!conformance.isTagged()) {
                // This writes PDF 1.4, and refuses fonts that are not embedded and transparent ink.
                writer.setPDFXConformance(PdfWriter.PDFA1B);
            }
            document.open();
            new Pdf(pages, writer, conformance).write(document, Timestamp.of(pages.document(), fallback));
            byte[] file = written.toByteArray();
            CrossReferences.inPlainDigits(file);
            out.write(file);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(com.lowagie.text.Document document, Instant made) throws IOException {
        preferences();
        outputIntent();
        for (Page page : pages.pages()) {
            document.newPage();
            writer.setPageEmpty(false);
            structure.ifPresent(Structure::page);
            page.patches().forEach(this::draw);
            page.links().forEach(this::link);
        }
        if (structure.isPresent()) {
            structure.get().write();
        }
        bookmarks();
        information(made);
        document.close();
    }

    private void draw(Page.Patch patch) {
        structure.ifPresent(structure -> structure.begin(writer.getDirectContent(), patch));
        PdfContentByte ink = writer.getDirectContent();
        boolean turned = patch.way() == Way.TURNED;
        if (turned) {
            ink.saveState();
            ink.concatCTM(0, 1, -1, 0, (float) Sheet.turnedX(Sheet.HEIGHT), (float) (Sheet.HEIGHT - Sheet.turnedY(0)));
        }
        for (Page.Mark mark : patch.marks()) {
            if (mark instanceof Page.Glyphs glyphs) {
                draw(glyphs);
            } else if (mark instanceof Page.Rule rule) {
                draw(rule);
            } else if (mark instanceof Page.Area area) {
                draw(area);
            }
        }
        if (turned) {
            ink.restoreState();
        }
        structure.ifPresent(structure -> ink.endMarkedContentSequence());
    }

    /** Printed on both sides, bound at the left, in its true size (GB/T 9704-2012, 6.2 and 6.3). */
    private void preferences() {
        writer.addViewerPreference(PdfName.DUPLEX, PdfName.DUPLEXFLIPLONGEDGE);
        writer.addViewerPreference(PdfName.PRINTSCALING, PdfName.NONE);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
    }

    /** What the numbers of a colour mean (输出意图). */
    private void outputIntent() throws IOException {
        var profile = new PdfStream(Srgb.profile());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(Srgb.NAME));
        intent.put(PdfName.INFO, new PdfString(Srgb.NAME));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    /** Most gaps of a line are alike: they become the character spacing, the others are corrected one by one. */
    private void draw(Page.Glyphs glyphs) {
        BaseFont font = glyphs.face().embeddable();
        int[] characters = glyphs.text().codePoints().toArray();
        double[] gaps = new double[characters.length];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = glyphs.advances().get(i) / glyphs.stretch() - glyphs.size() * font.getWidth(characters[i]) / 1000;
        }
        double[] sorted = gaps.clone();
        Arrays.sort(sorted);
        double spacing = sorted[gaps.length / 2];
        boolean isLoose = sorted[gaps.length - 1] > APPARENT_BLANK * glyphs.size();
        var array = new PdfTextArray();
        var alike = new StringBuilder();
        double behind = 0;
        for (int i = 0; i < characters.length; i++) {
            if (Math.abs(behind) > TOLERANCE) {
                array.add(alike.toString());
                array.add((float) (-behind * 1000 / glyphs.size()));
                alike.setLength(0);
                behind = 0;
            }
            alike.appendCodePoint(characters[i]);
            behind += gaps[i] - spacing;
        }
        array.add(alike.toString());
        PdfContentByte ink = writer.getDirectContent();
        if (isLoose) {
            var span = new PdfDictionary();
            span.put(PdfName.ACTUALTEXT, new PdfString(glyphs.text(), PdfObject.TEXT_UNICODE));
            ink.beginMarkedContentSequence(PdfName.SPAN, span, true);
        }
        ink.saveState();
        if (glyphs.red()) {
            ink.setRGBColorFill(255, 0, 0);
        }
        ink.beginText();
        ink.setFontAndSize(font, (float) glyphs.size());
        ink.setCharacterSpacing((float) spacing);
        ink.setTextMatrix((float) glyphs.stretch(), 0, 0, 1, (float) glyphs.x(), (float) (Sheet.HEIGHT - glyphs.baseline()));
        ink.showText(array);
        ink.endText();
        ink.restoreState();
        if (isLoose) {
            ink.endMarkedContentSequence();
        }
    }

    private void draw(Page.Rule rule) {
        PdfContentByte ink = writer.getDirectContent();
        ink.saveState();
        if (rule.red()) {
            ink.setRGBColorStroke(255, 0, 0);
        }
        ink.setLineWidth((float) rule.weight());
        ink.moveTo((float) rule.x1(), (float) (Sheet.HEIGHT - rule.y1()));
        ink.lineTo((float) rule.x2(), (float) (Sheet.HEIGHT - rule.y2()));
        ink.stroke();
        ink.restoreState();
    }

    /** What leads to another place: no border, and printed as it stands, as an archive wants. */
    private void link(Page.Link link) {
        var place = PdfAnnotation.createLink(
                writer,
                new Rectangle(
                        (float) link.left(), (float) (Sheet.HEIGHT - link.bottom()), (float) link.right(), (float) (Sheet.HEIGHT - link.top())),
                PdfAnnotation.HIGHLIGHT_NONE, link.target().page(), destination(link.target().y()));
        place.setBorder(new PdfBorderArray(0, 0, 0));
        place.setFlags(PdfAnnotation.FLAGS_PRINT);
        structure.ifPresent(structure -> structure.link(place, link));
        writer.addAnnotation(place);
    }

    /** A place on a page, with a little above it. */
    private static PdfDestination destination(double y) {
        return new PdfDestination(PdfDestination.XYZ, 0, (float) (Sheet.HEIGHT - y + Sheet.ROW / 2), 0);
    }

    private void draw(Page.Area area) {
        PdfContentByte ink = writer.getDirectContent();
        ink.saveState();
        ink.setGrayFill((float) area.grey());
        for (int i = 0; i < area.xs().size(); i++) {
            float x = area.xs().get(i).floatValue();
            float y = (float) (Sheet.HEIGHT - area.ys().get(i));
            if (i == 0) {
                ink.moveTo(x, y);
            } else {
                ink.lineTo(x, y);
            }
        }
        if (area.outline() > 0) {
            ink.setLineWidth((float) area.outline());
            ink.closePathFillStroke();
        } else {
            ink.fill();
        }
        ink.restoreState();
    }

    /** Headings as bookmarks (书签); one whose level skips another hangs on the nearest higher one. */
    private void bookmarks() {
        Deque<PdfOutline> parents = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        parents.push(writer.getRootOutline());
        levels.push(0);
        for (Pages.Entry entry : pages.outline()) {
            while (levels.peek() >= entry.level()) {
                levels.pop();
                parents.pop();
            }
            PdfDestination place = destination(entry.y());
            place.addPage(writer.getPageReference(entry.page()));
            parents.push(new PdfOutline(parents.peek(), place, entry.title()));
            levels.push(entry.level());
        }
        if (!pages.outline().isEmpty()) {
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        }
    }

    private void information(Instant made) {
        String title = withoutControls(pages.title());
        String issuer = withoutControls(pages.document().head().issuer());
        PdfDictionary information = writer.getInfo();
        information.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        if (!issuer.isEmpty()) {
            information.put(PdfName.AUTHOR, new PdfString(issuer, PdfObject.TEXT_UNICODE));
        }
        information.put(PdfName.CREATOR, new PdfString(PROGRAM, PdfObject.TEXT_UNICODE));
        information.put(PdfName.PRODUCER, new PdfString(PROGRAM, PdfObject.TEXT_UNICODE));
        information.put(PdfName.CREATIONDATE, new PdfString(DATE.format(made)));
        information.put(PdfName.MODDATE, new PdfString(DATE.format(made)));
        byte[] id = digest(made);
        information.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.setXmpMetadata(Xmp.packet(conformance, LANGUAGE, title, issuer, PROGRAM, made));
    }

    /** They have no ink, and XML knows no way to write them. */
    private static String withoutControls(String text) {
        return text.replaceAll("\\p{Cntrl}", "");
    }

    /** The file's identity, from what is on its pages. */
    private byte[] digest(Instant made) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // numbers as they are, not as words: those take longer to write than all the rest
            var content = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            content.writeUTF(pages.document().head() + made.toString() + conformance);
            for (Page page : pages.pages()) {
                for (Page.Patch patch : page.patches()) {
                    content.writeUTF(patch.way().name());
                    for (Page.Mark mark : patch.marks()) {
                        digest(mark, content);
                    }
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
    }

    private static void digest(Page.Mark mark, DataOutputStream content) throws IOException {
        if (mark instanceof Page.Glyphs glyphs) {
            content.writeUTF(glyphs.face().name());
            content.writeUTF(glyphs.text());
            content.writeDouble(glyphs.size());
            content.writeDouble(glyphs.x());
            content.writeDouble(glyphs.baseline());
            content.writeDouble(glyphs.stretch());
            content.writeBoolean(glyphs.red());
        } else if (mark instanceof Page.Rule rule) {
            content.writeDouble(rule.x1());
            content.writeDouble(rule.y1());
            content.writeDouble(rule.x2());
            content.writeDouble(rule.y2());
            content.writeDouble(rule.weight());
            content.writeBoolean(rule.red());
        } else {
            content.writeUTF(mark.toString());
        }
    }
}
