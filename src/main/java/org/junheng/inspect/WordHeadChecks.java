package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import org.junheng.inspect.WordChecks.WordBody;

/** The red head of a Word file (版头: GB/T 9704-2012, 7.2, 10.2 and 10.3), where its red words are paragraphs of the text. Twips. */
final class WordHeadChecks {

    private static final int TEXT = 32;
    private static final double TOLERANCE = 1.5;

    private WordHeadChecks() {}

    static List<Measurement> all(WordFile file, WordBody body) {
        int end = body.title(file).stream().findFirst().map(WordParagraph::number).orElse(Integer.MAX_VALUE);
        List<WordParagraph> head = file.written().stream().filter(paragraph -> paragraph.number() < end).toList();
        Optional<WordParagraph> mark = head.stream().filter(paragraph -> paragraph.isRed() && paragraph.size() > TEXT).findFirst();
        String words = mark.map(WordParagraph::text).orElse("");
        boolean order = words.endsWith("令");
        boolean minutes = words.endsWith("纪要");
        List<WordParagraph> above = head.stream().takeWhile(paragraph -> mark.isPresent() && paragraph != mark.get()).toList();
        return List.of(
                copy(above), secrecy(above), urgency(above),
                mark(file, "R-14", "上边距纸张上边72毫米（首段段前35毫米），居中，红色，允差1.5毫米", 72, mark.filter(each -> !order && !minutes)),
                mark(file, "R-78", "上边距纸张上边57毫米（首段段前20毫米），居中，红色，允差1.5毫米", 57, mark.filter(each -> order)),
                mark(file, "R-79", "上边距纸张上边72毫米（首段段前35毫米），居中，红色，允差1.5毫米", 72, mark.filter(each -> minutes)),
                number(head), line(head));
    }

    private static Measurement copy(List<WordParagraph> above) {
        var copy = new Measurement("R-12", "6位阿拉伯数字，3号，顶格，第一段");
        above.stream().filter(paragraph -> paragraph.text().matches("\\d{1,9}")).findFirst().ifPresent(paragraph -> {
            boolean first = paragraph.number() == 1 || paragraph.isFramed();
            copy.add(paragraph.place(), "“" + paragraph.text() + "”" + (first ? flush(paragraph) : "不是第一段"),
                    first && paragraph.text().length() == 6 && isFlush(paragraph) && paragraph.size() == TEXT);
        });
        return copy;
    }

    private static String flush(WordParagraph paragraph) {
        return Units.pt(paragraph.size() / 2.0) + paragraph.font() + (isFlush(paragraph) ? "，顶格" : "，不是顶格");
    }

    private static boolean isFlush(WordParagraph paragraph) {
        return paragraph.start() == 0 && paragraph.properties().text("jc@val").matches("|left|both|start");
    }

    private static boolean isHei(WordParagraph paragraph) {
        return Typefaces.HEI.isNamed(paragraph.font()) && paragraph.size() == TEXT && isFlush(paragraph);
    }

    /** On the second line, whether or not there is anything on the first. */
    private static Measurement secrecy(List<WordParagraph> above) {
        var secrecy = new Measurement("R-13", "3号黑体，顶格，第二行");
        above.stream().filter(paragraph -> paragraph.text().matches("(绝密|机密|秘密).{0,6}")).findFirst().ifPresent(paragraph -> {
            boolean second = paragraph.number() == 2 || paragraph.isFramed();
            secrecy.add(paragraph.place(), second ? flush(paragraph) : "第" + paragraph.number() + "行", second && isHei(paragraph));
        });
        return secrecy;
    }

    private static Measurement urgency(List<WordParagraph> above) {
        var urgency = new Measurement("R-13b", "3号黑体，顶格，在份号、密级之下");
        above.stream().filter(paragraph -> paragraph.text().matches("特急|加急|特提|平急|急件")).findFirst().ifPresent(paragraph -> {
            boolean last = above.indexOf(paragraph) == above.size() - 1;
            urgency.add(paragraph.place(), last ? flush(paragraph) : "次序不对", last && isHei(paragraph));
        });
        return urgency;
    }

    /** Where the red words begin: the upper margin, the paragraphs above, what is added above theirs. */
    private static Measurement mark(WordFile file, String rule, String required, double proper, Optional<WordParagraph> mark) {
        var measurement = new Measurement(rule, required);
        mark.filter(each -> !each.isFramed()).ifPresent(each -> {
            List<WordParagraph> above = file.paragraphs().subList(0, each.number() - 1).stream().filter(paragraph -> !paragraph.isFramed()).toList();
            boolean exact = above.stream().allMatch(paragraph -> paragraph.height().isPresent());
            int height = above.stream().mapToInt(paragraph -> paragraph.height().orElse(0)).sum();
            double top = (file.sections().get(0).top() + height + each.above()) / WordSheetChecks.MILLIMETRE;
            boolean centred = each.isCentred() && each.start() == 0;
            if (exact) {
                measurement.add(each.place(), "距纸张上边" + Units.mm(top) + (centred ? "" : "，不居中"), centred && Units.isNear(top, proper, TOLERANCE));
            } else {
                measurement.add(each.place(), centred ? "居中" : "不居中", centred);
            }
        });
        return measurement;
    }

    private static Optional<WordParagraph> numbered(List<WordParagraph> head) {
        return head.stream().filter(paragraph -> RedHeadChecks.isNumber(paragraph.text())).findFirst();
    }

    private static Measurement number(List<WordParagraph> head) {
        var number = new Measurement("R-17", RedHeadChecks.NUMBER_REQUIRED);
        numbered(head).ifPresent(paragraph -> number.add(
                paragraph.place(), "“" + RedHeadChecks.plain(paragraph.text()) + "”", RedHeadChecks.isProper(paragraph.text())));
        return number;
    }

    /** The red line, as the border of a paragraph. */
    private static Measurement line(List<WordParagraph> head) {
        var line = new Measurement("R-21", "发文字号段落的下框线，红色，与版心等宽（没有缩进）");
        head.stream().filter(paragraph -> paragraph.properties().number("pBdr/bottom@sz", 0) > 0).findFirst().ifPresent(paragraph -> {
            boolean red = paragraph.properties().text("pBdr/bottom@color").equalsIgnoreCase("FF0000");
            boolean below = numbered(head).isEmpty() || numbered(head).get() == paragraph;
            boolean wide = paragraph.left() == 0 && paragraph.right() == 0;
            line.add(paragraph.place(), !red ? "不是红色" : !below ? "不在发文字号之下" : wide ? "红色，与版心等宽" : "比版心窄", red && below && wide);
        });
        return line;
    }
}
