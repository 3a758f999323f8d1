package org.junheng.county;

import org.junheng.fact.Fact;

/** One group of staff (教职工的一类). */
@Field(value = "教职工分类", note = "编外的一类、补充的一个渠道、减员的一个去向")
public record StaffGroup(
        @Field(value = "类别", note = "如“特岗教师”“退休”", required = true) String name,
        @Field(value = "人数", unit = "名") Fact number,
        @Field(value = "时段", note = "如“2025年”“近三年”") String year,
        @Field("说明") String note) {}
