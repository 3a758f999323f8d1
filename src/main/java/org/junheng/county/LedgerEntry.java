package org.junheng.county;

import java.util.List;

/** A problem under way with its number, state and history (台账条目). */
@Field("台账条目")
public record LedgerEntry(
        @Field(value = "编号", note = "如Q2026-03", required = true) String number,
        @Field(value = "问题", required = true) String text,
        @Field("指标编号") String indicator,
        @Field("涉及学校") List<String> schools,
        @Field("责任单位") List<String> responsible,
        @Field(value = "完成时限", note = "日期", pattern = Field.DATE) String deadline,
        @Field(value = "状态", options = {"未启动", "整改中", "申请销号", "核查中", "已销号", "退回"}) String state,
        @Field("历史") List<LedgerStep> history) {

    public LedgerEntry {
        schools = Lists.orEmpty(schools);
        responsible = Lists.orEmpty(responsible);
        history = Lists.orEmpty(history);
    }
}
