package org.junheng.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * What papers tell of an entry (一条的摘要). Texts are empty where a column is.
 *
 * @param number 编号
 * @param problem 问题表述
 * @param lead 牵头单位
 * @param support 配合单位
 * @param schools 涉及学校
 * @param figures 现值、标准、差额
 * @param nature 性质
 * @param goal 整改目标
 * @param measure 整改措施
 * @param due 完成时限, ISO
 * @param progress 最新进展
 * @param evidence 佐证材料
 * @param state 状态
 * @param percent 完成百分比; {@code null} where nobody filled it in
 * @param days 逾期天数; {@code null} where it is not overdue
 * @param fall the percentage from which it fell back; {@code null} where it did not
 * @param returned the day on which it was sent back, ISO, until it is applied for again
 */
public record Docket(
        String number,
        String problem,
        String lead,
        String support,
        List<String> schools,
        String figures,
        String nature,
        String goal,
        String measure,
        String due,
        String progress,
        String evidence,
        State state,
        Fact percent,
        Fact days,
        Fact fall,
        String returned) {

    private static final Unit DAY = new Unit("天", Unit.Scale.PLAIN, 0);

    static Docket of(Entry entry, Standing standing) {
        Standing.Mark mark = standing.of(entry);
        String number = entry.number();
        return new Docket(
                number, entry.value(Item.PROBLEM), entry.lead(), entry.value(Item.SUPPORT), entry.schools(), entry.value(Item.FIGURES), entry.value(Item.NATURE),
                entry.value(Item.GOAL), entry.value(Item.MEASURE), entry.value(Item.DUE), entry.value(Item.PROGRESS), entry.value(Item.EVIDENCE), entry.state(),
                entry.value(Item.PERCENT).isEmpty() ? null : percent(number + "完成百分比", entry.percent()),
                mark.overdue() ? Fact.computed(number + "逾期天数", BigDecimal.valueOf(mark.days()), DAY, "办理日期－完成时限") : null,
                standing.fell(number) < 0 ? null : percent(number + "原来的完成百分比", standing.fell(number)), standing.returned(number));
    }

    private static Fact percent(String label, int value) {
        return Fact.computed(label, BigDecimal.valueOf(value), Unit.PERCENT, "台账所填");
    }
}
