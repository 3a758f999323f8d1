package org.junheng.county;

import org.junheng.fact.Fact;

/** A step in the history of a ledger entry (台账的一次进展). */
@Field("台账进展")
public record LedgerStep(
        @Field(value = "日期", note = "日期", pattern = Field.DATE) String date,
        @Field("填报单位") String by,
        @Field("进展") String progress,
        @Field(value = "完成比例", unit = "%") Fact percent,
        @Field(value = "状态", options = {"未启动", "整改中", "申请销号", "核查中", "已销号", "退回"}) String state,
        @Field("核查结论") String conclusion) {}
