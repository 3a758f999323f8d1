package org.junheng.county;

import org.junheng.fact.Fact;

/** Places wanted and had in an area (学位供需). */
@Field(value = "学位供需", note = "一个学段一个片区一条")
public record Places(
        @Field("学段") Stage stage,
        @Field(value = "片区", note = "全县的不填") String area,
        @Field(value = "年份", min = 1900, max = 2100) Integer year,
        @Field(value = "学位需求", unit = "个") Fact demand,
        @Field(value = "现有学位", unit = "个") Fact capacity,
        @Field(value = "在建学位", unit = "个") Fact building,
        @Field(value = "学位缺口", note = "扣除现有和在建学位；只知道缺多少时填", unit = "个") Fact shortfall,
        @Field("说明") String note) {}
