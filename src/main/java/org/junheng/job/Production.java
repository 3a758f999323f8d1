package org.junheng.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.county.Bureau;
import org.junheng.county.County;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.docx.Docx;
import org.junheng.draft.Drafter;
import org.junheng.draft.Kind;
import org.junheng.font.Fonts;
import org.junheng.pack.Pack;
import org.junheng.pdf.Pdf;
import org.junheng.standard.Standards;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;

/** Makes a county's data, or a draft, into finished files (成文): assess, draft, typeset, write. */
public final class Production {

    private final Assessor assessor;
    private final Drafter drafter;
    private final Typesetter typesetter;
    private final Docx docx;

    /** Production with a pack and fonts. */
    public Production(Pack pack, Fonts fonts) {
        this.assessor = Assessor.with(Standards.read(pack, Standards.NATIONAL));
        this.drafter = Drafter.with(pack);
        this.typesetter = Typesetter.with(fonts, Styles.read(pack));
        this.docx = Docx.with(pack);
    }

    /**
     * All documents of a county. Nothing is written unless all of it could be made.
     *
     * @param notice told, in Chinese, what is skipped and why
     * @return the files, in the order of kinds and formats
     */
    public List<Path> produce(County county, Bureau bureau, List<Kind> kinds, Set<Format> formats, OutputFolder folder, Consumer<String> notice) {
        Assessment assessment = assessor.assess(county);
        int year = county.year();
        String place = Stream.of(county.province(), county.city(), county.name())
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining("-"));
        var contents = new LinkedHashMap<String, byte[]>();
        var deliveries = new ArrayList<Delivery>();
        for (Kind kind : kinds) {
            if (!drafter.hasData(kind, county)) {
                notice.accept(county.name() + "没有" + kind.name() + "所需的数据，跳过这个文种");
                continue;
            }
            Document document = drafter.draft(kind, assessment, bureau);
            tell(document, county.name() + kind.name() + "：", notice);
            Instant moment = LocalDate.of(year + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
            for (Made file : make(document, formats, moment)) {
                String path = SafeName.of(place) + "/" + year + "/" + file.name();
                contents.put(path, file.bytes());
                deliveries.add(new Delivery(county.name(), year, kind.id(), file.format().ending(), path, file.pages(), sha256(file.bytes())));
            }
        }
        List<Path> files = contents.entrySet().stream().map(file -> folder.write(file.getKey(), file.getValue())).toList();
        if (!deliveries.isEmpty()) {
            folder.record(deliveries);
        }
        return files;
    }

    /**
     * The files of a draft, in the output folder itself.
     *
     * @param notice told, in Chinese, what of the draft is not printed
     */
    public List<Path> typeset(Document document, Set<Format> formats, OutputFolder folder, Consumer<String> notice) {
        tell(document, "", notice);
        // A draft without a date knows no year either: any constant keeps the bytes the same.
        Instant moment = Instant.parse("2000-01-01T00:00:00Z");
        return make(document, formats, moment).stream().map(file -> folder.write(file.name(), file.bytes())).toList();
    }

    private static void tell(Document document, String which, Consumer<String> notice) {
        int notes = document.drafterNotes().size();
        if (notes > 0) {
            notice.accept(which + "初稿中还有" + notes + "处核对提示，成文中不印出");
        }
    }

    private record Made(String name, Format format, int pages, byte[] bytes) {}

    private List<Made> make(Document document, Set<Format> formats, Instant moment) {
        Pages pages = typesetter.set(document);
        var files = new ArrayList<Made>();
        for (Format format : Format.values()) {
            if (formats.contains(format)) {
                String name = fileName(document.head()) + "." + format.ending();
                files.add(new Made(name, format, pages.pages().size(), bytes(pages, format, moment)));
            }
        }
        return files;
    }

    private byte[] bytes(Pages pages, Format format, Instant moment) {
        var out = new ByteArrayOutputStream();
        try {
            if (format == Format.PDF) {
                Pdf.write(pages, moment, out);
            } else {
                docx.write(pages, moment, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return out.toByteArray();
    }

    private static String fileName(Head head) {
        return SafeName.of(head.title().replace("|", "") + (head.version().isEmpty() ? "" : "（" + head.version() + "）"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
