package org.junheng.ledger;

import java.util.List;
import java.util.stream.Stream;

/** A column of the ledger (台账的一栏), in its order; who fills it in, and what may stand in it. */
public enum Item {
    NUMBER("编号", 5, Filler.PROGRAM),
    SOURCE("问题来源", 5, Filler.PROGRAM),
    DOCUMENT("来源文号、日期", 6, Filler.PROGRAM),
    INDICATOR("指标", 5, Filler.PROGRAM),
    PROBLEM("问题表述", 11, Filler.PROGRAM),
    SCHOOLS("涉及单位、学校", 8, Filler.PROGRAM),
    FIGURES("现值、标准、差额", 11, Filler.PROGRAM),
    NATURE("性质", 4, Filler.OFFICE, List.of("立行立改", "限期整改", "持续推进")),
    GOAL("整改目标（完成标志）", 9, Filler.OFFICE),
    MEASURE("整改措施", 12, Filler.OFFICE),
    LEADER("责任领导", 5, Filler.OFFICE),
    LEAD("牵头单位", 5, Filler.PROGRAM),
    SUPPORT("配合单位", 6, Filler.PROGRAM),
    DUE("完成时限", 6, Filler.OFFICE),
    MILESTONE("阶段节点", 6, Filler.DEPARTMENT),
    PROGRESS("最新进展", 11, Filler.DEPARTMENT),
    PERCENT("完成百分比", 5, Filler.DEPARTMENT, List.of("0", "25", "50", "75", "100")),
    EVIDENCE("佐证材料", 7, Filler.DEPARTMENT),
    STATE("状态", 4, Filler.DEPARTMENT, Stream.of(State.values()).map(State::chinese).toList()),
    OVERDUE("逾期", 5, Filler.PROGRAM),
    CHECK("核查结论与核查单位", 8, Filler.OFFICE),
    REMARK("备注（延期审批）", 8, Filler.OFFICE);

    private final String title;
    private final int width;
    private final Filler filler;
    private final List<String> options;

    Item(String title, int width, Filler filler) {
        this(title, width, filler, List.of());
    }

    Item(String title, int width, Filler filler, List<String> options) {
        this.title = title;
        this.width = width;
        this.filler = filler;
        this.options = options;
    }

    /** Who fills a column in (填写人). */
    public enum Filler {
        /** The program; nobody may change it in a workbook. */
        PROGRAM,
        /** The supervision office (督导室). */
        OFFICE,
        /** The department that answers for the entry (责任单位). */
        DEPARTMENT
    }

    /** The head of the column. */
    public String title() {
        return title;
    }

    /** Its width in Han characters. */
    int width() {
        return width;
    }

    /** Who fills it in. */
    public Filler filler() {
        return filler;
    }

    /** All that may stand in it; empty for anything. */
    List<String> options() {
        return options;
    }
}
