package org.junheng.county;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** One stage of a school (学校的一个学段). */
@Field(value = "学段", note = "学校的小学部或初中部")
public record SchoolStage(
        @Field(value = "在校学生数", note = "学籍注册数", unit = "人") Fact pupils,
        @Field(value = "教学班数", note = "不填则按各班人数计数", unit = "个班") Fact classes,
        @Field(value = "各班人数", note = "每班一个数", unit = "人") List<Fact> classSizes,
        @Field(value = "最大班额", note = "没有各班人数时填", unit = "人") Fact largestClass,
        @Field(value = "班额分布", note = "没有各班人数时填") ClassBands classBands,
        @Field("各年级") List<Grade> grades,
        @Field(value = "寄宿生数", unit = "人") Fact boarders,
        @Field(value = "教职工数", unit = "人") Fact staff,
        @Field(value = "专任教师数", unit = "人") Fact teachers,
        @Field(value = "高于规定学历教师数", note = "小学为专科及以上，初中为本科及以上；不填则由学历结构相加", unit = "人") Fact higherDegreeTeachers,
        @Field(value = "县级及以上骨干教师数", unit = "人") Fact backboneTeachers,
        @Field(value = "专任教师学历结构") Degrees degrees,
        @Field(value = "专任教师年龄结构") Ages ages,
        @Field(value = "专任教师学科结构") Subjects subjects,
        @Field("专任教师职称结构") Titles titles,
        @Field(value = "中级及以上专业技术职务教师数", note = "不填则由职称结构相加", unit = "人") Fact midTitleTeachers,
        @Field(value = "持证上岗专任教师数", unit = "人") Fact certifiedTeachers,
        @Field(value = "交流、兼职、走教的体育艺术教师数", note = "乡村小规模学校放宽口径用", unit = "人") Fact sharedArtTeachers,
        @Field("往年数据") List<SchoolYear> history,
        @Field(value = "本学段资源", note = "本学段单独使用的校舍、场地、设备；填了就不再从全校拆分") Resources resources) {

    public SchoolStage {
        history = Lists.orEmpty(history);
        grades = Lists.orEmpty(grades);
        classSizes = Lists.orEmpty(classSizes);
    }

    /** Classes (教学班数) as given, else as many as have a size; {@code null} if neither is told. */
    public Fact countedClasses() {
        if (classes != null) {
            return classes;
        }
        BigDecimal counted = BigDecimal.valueOf(classSizes.size());
        return classSizes.isEmpty() ? null : Fact.computed("教学班数", counted, Unit.CLASS, "计数", classSizes);
    }
}
