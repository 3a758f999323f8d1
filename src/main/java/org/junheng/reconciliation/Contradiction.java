package org.junheng.reconciliation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two statements of the data that cannot both be right (数据矛盾). Neither is chosen: both are shown to the drafter, who asks whoever filled
 * them in. A document uses the one its sentence is about, and a marked note stands beside it.
 *
 * @param kind how they came to be compared
 * @param items ids of the indicators and items concerned, such as L2 or G5; empty where it is about the county as a whole
 * @param subject what it is about, such as 义务教育学校总数
 * @param given the statement as the input has it
 * @param against what it disagrees with
 * @param formula how the two should agree, such as 小学数＋初中数＋九年一贯制学校数＝学校总数
 * @param sentence all that in one sentence
 */
public record Contradiction(Kind kind, List<String> items, String subject, Side given, Side against, String formula, String sentence) {

    public Contradiction {
        items = List.copyOf(items);
    }

    /** Where the two statements stand; one place where both are about the same part of the input. */
    public List<String> places() {
        return Stream.of(given.place(), against.place()).distinct().toList();
    }

    /** How two statements came to be compared (核对的种类). */
    public enum Kind {
        /** A figure that is given against the same figure computed. */
        COMPUTED("填报值与计算值"),
        /** A total against its list or its parts. */
        TOTAL("合计与明细"),
        /** A percentage against the counts it is made of. */
        SHARE("比例与计数"),
        /** A year against another year. */
        YEARS("年度之间"),
        /** A verdict against the figures it is about. */
        VERDICT("结论与数据"),
        /** A number beyond what is possible, or a goal short of the standard. */
        RANGE("数值范围"),
        /** What people wrote against the data, or against itself. */
        WRITTEN("文字与数据"),
        /** Something left out where its neighbours are given. */
        GAP("缺项");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese word. */
        public String chinese() {
            return chinese;
        }
    }

    /**
     * One of the two statements.
     *
     * @param text the figure or word as it is shown, such as 18所 or 达标
     * @param place JSON pointers into the input or the formula it was computed by; never empty
     */
    public record Side(String text, String place) {}
}
