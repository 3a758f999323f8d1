package org.junheng.county;

import org.junheng.fact.Fact;

/** A stage of a school in an earlier year (学校的往年数据). */
@Field(value = "学校往年数据", note = "一个学段一个往年一条")
public record SchoolYear(
        @Field(value = "年度", min = 1900, max = 2100, required = true) Integer year,
        @Field(value = "在校学生数", unit = "人") Fact pupils,
        @Field(value = "高于规定学历教师数", unit = "人") Fact higherDegreeTeachers,
        @Field(value = "县级及以上骨干教师数", unit = "人") Fact backboneTeachers,
        @Field(value = "体育、艺术专任教师数", unit = "人") Fact sportsAndArtTeachers,
        @Field(value = "教学及辅助用房面积", note = "减去室内体育用房", unit = "平方米") Fact teachingArea,
        @Field(value = "体育运动场馆面积", note = "室内和室外", unit = "平方米") Fact sportsArea,
        @Field(value = "教学仪器设备值", unit = "元") Fact equipmentValue,
        @Field(value = "网络多媒体教室数", unit = "间") Fact multimediaRooms) {}
