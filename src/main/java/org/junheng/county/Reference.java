package org.junheng.county;

import org.junheng.fact.Fact;

/** A figure of others to compare with (参照值). */
@Field(value = "参照值", note = "省均、市均、同类县、先进县")
public record Reference(
        @Field(value = "参照对象", note = "如“全省平均”", required = true) String of,
        @Field(value = "指标编号", note = "如L3") String indicator,
        @Field("学段") Stage stage,
        @Field(value = "标签", note = "没有编号的写明是什么") String label,
        @Field("数值") Fact value,
        @Field("单位") String unit,
        @Field("来源") String source) {}
