package org.junheng.county;

import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** A figure without a field of its own (带标签的数据项). */
@Field(value = "带标签的数据项", note = "没有专门位置的数字")
public record LabelledFact(
        @Field(value = "主题", note = "同一主题的排在一起，如“经费”") String topic,
        @Field(value = "标签", note = "这个数是什么", required = true) String label,
        @Field(value = "数值", required = true) Fact value,
        @Field(value = "单位", note = "如人、所、元、平方米、%") String unit,
        @Field(value = "年份", min = 1900, max = 2100) Integer year,
        @Field("变化前的数") Fact before,
        @Field(value = "时期", note = "如“近三年累计”“预计”") String period) {

    /** The figure under its own label and in its own unit; averages and wages stay in whole yuan, however large. */
    public Fact fact() {
        boolean each = "元".equals(unit) && (label.contains("均") || label.contains("工资"));
        return value.labelled(label).in(each ? Unit.YUAN_EACH : Unit.named(unit == null ? "" : unit));
    }
}
