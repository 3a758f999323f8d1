package org.junheng.assessment;

import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * A figure that is hard to believe (存疑数据): for the drafter to ask the school about. A value whose unit must be wrong is 待核 until people
 * have answered; no other doubt changes a verdict, only a person can mark such a figure as 待核.
 *
 * @param kind what is odd about it
 * @param name the unit; the county's name where it is the county's figure
 * @param stage the stage
 * @param indicator the indicator; {@code null} where it is about pupils
 * @param value the figure
 * @param against what it is held against: a median, a threshold, an earlier year
 * @param measure how far off it is: times, percent
 * @param sentence all that in one sentence
 */
public record Doubt(Kind kind, String name, Stage stage, Indicator indicator, Fact value, Fact against, Fact measure, String sentence) {

    /** What is odd about a figure (疑点). */
    public enum Kind {
        /** Ten thousand times off: 万元 written as 元, or the other way round. */
        UNIT("单位疑误"),
        /** More than ten times the median. */
        FAR_ABOVE("高出十倍以上"),
        /** Below a tenth of the median. */
        FAR_BELOW("不到十分之一"),
        /** Far from the median by the median distance from it (MAD). */
        OUTLIER("明显偏离"),
        /** Equal to last year's to the last digit. */
        UNCHANGED("与上年完全相同"),
        /** Pupils up or down by more than 30% in a year. */
        PUPILS("学生数变化过大");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese word. */
        public String chinese() {
            return chinese;
        }
    }
}
