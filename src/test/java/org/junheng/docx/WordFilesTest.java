package org.junheng.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junheng.Fixtures;
import org.junheng.document.Document;
import org.junheng.font.TestFonts;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every kind of every county and every form, read back as strictly as Word reads: it repairs nothing silently that is tested here. */
class WordFilesTest {

    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));
    private static final Pattern TARGET = Pattern.compile("<Relationship [^>]*Target=\"([^\"]+)\"");
    private static final Pattern RELATION = Pattern.compile("\\br:(?:id|embed|link)=\"([^\"]+)\"");

    private record File(String name, Document document) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<File> files() throws IOException {
        var files = new ArrayList<File>();
        Fixtures.drafts().forEach(draft -> files.add(new File(draft.toString(), draft.document())));
        try (var forms = Files.list(Path.of("src/test/resources/forms"))) {
            for (Path form : forms.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
                files.add(new File(form.getFileName().toString(), Markdown.read(Files.readString(form), "a.md").document()));
            }
        }
        return files.stream();
    }

    private static Map<String, String> parts(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        Docx.with(Pack.builtIn()).write(TYPESETTER.set(document), Instant.EPOCH, out);
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static XmlObject parsed(String name, String xml) throws Exception {
        if (name.equals("word/document.xml")) {
            return DocumentDocument.Factory.parse(xml);
        }
        if (name.equals("word/styles.xml")) {
            return StylesDocument.Factory.parse(xml);
        }
        if (name.matches("word/footer\\d\\.xml")) {
            return FtrDocument.Factory.parse(xml);
        }
        if (name.matches("word/header\\d\\.xml")) {
            return HdrDocument.Factory.parse(xml);
        }
        return name.matches("word/charts/chart\\d+\\.xml") ? ChartSpaceDocument.Factory.parse(xml) : null;
    }

    @ParameterizedTest
    @MethodSource("files")
    void partsAreValidAndHangTogether(File file) throws Exception {
        Map<String, String> parts = parts(file.document());
        String types = parts.get("[Content_Types].xml");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String name = part.getKey();
            XmlObject parsed = parsed(name, part.getValue());
            if (parsed != null) {
                var errors = new ArrayList<XmlError>();
                parsed.validate(new XmlOptions().setErrorListener(errors));
                assertThat(errors).as(name).isEmpty();
            }
            String ending = name.substring(name.lastIndexOf('.') + 1);
            assertThat(types.contains("PartName=\"/" + name + "\"") || types.contains("Extension=\"" + ending + "\"")).as("type of " + name).isTrue();
            if (name.endsWith(".rels")) {
                String folder = name.replaceFirst("_rels/[^/]+$", "");
                TARGET.matcher(part.getValue()).results().map(found -> Path.of(folder).resolve(found.group(1)).normalize().toString())
                        .forEach(target -> assertThat(parts).as(name).containsKey(target));
            }
        }
        types.lines().flatMap(line -> Pattern.compile("PartName=\"/([^\"]+)\"").matcher(line).results())
                .forEach(found -> assertThat(parts).as("a part that has a type").containsKey(found.group(1)));

        String document = parts.get("word/document.xml");
        for (String unique : List.of("<w:bookmarkStart w:id=\"(\\d+)\"", "w:bookmarkStart [^>]*w:name=\"([^\"]+)\"", "<wp:docPr id=\"(\\d+)\"")) {
            var seen = new HashSet<String>();
            Matcher ids = Pattern.compile(unique).matcher(document);
            while (ids.find()) {
                assertThat(seen.add(ids.group(1))).as(ids.group()).isTrue();
            }
        }
        assertThat(document.split("<w:bookmarkStart ", -1)).hasSameSizeAs(document.split("<w:bookmarkEnd ", -1));
        RELATION.matcher(document).results().forEach(found ->
                assertThat(parts.get("word/_rels/document.xml.rels")).contains("Id=\"" + found.group(1) + "\""));
        Pattern.compile("w:pStyle w:val=\"([^\"]+)\"").matcher(document).results().map(found -> found.group(1)).distinct()
                .forEach(style -> assertThat(parts.get("word/styles.xml")).contains("w:styleId=\"" + style + "\""));
    }
}
