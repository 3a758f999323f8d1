package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Page numbers (页码: GB/T 9704-2012, 7.5). Millimetres. */
final class PageNumberChecks {

    private static final Pattern FORM = Pattern.compile("—[0-9]+—");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private static final double SIZE = 14;
    /** One character of the number's size. */
    private static final double BLANK = SIZE * Units.POINT;
    private static final double DASH = 269;
    /** A dash stands this part of the size above the baseline. */
    private static final double DASH_HEIGHT = 0.38;
    private static final double LEFT = 28 + BLANK;
    private static final double RIGHT = 184 - BLANK;
    private static final double TOLERANCE = 1;

    private PageNumberChecks() {}

    static List<Measurement> all(List<PdfPage> pages) {
        var type = new Measurement("R-64", "14磅宋体半角数字");
        var form = new Measurement("R-65", "每页有页码，数字左右各一条一字线，如“— 1 —”");
        var height = new Measurement("R-66", "一字线距版心下边7毫米（距纸张上边269毫米），允差1毫米");
        var side = new Measurement("R-67", "单页居右空一字（右边179.1毫米），双页居左空一字（左边32.9毫米），允差1毫米");
        var order = new Measurement("R-69", "连续编号");
        int previous = 0;
        for (PdfPage page : pages) {
            Optional<Row> found = page.pageNumber();
            if (found.isEmpty()) {
                if (isNumbered(page, pages)) {
                    form.add(page.number(), "没有页码", false);
                }
                continue;
            }
            Row row = found.get();
            type.add(page.number(), Units.pt(row.size()) + Typefaces.plain(digits(row).font()), isProper(digits(row)));
            form.add(page.number(), "“" + row.text() + "”", FORM.matcher(row.text()).matches());
            double dash = row.baseline() - DASH_HEIGHT * row.size() * Units.POINT;
            height.add(page.number(), "距纸张上边" + Units.mm(dash), Units.isNear(dash, DASH, TOLERANCE));
            int number = number(row);
            if (number % 2 == 1) {
                side.add(page.number(), "单页右边" + Units.mm(row.right()), Units.isNear(row.right(), RIGHT, TOLERANCE));
            } else {
                side.add(page.number(), "双页左边" + Units.mm(row.left()), Units.isNear(row.left(), LEFT, TOLERANCE));
            }
            if (previous > 0) {
                boolean next = number == previous + 1;
                order.add(page.number(), next ? "连续" : previous + "之后是" + number, next);
            }
            previous = number;
        }
        return List.of(type, form, height, side, order);
    }

    /** How many pages stand in front of the one with number 1, as covers and contents do; none if no page bears a 1 or the first one does. */
    static int front(List<PdfPage> pages) {
        Optional<PdfPage> first = pages.stream().filter(page -> page.pageNumber().isPresent()).findFirst();
        return first.filter(page -> number(page.pageNumber().get()) == 1).map(page -> page.number() - 1).orElse(0);
    }

    /** A cover has no number, nor has a letter's first page (10.1), nor a last page with nothing but the imprint on it, nor an empty page before that. */
    private static boolean isNumbered(PdfPage page, List<PdfPage> pages) {
        boolean imprint = page.number() == pages.size() && page.turned().isEmpty() && page.text().stream().noneMatch(row -> row.size() > SIZE + 1);
        return !page.isBlank() && !imprint && !page.isLetterhead() && page.number() > Math.max(front(pages), FrontPages.covers(pages));
    }

    private static Row digits(Row row) {
        return new Row(row.page(), row.glyphs().stream().filter(glyph -> Character.isDigit(glyph.text().codePointAt(0))).toList());
    }

    private static boolean isProper(Row digits) {
        return Typefaces.SONG.isNamed(digits.font())
                && digits.glyphs().stream().allMatch(glyph -> glyph.text().matches("[0-9]") && Units.isNear(glyph.size(), SIZE, 0.2));
    }

    private static int number(Row row) {
        Matcher digits = DIGITS.matcher(row.text());
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }
}
