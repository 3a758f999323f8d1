package org.junheng.sandbox;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.junheng.assessment.Trend;
import org.junheng.fact.Fact;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junheng.pack.PackYaml;

/**
 * Words that the data chooses (由数据选的词): how many, how it changed. {@code templates/documents/wording.yaml} holds the limits.
 *
 * @param ranges words for a part of a whole, the smallest first
 * @param whole the word for all of it
 * @param level percent of change up to which a trend is level
 * @param levelWord the word for it
 * @param steps words for the strength of a change, the weakest first
 * @param everyYear the word for a change in which every step goes the same way
 */
record Wording(List<Range> ranges, String whole, BigDecimal level, String levelWord, List<Step> steps, String everyYear) {

    private static final String FILE = "documents/wording.yaml";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Wording {
        ranges = List.copyOf(ranges);
        steps = List.copyOf(steps);
        Objects.requireNonNull(whole);
        Objects.requireNonNull(level);
        Objects.requireNonNull(levelWord);
        Objects.requireNonNull(everyYear);
    }

    /** A word for a part of up to so many percent and, if given, up to so many things. */
    record Range(String word, BigDecimal upTo, BigDecimal atMost) {}

    /** A word for a change of at least so many percent. */
    record Step(String word, BigDecimal from) {}

    /** @throws Faults {@code TPL-021} if the file is not as it should be */
    static Wording read(Pack pack) {
        return PackYaml.read(pack, FILE, new TypeReference<Wording>() {}, "用词表的格式");
    }

    /** 个别, 少数, 部分, 多数 … for a part of a whole. */
    String range(BigDecimal part, BigDecimal all) {
        if (part.compareTo(all) == 0) {
            return whole;
        }
        BigDecimal percent = part.multiply(HUNDRED).divide(all, MathContext.DECIMAL64);
        for (Range range : ranges) {
            if (percent.compareTo(range.upTo()) <= 0 && (range.atMost() == null || part.compareTo(range.atMost()) <= 0)) {
                return range.word();
            }
        }
        return ranges.get(ranges.size() - 1).word();
    }

    /** "逐年增加", "明显减少", "基本持平": what the years say, up and down named by the caller. */
    String trend(Trend trend, String up, String down) {
        Fact rate = trend.rate();
        if (rate != null && rate.value().abs().compareTo(level) <= 0) {
            return levelWord;
        }
        String direction = trend.change().value().signum() > 0 ? up : down;
        if (trend.points().size() > 2 && everyStep(trend)) {
            return everyYear + direction;
        }
        String strength = "";
        for (Step step : steps) {
            if (rate != null && rate.value().abs().compareTo(step.from()) >= 0) {
                strength = step.word();
            }
        }
        return strength + direction;
    }

    private static boolean everyStep(Trend trend) {
        int direction = trend.change().value().signum();
        for (int i = 1; i < trend.points().size(); i++) {
            BigDecimal step = trend.points().get(i).value().value().subtract(trend.points().get(i - 1).value().value());
            if (step.signum() != direction) {
                return false;
            }
        }
        return true;
    }
}
