package org.junheng.county;

import org.junheng.fact.Fact;

/** Full-time teachers by subject taught (学科结构, 按授课课程). */
@Field(value = "学科结构", note = "专任教师按授课课程分")
public record Subjects(
        @Field(value = "语文", unit = "人") Fact chinese,
        @Field(value = "数学", unit = "人") Fact mathematics,
        @Field(value = "外语", unit = "人") Fact foreignLanguage,
        @Field(value = "科学", unit = "人") Fact science,
        @Field(value = "体育", unit = "人") Fact sports,
        @Field(value = "音乐", unit = "人") Fact music,
        @Field(value = "美术", unit = "人") Fact fineArt,
        @Field(value = "艺术", unit = "人") Fact art,
        @Field(value = "信息技术", unit = "人") Fact computing,
        @Field(value = "其他学科", unit = "人") Fact other) {}
