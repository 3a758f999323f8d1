package org.junheng.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.TestAssertion;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the reports back, with libraries that did not write them, and holds them against the content. One line of JSON for each file. */
public final class Check {

    private static final String NO_START = "，。、；：？！）》」』】〕”’%";
    private static final String NO_END = "（《「『【〔“‘";
    private static final Pattern PAGE_NUMBER = Pattern.compile("—(\\d+)—");
    private static final Pattern ENTRY = Pattern.compile("([一二三四五六七八九十]、.*?)[.．·…⋯]*—?(\\d+)—?");
    private static final Pattern PDFA = Pattern.compile("pdfaid:part(?:=\"|>)\\d");

    private final Content content;
    private final String head = String.join("", Content.COLUMNS);
    private final Map<String, Object> found = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private Check(Content content) {
        this.content = content;
    }

    /** Arguments: the content, then the files. */
    public static void main(String[] arguments) throws Exception {
        Content content = Content.read(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            System.out.println(JsonMapper.builder().build().writeValueAsString(new Check(content).file(Path.of(arguments[i]))));
        }
    }

    private Map<String, Object> file(Path file) {
        found.put("file", file.getFileName().toString());
        try {
            if (file.toString().endsWith(".pdf")) {
                pdf(file);
            } else {
                word(file);
            }
        } catch (Exception e) {
            wrong.add("读不出：" + e);
        }
        found.put("wrong", wrong);
        return found;
    }

    private void word(Path file) throws Exception {
        Element body;
        try (var zip = new ZipFile(file.toFile())) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            body = (Element) factory.newDocumentBuilder().parse(zip.getInputStream(zip.getEntry("word/document.xml")))
                    .getElementsByTagNameNS("*", "body").item(0);
        }
        var text = new StringBuilder();
        int rows = 0;
        int heads = 0;
        NodeList tables = body.getElementsByTagNameNS("*", "tbl");
        for (int i = 0; i < tables.getLength(); i++) {
            NodeList own = ((Element) tables.item(i)).getElementsByTagNameNS("*", "tr");
            rows += own.getLength() - 1;
            heads += ((Element) own.item(0)).getElementsByTagNameNS("*", "tblHeader").getLength();
        }
        words(body, text);
        compare(text.toString().replace(head, ""));
        found.put("rows", rows);
        require(rows == 300, "表格" + rows + "行，应为300行");
        require(heads == 10, heads + "个表的表头跨页重复，应为10个");
        boolean isListed = !text.toString().replace(head, "").equals(content.title() + body());
        found.put("contents", (body.getTextContent().contains("TOC ") ? "域" : "无") + (isListed ? "，已列出" : ""));
    }

    private static void words(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("t".equals(child.getLocalName())) {
                text.append(child.getTextContent().replaceAll("\\s", ""));
            } else {
                words(child, text);
            }
        }
    }

    private void pdf(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        List<List<String>> pages;
        Set<String> loose = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            pages = Lines.of(document);
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        loose.add(font.getName());
                    }
                }
            }
            require(loose.isEmpty(), "没有嵌入的字体：" + loose);
            var metadata = document.getDocumentCatalog().getMetadata();
            boolean claims = metadata != null && PDFA.matcher(new String(metadata.toByteArray(), java.nio.charset.StandardCharsets.UTF_8)).find();
            found.put("pdfa", claims ? archive(bytes) : "未声明");
        }
        found.put("pages", pages.size());
        lines(pages);
    }

    private void lines(List<List<String>> pages) {
        Set<String> rowTexts = new TreeSet<>();
        content.sections().forEach(section -> section.rows().forEach(row -> rowTexts.add(String.join("", row.cells()))));
        var text = new StringBuilder();
        var headings = new LinkedHashMap<String, String>();
        var entries = new LinkedHashMap<String, String>();
        int rows = 0;
        int headless = 0;
        List<String> starts = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        for (List<String> page : pages) {
            String number = page.stream().map(PAGE_NUMBER::matcher).filter(Matcher::matches)
                    .map(m -> m.group(1)).findFirst().orElse("");
            boolean isHeaded = false;
            boolean isMissing = false;
            for (String line : page) {
                if (PAGE_NUMBER.matcher(line).matches()) {
                    continue;
                }
                if (line.equals(head)) {
                    isHeaded = true;
                    continue;
                }
                text.append(line);
                var entry = ENTRY.matcher(line);
                if (rowTexts.contains(line)) {
                    rows++;
                    isMissing |= !isHeaded;
                } else if (entry.matches() && isHeading(entry.group(1))) {
                    entries.put(entry.group(1), entry.group(2));
                } else if (isHeading(line)) {
                    headings.put(line, number);
                } else {
                    if (NO_START.indexOf(line.charAt(0)) >= 0) {
                        starts.add(line);
                    }
                    if (NO_END.indexOf(line.charAt(line.length() - 1)) >= 0) {
                        ends.add(line);
                    }
                }
            }
            headless += isMissing ? 1 : 0;
        }
        compare(text.toString());
        found.put("rows", rows);
        found.put("badLines", starts.size() + ends.size());
        found.put("badLineExamples", starts.stream().limit(2).toList());
        require(rows == 300, "表格" + rows + "行，应为300行");
        require(headless == 0, headless + "页上的表没有表头");
        found.put("contents", entries.isEmpty() ? "无" : entries.equals(headings) ? "页码真实" : "页码不符");
    }

    private boolean isHeading(String line) {
        return content.sections().stream().anyMatch(section -> line.equals(section.number() + section.heading()));
    }

    /** Everything that is printed, but for the contents list before the title or behind it, must be there once and in order. */
    private void compare(String text) {
        String body = body();
        boolean same = text.endsWith(content.title() + body) || text.startsWith(content.title()) && text.endsWith(body);
        int at = 0;
        while (at < Math.min(text.length(), body.length()) && text.charAt(text.length() - 1 - at) == body.charAt(body.length() - 1 - at)) {
            at++;
        }
        int place = text.length() - at;
        require(same, "文字与内容不符，见“" + text.substring(Math.max(0, place - 20), Math.min(text.length(), place + 20)) + "”");
    }

    private String body() {
        var body = new StringBuilder();
        for (Content.Section section : content.sections()) {
            body.append(section.number()).append(section.heading());
            section.paragraphs().forEach(paragraph -> body.append(paragraph.text()));
            section.rows().forEach(row -> row.cells().forEach(body::append));
        }
        return body.toString();
    }

    private static String archive(byte[] file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(parser.getFlavour(), false)) {
            String name = "PDF/A-" + parser.getFlavour().getPart().getPartNumber() + parser.getFlavour().getLevel().getCode();
            String broken = validator.validate(parser).getTestAssertions().stream().filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber()).distinct().collect(Collectors.joining("、"));
            return name + (broken.isEmpty() ? "，veraPDF通过" : "，veraPDF不通过（" + broken + "）");
        }
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            wrong.add(otherwise);
        }
    }
}
