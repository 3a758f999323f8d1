package org.junheng.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a Word file back (读回Word文件): its text and tables, with what its styles and settings make of it. */
final class WordReader {

    /** In hundredths of a character: what is shorter may be a table's caption or note. */
    private static final int LONG = 6000;

    private final WordPackage file;
    private final WordStyles styles;
    private final Map<String, String> relations;
    private final List<WordSection> sections = new ArrayList<>();
    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private final List<WordTable> tables = new ArrayList<>();
    private boolean hasTable;
    private boolean hasText;
    private boolean breaks;

    private WordReader(WordPackage file) throws IOException {
        this.file = file;
        this.styles = new WordStyles(file.part("word/styles.xml"));
        this.relations = file.relations();
    }

    /** @throws org.junheng.fault.Faults {@code DATA-050} if the file is no Word file, damaged or encrypted */
    static WordFile read(Path path) {
        try (var file = new WordPackage(path)) {
            var reader = new WordReader(file);
            Xml body = file.document().child("body").orElseThrow(() -> new IOException("no body"));
            reader.blocks(body);
            Optional<Xml> last = body.child("sectPr");
            if (last.isPresent()) {
                reader.section(last.get());
            }
            if (reader.sections.isEmpty()) {
                throw new IOException("no section");
            }
            return new WordFile(reader.sections, reader.paragraphs, reader.tables, Properties.of(file.part("word/settings.xml")));
        } catch (IOException e) {
            throw Inspection.unreadable(path, "不能识别的Word文件");
        }
    }

    private void blocks(Xml parent) throws IOException {
        for (Xml block : parent.children()) {
            switch (block.name()) {
                case "p" -> {
                    WordParagraph paragraph = paragraph(block, paragraphs.size() + 1);
                    paragraphs.add(paragraph);
                    hasText |= !paragraph.isBlank() && !paragraph.isCentred() && paragraph.width() > LONG;
                    Optional<Xml> end = block.child("pPr").flatMap(properties -> properties.child("sectPr"));
                    if (end.isPresent()) {
                        section(end.get());
                    }
                }
                case "tbl" -> {
                    hasTable = true;
                    tables.add(table(block));
                }
                case "sdt", "sdtContent", "ins", "smartTag", "customXml" -> blocks(block);
                default -> { }
            }
        }
    }

    private WordParagraph paragraph(Xml xml, int number) {
        Properties own = Properties.of(xml.child("pPr"));
        var runs = new ArrayList<WordParagraph.Run>();
        for (Xml run : xml.inside("r")) {
            String text = String.join("", run.children().stream().map(WordReader::text).toList());
            if (!text.isEmpty()) {
                runs.add(new WordParagraph.Run(text, styles.run(own, Properties.of(run.child("rPr")))));
            }
        }
        boolean field = xml.inside("fldSimple").stream().anyMatch(each -> isPage(each.attribute("instr")))
                || xml.inside("instrText").stream().anyMatch(each -> isPage(each.text()));
        Properties all = styles.paragraph(own);
        boolean framed = all.values().keySet().stream().anyMatch(key -> key.startsWith("framePr@")) || !xml.inside("txbxContent").isEmpty();
        boolean anew = breaks || all.isOn("pageBreakBefore@val", false);
        breaks = xml.inside("br").stream().anyMatch(each -> each.attribute("type").equals("page")) || !xml.inside("sectPr").isEmpty();
        return new WordParagraph(number, sections.size(), all, runs, field, framed, anew || breaks && !runs.isEmpty() && xml.inside("sectPr").isEmpty());
    }

    private static String text(Xml piece) {
        return switch (piece.name()) {
            case "t" -> piece.text();
            case "tab" -> "\t";
            case "br", "cr" -> piece.attribute("type").matches("|textWrapping") ? "\n" : "";
            default -> "";
        };
    }

    private WordTable table(Xml xml) {
        var rows = new ArrayList<WordTable.Row>();
        for (Xml row : xml.children("tr")) {
            var cells = new ArrayList<WordTable.Cell>();
            for (Xml cell : row.children("tc")) {
                var lines = new ArrayList<WordParagraph>();
                for (Xml line : cell.children("p")) {
                    lines.add(paragraph(line, lines.size() + 1));
                }
                cells.add(new WordTable.Cell(Properties.of(cell.child("tcPr")), lines));
            }
            rows.add(new WordTable.Row(Properties.of(row.child("trPr")), cells));
        }
        return new WordTable(paragraphs.size(), sections.size(), Properties.of(xml.child("tblPr")), rows);
    }

    private static boolean isPage(String instruction) {
        return instruction.strip().startsWith("PAGE") && !instruction.contains("PAGEREF");
    }

    /** A section keeps the footers of the one before where it has none of its own. */
    private void section(Xml xml) throws IOException {
        Map<String, List<WordParagraph>> footers = new TreeMap<>(sections.isEmpty() ? Map.of() : sections.get(sections.size() - 1).footers());
        for (Xml reference : xml.children("footerReference")) {
            Optional<Xml> part = file.part(relations.getOrDefault(reference.attribute("id"), ""));
            if (part.isPresent()) {
                List<WordParagraph> lines = new ArrayList<>();
                for (Xml line : part.get().inside("p")) {
                    lines.add(paragraph(line, lines.size() + 1));
                }
                footers.put(reference.attribute("type"), lines);
            }
        }
        sections.add(new WordSection(Properties.of(Optional.of(xml)), footers, hasTable && !hasText));
        hasTable = false;
        hasText = false;
    }
}
