package org.junheng.county;

import org.junheng.fact.Fact;

/** A practice worth following, with figures before and after (典型做法). */
@Field(value = "典型做法", note = "一个单位一条")
public record Example(
        @Field(value = "单位", note = "学校或部门", required = true) String who,
        @Field("标题") String heading,
        @Field(value = "做法", note = "完整的句子", required = true) String text,
        @Field("做法前的数") Fact before,
        @Field("做法后的数") Fact after,
        @Field(value = "单位名称", note = "前后数的单位") String unit,
        @Field("可推广之处") String lesson) {}
