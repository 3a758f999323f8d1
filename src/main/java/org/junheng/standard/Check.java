package org.junheng.standard;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** How one of the guarantees or quality items is found to be met (一项的核查办法). An item is met if all of its checks are. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Check.Evidence.class, name = "佐证"),
    @JsonSubTypes.Type(value = Check.Figures.class, name = "数值"),
    @JsonSubTypes.Type(value = Check.Rooms.class, name = "专用教室"),
    @JsonSubTypes.Type(value = Check.Size.class, name = "学校规模"),
    @JsonSubTypes.Type(value = Check.ClassSize.class, name = "班额"),
    @JsonSubTypes.Type(value = Check.SmallSchools.class, name = "小规模学校公用经费"),
    @JsonSubTypes.Type(value = Check.Training.class, name = "培训经费比例"),
    @JsonSubTypes.Type(value = Check.Monitoring.class, name = "质量监测")
})
public sealed interface Check {

    /**
     * Documents prove it, aspect by aspect (佐证材料).
     *
     * @param aspects such as 建设标准, 编制标准; empty where the item is one whole
     */
    record Evidence(List<String> aspects) implements Check {
        public Evidence {
            aspects = aspects == null ? List.of() : List.copyOf(aspects);
        }
    }

    /**
     * A figure of the declaration against a limit (申报数据与限值比较).
     *
     * @param label what the figure is, such as 交流轮岗教师占符合条件教师的比例
     * @param given the declared figure itself, used where its parts are not declared; {@code null} if there is no such field
     * @param numerator declared figures added up, those with a minus sign before their name subtracted; one with ? behind it need not be
     *     declared, and without it the figure is a least one
     * @param denominator the same below the line; empty where the numerator is the figure
     * @param per 100 for percentages, 1 for plain quotients
     * @param unit unit of the figure: %, 元/人, 倍, 分
     * @param operator how it must stand to the limit
     * @param value the limit
     */
    record Figures(
            String label, String given, List<String> numerator, List<String> denominator, int per, String unit, Operator operator, BigDecimal value)
            implements Check {
        public Figures {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(value, "value");
            unit = unit == null ? "" : unit;
            numerator = numerator == null ? List.of() : List.copyOf(numerator);
            denominator = denominator == null ? List.of() : List.copyOf(denominator);
        }
    }

    /**
     * Rooms for music and for fine arts in every school (音乐、美术专用教室): one of each for so many classes or a part of them, rooms smaller
     * than their least area not counted.
     */
    record Rooms(int classes, BigDecimal music, BigDecimal fineArt) implements Check {}

    /**
     * The most pupils of a school (学校规模).
     *
     * @param single of a school with one stage of compulsory education
     * @param combined of the compulsory stages of a school that has both
     */
    record Size(int single, int combined) implements Check {}

    /** The most pupils of a class, every class (班额). */
    record ClassSize(BigDecimal primary, BigDecimal junior) implements Check {

        /** Both limits. */
        public Limit limit() {
            return new Limit(primary, junior);
        }
    }

    /** Village schools and teaching points with fewer pupils are funded as if they had that many (按100人核定公用经费). */
    record SmallSchools(int pupils) implements Check {}

    /** The least share of every school's public funding that goes to teachers' training, in percent (教师培训经费比例). */
    record Training(BigDecimal percent) implements Check {}

    /**
     * Every subject of the national monitoring (国家义务教育质量监测).
     *
     * @param level the lowest level, 3 for Ⅲ级
     * @param difference the difference between schools stays below it (校际差异率)
     */
    record Monitoring(int level, BigDecimal difference) implements Check {}
}
