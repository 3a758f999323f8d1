package org.junheng.bench;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junheng.document.Document;
import org.junheng.docx.Docx;
import org.junheng.font.Fonts;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.pdf.Pdf;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;

/** Junheng: from the tree of a document to a file. */
final class Ours {

    private static final Instant MOMENT = Instant.parse("2026-01-01T00:00:00Z");

    private Ours() {}

    static Engine docx(Content content, Path fonts) {
        Document document = document(content);
        Typesetter typesetter = typesetter(fonts);
        Docx docx = Docx.with(Pack.builtIn());
        return () -> docx(docx, typesetter.set(document));
    }

    static Engine docxWriter(Content content, Path fonts) {
        Pages pages = pages(content, fonts);
        Docx docx = Docx.with(Pack.builtIn());
        return () -> docx(docx, pages);
    }

    static Engine pdf(Content content, Path fonts) {
        Document document = document(content);
        Typesetter typesetter = typesetter(fonts);
        return () -> pdf(typesetter.set(document));
    }

    static Engine pdfWriter(Content content, Path fonts) {
        Pages pages = pages(content, fonts);
        return () -> pdf(pages);
    }

    static Pages pages(Content content, Path fonts) {
        return typesetter(fonts).set(document(content));
    }

    private static Document document(Content content) {
        return Markdown.read(content.draft(), "bench").document();
    }

    private static Typesetter typesetter(Path fonts) {
        return Typesetter.with(Fonts.find(Optional.of(fonts), Pack.builtIn()), Styles.read(Pack.builtIn()));
    }

    private static byte[] docx(Docx docx, Pages pages) throws Exception {
        var out = new ByteArrayOutputStream();
        docx.write(pages, MOMENT, out);
        return out.toByteArray();
    }

    private static byte[] pdf(Pages pages) {
        var out = new ByteArrayOutputStream();
        Pdf.write(pages, MOMENT, out);
        return out.toByteArray();
    }
}
