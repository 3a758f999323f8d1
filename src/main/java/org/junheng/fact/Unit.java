package org.junheng.fact;

/**
 * A unit (计量单位) and how its figures are written in running text.
 *
 * @param symbol the word behind the number, such as 人, 所, 平方米; empty for a pure number
 * @param scale whether large figures move to 万 or 亿
 * @param decimals most decimals that are shown
 */
public record Unit(String symbol, Scale scale, int decimals) {

    /** How large figures are written. */
    public enum Scale {
        /** As they are. */
        PLAIN,
        /** Yuan: below 10,000 in 元, below 100 million in 万元, else in 亿元. */
        MONEY,
        /** Square metres: from 10,000 on in 万平方米. */
        AREA
    }

    public static final Unit NONE = new Unit("", Scale.PLAIN, 3);
    public static final Unit PERSON = new Unit("人", Scale.PLAIN, 0);
    public static final Unit TEACHER = new Unit("名", Scale.PLAIN, 0);
    public static final Unit SCHOOL = new Unit("所", Scale.PLAIN, 0);
    public static final Unit CLASS = new Unit("个班", Scale.PLAIN, 0);
    public static final Unit ROOM = new Unit("间", Scale.PLAIN, 0);
    public static final Unit ITEM = new Unit("项", Scale.PLAIN, 0);
    public static final Unit PIECE = new Unit("个", Scale.PLAIN, 0);
    public static final Unit TIME = new Unit("次", Scale.PLAIN, 0);
    public static final Unit COPY = new Unit("份", Scale.PLAIN, 0);
    public static final Unit SESSION = new Unit("场", Scale.PLAIN, 0);
    public static final Unit YEAR = new Unit("年", Scale.PLAIN, 0);
    public static final Unit YUAN = new Unit("元", Scale.MONEY, 2);
    public static final Unit SQUARE_METRE = new Unit("平方米", Scale.AREA, 2);
    public static final Unit SQUARE_KILOMETRE = new Unit("平方公里", Scale.PLAIN, 2);
    public static final Unit TEN_THOUSAND_PERSONS = new Unit("万人", Scale.PLAIN, 2);
    public static final Unit PERCENT = new Unit("%", Scale.PLAIN, 2);
    public static final Unit POINT = new Unit("个百分点", Scale.PLAIN, 2);
    /** Per hundred pupils (每百名学生…人). */
    public static final Unit PERSON_PER_HUNDRED = new Unit("人", Scale.PLAIN, 2);
    /** Per hundred pupils (每百名学生…间). */
    public static final Unit ROOM_PER_HUNDRED = new Unit("间", Scale.PLAIN, 2);
    /** Per pupil (生均…平方米). */
    public static final Unit SQUARE_METRE_EACH = new Unit("平方米", Scale.PLAIN, 2);
    /** Per pupil (生均…元): whole yuan, never 万元. */
    public static final Unit YUAN_EACH = new Unit("元", Scale.PLAIN, 0);
    /** Coefficient of variation (校际差异系数): three decimals. */
    public static final Unit COEFFICIENT = new Unit("", Scale.PLAIN, 3);

    /** A unit that a user wrote (带标签的数据项): the word as it is, money and area scaled like ours. */
    public static Unit named(String symbol) {
        return switch (symbol) {
            case "元" -> YUAN;
            case "元/人", "元/生" -> YUAN_EACH;
            case "平方米", "㎡" -> SQUARE_METRE;
            default -> new Unit(symbol, Scale.PLAIN, 4);
        };
    }
}
