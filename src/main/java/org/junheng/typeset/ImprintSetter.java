package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Imprint;
import org.junheng.typeset.TextStyle.Align;

/** Sets what stands at the foot of the last page (版记: GB/T 9704-2012, 7.4). */
final class ImprintSetter {

    private final Compositor compositor;
    private final TextStyle style;

    ImprintSetter(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.style = styles.get("版记");
    }

    /** Texts on one line, with a line above them that parts them from what is there, or without. */
    private record Entry(List<Strip.Text> texts, boolean isParted) {

        int lines() {
            return Math.max(1, texts.get(0).lines().size());
        }
    }

    /**
     * Addressee and copies, then printer and date on one line; the last line of it ends with the text area. Above it a row is left free.
     *
     * @param given the addressee, the copies, and where it stands
     * @param printer 印发机关, empty for none
     * @param date 印发日期 as it is printed, empty for none
     * @param lined whether there are lines above, between and below
     * @return the panel, or nothing
     */
    List<Strip> set(Imprint given, String printer, String date, boolean lined) {
        double blank = style.size();
        // a line is one character and 7/8 of one of 3号 high (GB/T 9704-2012, 3.2)
        double pitch = style.size() + Sheet.TEXT_SIZE * 7 / 8;
        var entries = new ArrayList<Entry>();
        String addressee = given.addressee().replaceFirst("[：:。]$", "");
        if (!addressee.isEmpty()) {
            entries.add(new Entry(List.of(list("主送：" + addressee)), lined));
        }
        if (!given.copies().isEmpty()) {
            entries.add(new Entry(List.of(list("抄送：" + String.join("，", given.copies()))), lined && entries.isEmpty()));
        }
        if (!printer.isEmpty() || !date.isEmpty()) {
            entries.add(new Entry(List.of(text(printer, blank, 0, 0), text(date.isEmpty() ? "" : date + "印发", 0, blank, 0)), lined));
        }
        if (entries.isEmpty()) {
            return List.of();
        }
        int lines = entries.stream().mapToInt(Entry::lines).sum();
        var texts = new ArrayList<Strip.Placed>();
        var bars = new ArrayList<Strip.Bar>();
        double top = Sheet.BOTTOM - lines * pitch;
        for (Entry entry : entries) {
            if (entry.isParted()) {
                Strip.BarKind kind = bars.isEmpty() ? Strip.BarKind.THICK : Strip.BarKind.THIN;
                bars.add(new Strip.Bar(top - kind.weight() / 2, kind));
            }
            for (Strip.Text text : entry.texts()) {
                Align align = text == entry.texts().get(0) ? Align.LEFT : Align.RIGHT;
                texts.add(new Strip.Placed(text, align, top + (pitch - style.size()) / 2, pitch));
            }
            top += pitch * entry.lines();
        }
        if (lined) {
            bars.add(new Strip.Bar(top - Strip.BarKind.THICK.weight() / 2, Strip.BarKind.THICK));
        }
        Strip.Place place = given.onEvenPage() ? Strip.Place.EVEN_FOOT : Strip.Place.FOOT;
        return List.of(new Strip.Panel(place, lines + 1, Sheet.LEFT, Sheet.RIGHT, texts, bars));
    }

    /** 主送 or 抄送: lines turned over align with the first name, and a full stop ends them. */
    private Strip.Text list(String words) {
        return text(words + "。", style.size(), style.size(), 3 * style.size());
    }

    private Strip.Text text(String words, double left, double right, double hanging) {
        return compositor.text(style, List.of(new Strip.Run(words, style.font())), left, right, hanging);
    }
}
