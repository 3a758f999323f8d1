package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Page numbers in the footers of a Word file (页码: GB/T 9704-2012, 7.5). Twips, 1/20 pt. */
final class WordNumberChecks {

    private static final Pattern FORM = Pattern.compile("—\\s?\\d*\\s?—");
    private static final int SIZE = 28;
    /** One character of the number's size, and what may be missing from it. */
    private static final int BLANK = 280;
    private static final int TOLERANCE = 57;
    /** In an exact line of 14 pt a dash of 14 pt stands this far above the line's lower edge. */
    private static final int DASH = 162;

    private WordNumberChecks() {}

    static List<Measurement> all(WordFile file) {
        var type = new Measurement("R-64", "14磅（4号）宋体");
        var form = new Measurement("R-65", "有页码，数字左右各一条一字线，如“— 1 —”");
        var height = new Measurement("R-66", "一字线距版心下边7毫米（距纸张上边269毫米），允差1毫米");
        var side = new Measurement("R-67", "奇偶页不同：单页居右空一字，双页居左空一字");
        var order = new Measurement("R-69", "各节续前编号");
        for (int i = 0; i < file.sections().size(); i++) {
            WordSection section = file.sections().get(i);
            String place = "第" + (i + 1) + "节页脚";
            if (i > 0) {
                boolean anew = section.properties().has("pgNumType@start");
                order.add(place, anew ? "重新编号" : "续前节", !anew);
            }
            if (section.isLandscape()) {
                continue;
            }
            Optional<WordParagraph> odd = number(section, "default");
            Optional<WordParagraph> even = number(section, "even");
            if (odd.isEmpty()) {
                form.add(place, "没有页码", false);
                continue;
            }
            odd.stream().forEach(each -> measure(each, place, type, form));
            even.stream().forEach(each -> measure(each, place, type, form));
            dash(section, "default").ifPresent(dash -> height.add(
                    place, "距纸张上边" + WordSheetChecks.mm(dash), Units.isNear(dash / WordSheetChecks.MILLIMETRE, 269, 1)));
            if (!odd.get().isFramed()) {
                boolean apart = file.settings().isOn("evenAndOddHeaders@val", false) && even.isPresent();
                boolean right = isAt(odd.get(), "right");
                boolean left = apart && isAt(even.get(), "left");
                side.add(place, !apart ? "奇偶页相同" : right && left ? "单页居右空一字，双页居左空一字" : right ? "双页不是居左空一字" : "单页不是居右空一字", right && left);
            }
        }
        return List.of(type, form, height, side, order);
    }

    private static Optional<WordParagraph> number(WordSection section, String kind) {
        return section.footers().getOrDefault(kind, List.of()).stream().filter(WordParagraph::isPageNumber).findFirst();
    }

    private static void measure(WordParagraph number, String place, Measurement type, Measurement form) {
        if (!number.text().isEmpty()) {
            type.add(place, Units.pt(number.size() / 2.0) + number.font(), number.size() == SIZE && Typefaces.SONG.isNamed(number.font()));
        }
        form.add(place, "“" + number.text() + "”", FORM.matcher(number.text().strip()).matches());
    }

    private static boolean isAt(WordParagraph number, String side) {
        return number.properties().text("jc@val").equals(side) && Units.isNear(number.properties().number("ind@" + side, 0), BLANK, TOLERANCE);
    }

    /** Where the dash stands, from the upper edge of the sheet, if the lines from there on are of exact heights. */
    private static OptionalInt dash(WordSection section, String kind) {
        List<WordParagraph> lines = section.footers().getOrDefault(kind, List.of());
        int below = section.properties().number("pgMar@footer", 0);
        for (int i = lines.size() - 1; i >= 0; i--) {
            Properties properties = lines.get(i).properties();
            if (!properties.text("spacing@lineRule").equals("exact") || lines.get(i).isFramed()) {
                return OptionalInt.empty();
            }
            if (lines.get(i).isPageNumber()) {
                return properties.number("spacing@line", 0) == BLANK ? OptionalInt.of(section.height() - below - DASH) : OptionalInt.empty();
            }
            below += properties.number("spacing@line", 0);
        }
        return OptionalInt.empty();
    }
}
