package org.junheng.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.docx.Docx;
import org.junheng.docx.Profile;
import org.junheng.font.Fonts;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import org.junheng.pdf.Pdf;
import org.junheng.trace.CheckSheet;
import org.junheng.trace.FactList;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Timestamp;
import org.junheng.typeset.Typesetter;
import org.junheng.xlsx.Xlsx;

/** Makes a document into files (排版成文): typeset once, written in every format. */
public final class Press {

    private final Typesetter typesetter;
    private final Docx docx;
    private final Conformance conformance;

    /** A press with a pack's styles and fonts, which makes PDFs of a conformance and Word files of a profile. */
    public Press(Pack pack, Fonts fonts, Conformance conformance, Profile profile) {
        this.conformance = conformance;
        this.typesetter = Typesetter.with(fonts, Styles.read(pack));
        this.docx = Docx.with(pack, profile);
    }

    /**
     * Writes the files of a draft into the output folder itself, named by its title.
     *
     * @param notice told, in Chinese, what of the draft is not printed
     * @return the files
     */
    public List<Path> print(Document document, Set<Format> formats, OutputFolder folder, Consumer<String> notice) {
        tellNotes(document, "", notice);
        return print(document, name(document.head()), formats, folder);
    }

    /**
     * Writes the files of a document.
     *
     * @param path the path inside the folder, without an ending
     * @return the files
     */
    public List<Path> print(Document document, String path, Set<Format> formats, OutputFolder folder) {
        // A draft without a date knows no year either: any constant keeps the bytes the same.
        Instant moment = Instant.parse("2000-01-01T00:00:00Z");
        return files(document, path, formats, Timestamp.of(document, moment)).stream().map(file -> folder.write(file.name(), file.bytes())).toList();
    }

    /** Says how many notes to the drafter are left: they stand in the draft, not in print. */
    static void tellNotes(Document document, String which, Consumer<String> notice) {
        int notes = document.drafterNotes().size();
        if (notes > 0) {
            notice.accept(which + "初稿中还有" + notes + "处核对提示，成文中不印出");
        }
    }

    /** The document in the formats asked for. */
    List<PrintedFile> files(Document document, Set<Format> formats, Instant moment) {
        return files(document, name(document.head()), formats, moment);
    }

    private List<PrintedFile> files(Document document, String name, Set<Format> formats, Instant moment) {
        Pages pages = typesetter.set(document);
        var files = new ArrayList<PrintedFile>();
        for (Format format : Format.values()) {
            if (formats.contains(format)) {
                files.add(new PrintedFile(
                        name + "." + format.ending(), Delivery.Content.DOCUMENT, pages.pages().size(), bytes(pages, format, moment)));
            }
        }
        return files;
    }

    /** What goes to the person who signs, and no further (数据核对表、数据项清单). */
    List<PrintedFile> beside(Document document, CheckSheet check, Instant moment) {
        String name = name(document.head());
        Instant time = Timestamp.of(document, moment);
        Pages pages = typesetter.set(check.document());
        return List.of(
                new PrintedFile(name + "-数据核对表.xlsx", Delivery.Content.CHECK_SHEET, 0, inMemory(out -> Xlsx.write(check.book(), time, out))),
                new PrintedFile(name + "-数据核对表.docx", Delivery.Content.CHECK_SHEET, pages.pages().size(), bytes(pages, Format.DOCX, time)),
                new PrintedFile(name + "-数据项.json", Delivery.Content.FACTS, 0, FactList.write(document).getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] bytes(Pages pages, Format format, Instant moment) {
        return format == Format.PDF ? inMemory(out -> Pdf.write(pages, conformance, moment, out)) : inMemory(out -> docx.write(pages, moment, out));
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] inMemory(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return out.toByteArray();
    }

    private static String name(Head head) {
        return SafeName.of(head.title().replace("|", "") + (head.version().isEmpty() ? "" : "（" + head.version() + "）"));
    }
}
