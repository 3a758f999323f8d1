package org.junheng.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Assumptions;

/**
 * Shows what pages a Word file has: LibreOffice lays it out as Word would, with given typefaces and no others. Needs LibreOffice Writer.
 *
 * <p>A typeface from elsewhere would change every page silently, so it is an error here. And LibreOffice leaves some settings of a Word
 * file aside, so the file goes through flat ODF, where they are made good:
 *
 * <ul>
 *   <li>it hangs punctuation in the margin and opens gaps around digits, although {@code overflowPunct} and {@code autoSpaceDE/DN} say no;
 *   <li>it does not read which characters must not begin or end a line ({@code noLineBreaksBefore/After});
 *   <li>it does not break a line between Chinese punctuation and a digit or Latin letter;
 *   <li>it leaves a quarter point too much at each change between Han characters and digits, where it does not track.
 * </ul>
 *
 * <p>One difference stays: a paragraph that is to stay with the next ({@code keepNext}) is moved as a whole, where Word moves its last
 * line.
 */
public final class WordPages {

    /** Which of the five faces stands for the typefaces an official document names. */
    private static final Map<String, List<String>> STAND_INS = Map.of(
            "FandolFang", List.of("仿宋_GB2312", "仿宋", "FangSong"),
            "FandolKai", List.of("楷体_GB2312", "楷体", "KaiTi"),
            "FandolHei", List.of("黑体", "SimHei"),
            "FandolSong", List.of("宋体", "SimSun", "方正小标宋简体", "方正小标宋_GBK"));

    private static final int PATIENCE_SECONDS = 150;
    private static final int PATIENCE_SECONDS_A_FILE = 30;

    private final Path fonts;
    private final Path work;

    /**
     * Skips the test where LibreOffice is not installed, except in continuous integration, where that is a failure.
     *
     * @param fonts folder of the Fandol faces
     * @param work an empty folder for what comes in between
     */
    public WordPages(Path fonts, Path work) {
        if (!isInstalled("soffice")) {
            if (System.getenv("CI") != null) {
                fail("soffice is not installed: the pages of Word files cannot be checked");
            }
            Assumptions.abort("soffice is not installed: install LibreOffice Writer to check the pages of Word files");
        }
        this.fonts = fonts.toAbsolutePath();
        this.work = work.toAbsolutePath();
    }

    /** Lays out a Word file as a PDF. */
    public Path pdf(Path docx) throws IOException, InterruptedException {
        return pdfs(List.of(docx)).get(0);
    }

    /** Lays out Word files, each of its own name, as PDFs: LibreOffice takes longer to start than to lay one out. */
    public List<Path> pdfs(List<Path> files) throws IOException, InterruptedException {
        Files.writeString(work.resolve("fonts.conf"), fontConfiguration());
        List<Path> flats = convert(files, "fodt");
        for (int i = 0; i < files.size(); i++) {
            Files.writeString(flats.get(i), asWord(Files.readString(flats.get(i)), settings(files.get(i))));
        }
        List<Path> pdfs = convert(flats, "pdf");
        for (Path pdf : pdfs) {
            assertThat(typefaces(pdf)).as("typefaces of " + pdf).isNotEmpty().allMatch(typeface -> typeface.contains("Fandol"));
        }
        return pdfs;
    }

    /** The same as LibreOffice does it by itself, in the given typefaces too: charts do not survive flat ODF. */
    Path pdfWithCharts(Path docx) throws IOException, InterruptedException {
        Files.writeString(work.resolve("fonts.conf"), fontConfiguration());
        return convert(List.of(docx), "pdf").get(0);
    }

    private List<Path> convert(List<Path> files, String format) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + work.resolve("profile").toUri(), "--headless", "--convert-to", format, "--outdir", work.toString()));
        files.forEach(file -> command.add(file.toString()));
        var builder = new ProcessBuilder(command);
        builder.environment().put("FONTCONFIG_FILE", work.resolve("fonts.conf").toString());
        builder.environment().put("HOME", work.toString());
        Path log = work.resolve("soffice.log");
        Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        int patience = PATIENCE_SECONDS + PATIENCE_SECONDS_A_FILE * files.size();
        if (!process.waitFor(patience, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail("LibreOffice did not finish " + files + " in " + patience + " s");
        }
        List<Path> results = files.stream().map(file -> work.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + format))).toList();
        String said = Files.readString(log);
        results.forEach(result -> assertThat(result).as("LibreOffice said: " + said).isNotEmptyFile());
        return results;
    }

    private static String asWord(String flat, String settings) {
        String corrected = flat
                .replace("style:punctuation-wrap=\"hanging\"", "style:punctuation-wrap=\"simple\"")
                .replace("style:text-autospace=\"ideograph-alpha\"", "style:text-autospace=\"none\"")
                .replace("fo:letter-spacing=\"-0.0035in\"", "fo:letter-spacing=\"-0.004in\"");
        int body = corrected.indexOf("<office:body");
        String text = corrected.substring(body).replaceAll("([，。；：、！？”’》）〕…](?:</?text:span[^>]*>)*)(?=[0-9A-Za-z])", "$1\u200B");
        String head = corrected.substring(0, body).replaceFirst(
                "config:name=\"ooo:configuration-settings\">",
                "$0" + Matcher.quoteReplacement(
                        "<config:config-item-map-indexed config:name=\"ForbiddenCharacters\"><config:config-item-map-entry>"
                                + item("Language", "zh")
                                + item("Country", "CN")
                                + item("Variant", "")
                                + item("BeginLine", attribute(settings, "noLineBreaksBefore"))
                                + item("EndLine", attribute(settings, "noLineBreaksAfter"))
                                + "</config:config-item-map-entry></config:config-item-map-indexed>"));
        return head + text;
    }

    private static String item(String name, String value) {
        return "<config:config-item config:name=\"" + name + "\" config:type=\"string\">" + value + "</config:config-item>";
    }

    /** The value of an element of the settings, escaped as it stands there. */
    private static String attribute(String settings, String element) {
        Matcher found = Pattern.compile("<w:" + element + " [^>]*w:val=\"([^\"]*)\"").matcher(settings);
        assertThat(found.find()).as(element).isTrue();
        return found.group(1);
    }

    private static String settings(Path docx) throws IOException {
        try (var zip = new ZipFile(docx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("word/settings.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String fontConfiguration() {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>")
                .append("<dir>").append(fonts).append("</dir>")
                .append("<cachedir>").append(work.resolve("cache")).append("</cachedir>");
        STAND_INS.forEach((face, names) -> names.forEach(name -> xml.append("<match target=\"pattern\"><test name=\"family\"><string>")
                .append(name)
                .append("</string></test><edit name=\"family\" mode=\"assign\" binding=\"same\"><string>")
                .append(face)
                .append("</string></edit></match>")));
        return xml.append("</fontconfig>").toString();
    }

    private static TreeSet<String> typefaces(Path pdf) throws IOException {
        var names = new TreeSet<String>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return names;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
