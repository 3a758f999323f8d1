package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Block;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/** Sets charts with their notes and captions (图), and numbers them in one text or annex. */
final class ChartSetter {

    /** Half of a chart is for its values. */
    private static final double LEAST_SHARE = 0.5;

    private final Compositor compositor;
    private final Styles styles;
    private int number;

    ChartSetter(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
    }

    /** The chart, its note, its caption with the next number (GB/T 1.1-2020, 9.10: 图题 stands below the figure, 注 above 图题). */
    List<Strip> strips(Block.Chart chart) {
        number++;
        var plot = new Plot(compositor, chart, styles.get("图文"));
        if (!plot.fits(LEAST_SHARE)) {
            compositor.report(tooFull(chart, number));
        }
        var strips = new ArrayList<Strip>();
        strips.add(plot.figure(number));
        if (!chart.note().isEmpty()) {
            strips.add(compositor.text(styles.get("图注"), chart.note().text()));
        }
        strips.add(compositor.text(styles.get("图题"), Strip.Figure.caption(number, chart)));
        return strips;
    }

    /** What is said of a chart whose values or words have no room. */
    static Fault tooFull(Block.Chart chart, int number) {
        return new Fault(
                "DRAFT-205", new Place("", 0, 0, Strip.Figure.caption(number, chart)),
                "排不下的图：" + chart.categories().size() + "个类别，" + chart.series().size() + "个系列",
                "各数并排排得下、文字不超过图高一半的图", "请减少类别或系列，缩短名称，或分成两张图");
    }
}
