package org.junheng.county;

import org.junheng.fact.Fact;

/** A school that misses an item, and by how much (未达标学校及差额). The unit is the item's own. */
@Field(value = "未达标学校", note = "差多少；单位随指标")
public record Miss(
        @Field(value = "学校", required = true) String school,
        @Field(value = "现值") Fact value,
        @Field(value = "差额", note = "缺多少，或超出多少；单位随指标") Fact amount,
        @Field(value = "说明", note = "如现状、去向、核实情况") String note) {}
