package org.junheng.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of a Word file, that of the imprint among them (表格、版记: GB/T 9704-2012, 7.4). Twips. */
final class WordTableChecks {

    private static final int MEASURE = 8844;
    private static final int SIZE = 28;
    /** One character of the imprint's size. */
    private static final int BLANK = 280;
    private static final int TOLERANCE = 57;
    private static final int PITCH = 560;
    /** In eighths of a point: 0.35 and 0.25 mm. */
    private static final int THICK = 8;
    private static final int THIN = 6;
    /** A table with fewer rows hardly runs over a page. */
    private static final int LONG = 10;

    private WordTableChecks() {}

    static List<Measurement> all(WordFile file) {
        var all = new ArrayList<Measurement>();
        all.add(tables(file));
        file.imprint().ifPresent(imprint -> {
            boolean issued = issue(imprint).isPresent();
            if (issued) {
                all.add(extent(file, imprint));
                all.add(lines(imprint));
                all.add(separated(imprint));
            }
            all.add(copies(imprint));
            all.add(addressees(imprint));
            all.add(issued(imprint));
            all.add(pitch(imprint));
        });
        return all;
    }

    private static Measurement tables(WordFile file) {
        var tables = new Measurement("R-70", "不宽于版心（156毫米），行不跨页断开，长表格标题行重复");
        List<WordTable> others = file.tables().stream().filter(table -> !table.isImprint() && table.rows().size() > 1 && table.rows().get(0).cells().size() > 1).toList();
        for (WordTable table : others) {
            String place = "第" + (file.tables().indexOf(table) + 1) + "个表";
            WordSection section = file.sections().get(Math.min(table.section(), file.sections().size() - 1));
            boolean wide = !section.isLandscape() && table.width().filter(width -> width > MEASURE + TOLERANCE).isPresent();
            boolean split = !table.rows().stream().allMatch(row -> row.properties().isOn("cantSplit@val", false));
            boolean headless = table.rows().size() > LONG && !table.rows().get(0).properties().isOn("tblHeader@val", false);
            tables.add(place, wide ? "宽" + WordSheetChecks.mm(table.width().orElse(0)) : headless ? "标题行不重复" : split ? "行会跨页断开" : "符合", !wide && !split && !headless);
        }
        return tables;
    }

    private static Optional<WordParagraph> issue(WordTable imprint) {
        return imprint.paragraphs().filter(paragraph -> paragraph.text().endsWith("印发")).findFirst();
    }

    private static Measurement extent(WordFile file, WordTable imprint) {
        var extent = new Measurement("R-54", "在全文最后，与版心等宽（156毫米）");
        boolean last = file.paragraphs().subList(imprint.paragraphsAbove(), file.paragraphs().size()).stream().allMatch(WordParagraph::isBlank);
        int width = imprint.width().orElse(0);
        return extent.add("版记", !last ? "之后还有文字" : "宽" + WordSheetChecks.mm(width), last && Math.abs(width - MEASURE) <= 30);
    }

    private static Measurement lines(WordTable imprint) {
        var lines = new Measurement("R-55", "首末线1磅（0.35毫米），中间的线0.75磅（0.25毫米）");
        int last = imprint.rows().size() - 1;
        weigh(lines, "首线", imprint.line(0, "top", false), THICK);
        for (int row = 0; row < last; row++) {
            weigh(lines, "第" + (row + 1) + "条中间的线", Math.max(imprint.line(row, "bottom", true), imprint.line(row + 1, "top", true)), THIN);
        }
        weigh(lines, "末线", imprint.line(last, "bottom", false), THICK);
        return lines;
    }

    private static void weigh(Measurement lines, String which, int weight, int proper) {
        lines.add("版记", which + Units.pt(weight / 8.0), weight == proper);
    }

