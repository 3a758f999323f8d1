package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import org.junheng.inspect.WordChecks.WordBody;

/** What stands around the title of a Word file, and its lines (标题、主送机关: GB/T 9704-2012, 7.3.1 and 7.3.2). Twips. */
final class WordTitleChecks {

    private static final int ROW = 579;

    private WordTitleChecks() {}

    static List<Measurement> all(WordFile file, WordBody body) {
        List<WordParagraph> title = body.title(file);
        return List.of(below(file, title), shape(title), addressee(file, body, title));
    }

    /** From the red line to the title's type. */
    private static Measurement below(WordFile file, List<WordParagraph> title) {
        var below = new Measurement("R-24", "红色分隔线之下空二行（18至27毫米）");
        title.stream().findFirst().ifPresent(first -> file.above(first).filter(above -> above.properties().number("pBdr/bottom@sz", 0) > 0).ifPresent(above -> {
            int blanks = file.paragraphs().subList(above.number(), first.number() - 1).stream().mapToInt(blank -> blank.height().orElse(ROW)).sum();
            int leading = Math.max(0, first.properties().number("spacing@line", 0) - first.size() * 10) / 2;
            double gap = (above.below() + blanks + first.above() + leading) / WordSheetChecks.MILLIMETRE;
            below.add(first.place(), "空" + Units.mm(gap), gap >= RedHeadChecks.LEAST_BLANKS && gap <= RedHeadChecks.MOST_BLANKS);
        }));
        return below;
    }

    /** Only where the breaks are set: where Word breaks the lines itself, nobody can tell without it. */
    private static Measurement shape(List<WordParagraph> title) {
        var shape = new Measurement("R-27", TitleShape.REQUIRED);
        List<String> lines = title.stream().flatMap(paragraph -> paragraph.lines().stream()).map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > 1) {
            String found = TitleShape.of(lines, lines.stream().map(WordTitleChecks::width).toList());
            shape.add(title.get(0).place(), found, found.equals(TitleShape.PROPER));
        }
        return shape;
    }

    private static double width(String line) {
        return line.codePoints().mapToDouble(c -> c < 0x100 ? 0.5 : 1).sum();
    }

    /** The first paragraph behind the title and its notes that ends with a colon. */
    private static Measurement addressee(WordFile file, WordBody body, List<WordParagraph> title) {
        var addressee = new Measurement("R-28", "标题下空一行，顶格，末尾全角冒号");
        Optional<WordParagraph> first = title.isEmpty() ? Optional.empty()
                : file.behind(title.get(title.size() - 1)).stream().filter(paragraph -> !paragraph.isCentred()).findFirst();
        first.filter(paragraph -> paragraph.size() == body.size() && paragraph.text().matches(".*[：:]") && !paragraph.text().matches(".*[。；].*|.*(如下|以下|下列).*"))
                .ifPresent(paragraph -> {
                    int blanks = file.rowsAbove(paragraph);
                    boolean flush = paragraph.start() == 0 && paragraph.left() == 0;
                    boolean colon = paragraph.text().endsWith("：");
                    addressee.add(paragraph.place(), !flush ? "左空" + Units.characters(paragraph.start() / 100.0) : !colon ? "末尾是“:”" : "之上空" + blanks + "行",
                            blanks == 1 && flush && colon);
                });
        return addressee;
    }
}
