package org.junheng.inspect;

import java.util.List;
import java.util.OptionalInt;
import org.junheng.inspect.WordChecks.WordBody;

/** Rows and characters that Word gets out of a file's settings (行数、字数: GB/T 9704-2012, 5.2.3). Twips, 1/20 pt. */
final class WordGridChecks {

    private static final int ROWS = 22;
    private static final int CHARACTERS = 28;
    /** What may be left of the text area below the last row: a third of a row. */
    private static final double LEFT_OVER = 1 / 3.0;

    private WordGridChecks() {}

    static List<Measurement> all(WordFile file, WordBody body) {
        var rows = new Measurement("R-05", "每面22行，撑满版心（固定行距28.95磅，版心高230毫米时29.6磅）");
        var characters = new Measurement("R-06", "每行28字");
        for (WordParagraph paragraph : body.paragraphs()) {
            WordSection section = file.sections().get(Math.min(paragraph.section(), file.sections().size() - 1));
            OptionalInt line = line(paragraph.properties(), section.properties());
            if (section.isLandscape()) {
                continue;
            }
            if (line.isEmpty()) {
                rows.add(paragraph.place(), "行距不固定", false);
            } else if (line.getAsInt() > 0) {
                int count = section.depth() / line.getAsInt();
                double over = section.depth() - (double) count * line.getAsInt();
                rows.add(paragraph.place(), "行距" + Units.pt(line.getAsInt() / 20.0) + "，每面" + count + "行" + (over > line.getAsInt() * LEFT_OVER ? "，版心没有撑满" : ""),
                        count == ROWS && over <= line.getAsInt() * LEFT_OVER);
            }
        }
        if (!body.paragraphs().isEmpty()) {
            int tracking = Tally.most(body.paragraphs().stream().map(paragraph -> paragraph.most(run -> run.properties().number("spacing@val", 0))).toList()).orElseThrow();
            WordParagraph first = body.paragraphs().get(0);
            WordSection section = file.sections().get(Math.min(first.section(), file.sections().size() - 1));
            double pitch = body.size() * 10 + tracking;
            if (section.properties().text("docGrid@type").equals("linesAndChars")) {
                pitch += section.properties().number("docGrid@charSpace", 0) * 20 / 4096.0;
            }
            int count = (int) (section.measure() / pitch);
            characters.add(first.place(), count + "字", count == CHARACTERS);
        }
        return List.of(rows, characters);
    }

    /** The distance of a paragraph's rows; none if it grows with the type. Single lines keep to the grid if there is one. */
    private static OptionalInt line(Properties paragraph, Properties section) {
        int line = paragraph.number("spacing@line", 240);
        if (paragraph.text("spacing@lineRule").matches("exact|atLeast")) {
            return OptionalInt.of(line);
        }
        boolean grid = section.text("docGrid@type").matches("lines|linesAndChars|snapToChars") && paragraph.isOn("snapToGrid@val", true);
        return grid && line == 240 ? section.number("docGrid@linePitch") : OptionalInt.empty();
    }
}