    private static Measurement copies(WordTable imprint) {
        var copies = new Measurement("R-57", "4号仿宋，“抄送：”左空一字、右空一字，回行与冒号后首字对齐，末尾句号");
        imprint.paragraphs().filter(paragraph -> paragraph.text().startsWith("抄送")).findFirst().ifPresent(paragraph -> {
            int left = paragraph.properties().number("ind@left", 0);
            int start = left + paragraph.properties().number("ind@firstLine", 0) - paragraph.properties().number("ind@hanging", 0);
            int right = paragraph.properties().number("ind@right", 0);
            boolean placed = near(start, BLANK) && near(left, 4 * BLANK) && near(right, BLANK);
            boolean labelled = paragraph.text().startsWith("抄送：");
            boolean ended = paragraph.text().endsWith("。");
            copies.add("版记", !isTyped(paragraph) ? type(paragraph) : !labelled ? "“" + Excerpt.of(paragraph.text()) + "”" : !ended ? "末尾不是句号"
                    : "左空" + WordSheetChecks.mm(start) + "，回行" + WordSheetChecks.mm(left) + "，右空" + WordSheetChecks.mm(right),
                    isTyped(paragraph) && labelled && ended && placed);
        });
        return copies;
    }

    private static boolean near(int value, int proper) {
        return Math.abs(value - proper) <= TOLERANCE;
    }

    private static boolean isTyped(WordParagraph paragraph) {
        return paragraph.size() == SIZE && Typefaces.FANGSONG.isNamed(paragraph.font());
    }

    private static String type(WordParagraph paragraph) {
        return Units.pt(paragraph.size() / 2.0) + paragraph.font();
    }

    private static Measurement addressees(WordTable imprint) {
        var addressees = new Measurement("R-58", "主送在抄送之上，中间没有线");
        List<WordParagraph> all = imprint.paragraphs().toList();
        all.stream().filter(paragraph -> paragraph.text().startsWith("主送")).findFirst().ifPresent(paragraph -> {
            int at = all.indexOf(paragraph);
            boolean above = all.size() > at + 1 && all.get(at + 1).text().startsWith("抄送");
            int row = rowOf(imprint, paragraph);
            boolean lined = above && rowOf(imprint, all.get(at + 1)) != row
                    && Math.max(imprint.line(row, "bottom", true), imprint.line(row + 1, "top", true)) > 0;
            addressees.add("版记", !above ? "不在抄送之上" : lined ? "与抄送之间有线" : "没有线", above && !lined);
        });
        return addressees;
    }

    private static int rowOf(WordTable imprint, WordParagraph paragraph) {
        return (int) imprint.rows().stream().takeWhile(row -> row.paragraphs().noneMatch(each -> each == paragraph)).count();
    }

    private static Measurement issued(WordTable imprint) {
        var issued = new Measurement("R-59", "4号仿宋，印发机关左空一字，印发日期右空一字，在最后一行");
        issue(imprint).ifPresent(paragraph -> {
            WordTable.Row row = imprint.rows().get(rowOf(imprint, paragraph));
            boolean last = imprint.rows().indexOf(row) == imprint.rows().size() - 1;
            boolean typed = row.paragraphs().allMatch(WordTableChecks::isTyped);
            int left = row.paragraphs().findFirst().orElseThrow().properties().number("ind@left", 0);
            int right = paragraph.properties().has("tabs/tab@pos") ? MEASURE - paragraph.properties().number("tabs/tab@pos", 0)
                    : paragraph.properties().number("ind@right", 0);
            issued.add("版记", !last ? "不在最后一行" : !typed ? type(paragraph) : "左空" + WordSheetChecks.mm(left) + "，右空" + WordSheetChecks.mm(right),
                    last && typed && near(left, BLANK) && near(right, BLANK));
        });
        return issued;
    }

    private static Measurement separated(WordTable imprint) {
        var separated = new Measurement("R-60", "版记其他要素与印发机关、印发日期之间有一条线");
        int row = rowOf(imprint, issue(imprint).orElseThrow());
        if (row > 0) {
            boolean lined = Math.max(imprint.line(row - 1, "bottom", true), imprint.line(row, "top", true)) > 0;
            separated.add("版记", lined ? "有" : "没有", lined);
        }
        return separated;
    }

    private static Measurement pitch(WordTable imprint) {
        var pitch = new Measurement("R-61", "固定行距28磅，允差1磅");
        imprint.paragraphs().forEach(paragraph -> {
            boolean exact = paragraph.properties().text("spacing@lineRule").equals("exact");
            int line = paragraph.properties().number("spacing@line", 0);
            pitch.add("版记", exact ? Units.pt(line / 20.0) : "不固定", exact && Math.abs(line - PITCH) <= 20);
        });
        return pitch;
    }
}
