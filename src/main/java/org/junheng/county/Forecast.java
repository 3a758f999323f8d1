package org.junheng.county;

import org.junheng.fact.Fact;

/** Pupils to come (学龄人口预测). */
@Field(value = "学龄人口预测", note = "一个学段一个年份一条")
public record Forecast(
        @Field(value = "年份", min = 1900, max = 2100, required = true) Integer year,
        @Field("学段") Stage stage,
        @Field(value = "片区", note = "不分片区的不填") String area,
        @Field(value = "预计在校学生数", unit = "人") Fact pupils,
        @Field(value = "对应出生人口", unit = "人") Fact births,
        @Field(value = "预测方法", note = "如“出生人口推算加楼盘交付”") String method) {}
