package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import org.junheng.inspect.WordChecks.WordBody;

/** Typefaces, colours, title, indents and line breaking of a Word file (GB/T 9704-2012, 5.2.2, 5.2.4, 7.3.1, 7.3.3 and 9). */
final class WordTextChecks {

    private static final int TEXT = 32;
    private static final int TITLE = 44;
    /** A paragraph longer than this has a second row, so that its indent is one. */
    private static final int ROW = 28;

    private WordTextChecks() {}

    static List<Measurement> all(WordFile file, WordBody body) {
        List<WordParagraph> written = file.written();
        List<WordParagraph> title = body.title(file);
        return List.of(text(written, body), colour(written), weight(written), titleType(title), titleCentred(title), indents(body), breaking(body));
    }

    /** What a theme names overrides every other name, so none may be left anywhere. */
    private static Measurement text(List<WordParagraph> written, WordBody body) {
        var text = new Measurement("R-07", "16磅（3号）仿宋，不用主题字体");
        body.paragraphs().stream().findFirst().ifPresent(first -> text.add(
                first.place(), Units.pt(body.size() / 2.0) + body.font(), body.size() == TEXT && Typefaces.FANGSONG.isNamed(body.font())));
        for (WordParagraph paragraph : written) {
            paragraph.runs().stream().filter(run -> run.properties().has("rFonts@eastAsiaTheme")).findFirst()
                    .ifPresent(run -> text.add(paragraph.place(), run.font(), false));
        }
        return text;
    }

    private static Measurement colour(List<WordParagraph> written) {
        var colour = new Measurement("R-08", "黑色；版头、印章红色");
        for (WordParagraph paragraph : written) {
            Optional<String> other = paragraph.runs().stream().map(run -> run.properties().text("color@val"))
                    .filter(value -> !value.matches("(?i)|auto|000000|FF0000")).findFirst();
            colour.add(paragraph.place(), other.orElse("黑色"), other.isEmpty());
        }
        return colour;
    }

    private static Measurement weight(List<WordParagraph> written) {
        var weight = new Measurement("R-10", "小标宋、黑体、楷体不另加粗");
        for (WordParagraph paragraph : written) {
            List<WordParagraph.Run> heavy = paragraph.runs().stream()
                    .filter(run -> Typefaces.XIAOBIAOSONG.isNamed(run.font()) || Typefaces.HEI.isNamed(run.font()) || Typefaces.KAI.isNamed(run.font())).toList();
            if (!heavy.isEmpty()) {
                boolean bold = heavy.stream().anyMatch(run -> run.properties().isOn("b@val", false));
                weight.add(paragraph.place(), bold ? "加粗" : "没有加粗", !bold);
            }
        }
        return weight;
    }

    private static Measurement titleType(List<WordParagraph> title) {
        var type = new Measurement("R-23", "22磅（2号）小标宋");
        title.forEach(row -> type.add(row.place(), Units.pt(row.size() / 2.0) + row.font(), row.size() == TITLE && Typefaces.XIAOBIAOSONG.isNamed(row.font())));
        return type;
    }

    private static Measurement titleCentred(List<WordParagraph> title) {
        var centred = new Measurement("R-25", "居中，没有缩进");
        for (WordParagraph row : title) {
            boolean indented = row.firstLine() != 0 || row.properties().number("ind@left", 0) != row.properties().number("ind@right", 0);
            boolean middle = row.properties().text("jc@val").equals("center");
            centred.add(row.place(), middle ? indented ? "居中，有缩进" : "居中" : "不居中", middle && !indented);
        }
        return centred;
    }

    /** Paragraphs of more than one row. Numbered ones and those set in from the edge are lists and lines of a place of their own. */
    private static Measurement indents(WordBody body) {
        var indents = new Measurement("R-31", "首行缩进2字，不用空格");
        for (WordParagraph paragraph : body.paragraphs()) {
            boolean apart = paragraph.properties().number("ind@left", 0) > 0 || paragraph.properties().values().keySet().stream().anyMatch(key -> key.startsWith("numPr@"))
                    || paragraph.text().endsWith("：") || paragraph.properties().text("jc@val").matches("center|right|end");
            if (!apart && paragraph.text().length() > ROW) {
                boolean blanks = paragraph.text().matches("^[\\s\u3000].*");
                indents.add(paragraph.place(), blanks ? "用空格缩进" : "缩进" + Units.characters(paragraph.firstLine() / 100.0), !blanks && Math.abs(paragraph.firstLine() - 200) <= 10);
            }
        }
        return indents;
    }

    private static Measurement breaking(WordBody body) {
        var breaking = new Measurement("R-72", "按中文习惯控制首尾字符");
        body.paragraphs().forEach(paragraph -> {
            boolean on = paragraph.properties().isOn("kinsoku@val", true);
            breaking.add(paragraph.place(), on ? "已控制" : "没有控制", on);
        });
        return breaking;
    }
}
