package org.junheng.county;

import org.junheng.fact.Fact;

/** Pupils and classes of a grade (年级). */
@Field(value = "年级", note = "一个年级一条")
public record Grade(
        @Field(value = "年级", note = "小学1—6，初中7—9", min = 1, max = 9) Integer grade,
        @Field(value = "在校学生数", unit = "人") Fact pupils,
        @Field(value = "教学班数", unit = "个班") Fact classes,
        @Field(value = "招生计划数", note = "起始年级填", unit = "人") Fact plan) {}
