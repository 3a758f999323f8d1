package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.typeset.TextStyle.Align;

/** Sets what stands at the foot of the last page (版记: GB/T 9704-2012, 7.4). */
final class ImprintSetter {

    private final Compositor compositor;
    private final TextStyle style;

    ImprintSetter(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.style = styles.get("版记");
    }

    /**
     * Copies, then printer and date on one line; the last line of it ends with the text area. Above it a row is left free.
     *
     * @param copies 抄送机关
     * @param printer 印发机关, empty for none
     * @param date 印发日期 as it is printed, empty for none
     * @param lined whether there are lines above, between and below
     * @return the panel, or nothing
     */
    List<Strip> set(List<String> copies, String printer, String date, boolean lined) {
        double blank = style.size();
        // a line is one character and 7/8 of one of 3号 high (GB/T 9704-2012, 3.2)
        double pitch = style.size() + Sheet.TEXT_SIZE * 7 / 8;
        var blocks = new ArrayList<List<Strip.Text>>();
        if (!copies.isEmpty()) {
            blocks.add(List.of(text("抄送：" + String.join("，", copies) + "。", blank, blank, 3 * style.size())));
        }
        if (!printer.isEmpty() || !date.isEmpty()) {
            blocks.add(List.of(text(printer, blank, 0, 0), text(date.isEmpty() ? "" : date + "印发", 0, blank, 0)));
        }
        if (blocks.isEmpty()) {
            return List.of();
        }
        int lines = blocks.stream().mapToInt(block -> block.get(0).lines().size()).map(count -> Math.max(1, count)).sum();
        var texts = new ArrayList<Strip.Placed>();
        var bars = new ArrayList<Strip.Bar>();
        double top = Sheet.BOTTOM - lines * pitch;
        for (List<Strip.Text> block : blocks) {
            if (lined) {
                Strip.BarKind kind = bars.isEmpty() ? Strip.BarKind.THICK : Strip.BarKind.THIN;
                bars.add(new Strip.Bar(top - kind.weight() / 2, kind));
            }
            for (Strip.Text text : block) {
                Align align = text == block.get(0) ? Align.LEFT : Align.RIGHT;
                texts.add(new Strip.Placed(text, align, top + (pitch - style.size()) / 2, pitch));
            }
            top += pitch * Math.max(1, block.get(0).lines().size());
        }
        if (lined) {
            bars.add(new Strip.Bar(top - Strip.BarKind.THICK.weight() / 2, Strip.BarKind.THICK));
        }
        return List.of(new Strip.Panel(Strip.Place.FOOT, lines + 1, Sheet.LEFT, Sheet.RIGHT, texts, bars));
    }

    private Strip.Text text(String words, double left, double right, double hanging) {
        return compositor.text(style, List.of(new Strip.Run(words, style.font())), left, right, hanging);
    }
}
