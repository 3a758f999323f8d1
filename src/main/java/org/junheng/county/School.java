package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/**
 * A school (学校). Quantities that stages share under one roof (rooms, grounds, equipment) stand here and are split by weight; those a
 * stage has of its own stand in the stage. The two lists of rooms are {@code null} where nothing is known of them, empty where there are none.
 */
@Field(value = "学校", note = "申报表表2和表4的校级数据")
public record School(
        @Field(value = "学校名称", required = true) String name,
        @Field(value = "学校代码", note = "10位数字的学校标识码", pattern = "^[0-9]{10}$") String code,
        @Field(value = "办学类型", required = true) SchoolKind kind,
        @Field(value = "办学性质", note = "不填为公办") Ownership ownership,
        @Field(value = "城乡分类") Locality locality,
        @Field(value = "是否寄宿制") Boolean boarding,
        @Field(value = "建成年份", min = 1000, max = 2100) Integer builtYear,
        @Field(value = "规划年份", min = 1900, max = 2100) Integer planYear,
        @Field(value = "举办方", note = "如“县”“市直”“企业”；不填为本县") String sponsor,
        @Field(value = "是否计校数", note = "不计校数的填false") Boolean countsAsSchool,
        @Field(value = "所属学校", note = "不计校数的校区、教学点填") String parent,
        @Field("校区") List<String> campuses,
        @Field(value = "校舍性质", note = "如“租用，2027年到期”") String premises,
        @Field(value = "设计规模", unit = "人") Fact designCapacity,
        @Field(value = "占地面积", unit = "平方米") Fact landArea,
        @Field(value = "校舍建筑面积", unit = "平方米") Fact buildingArea,
        @Field(value = "标记", note = "如“中心校”“集团核心校”“拟撤并”") List<String> tags,
        @Field(value = "特色", note = "一句话") String feature,
        @Field(value = "随迁子女数", unit = "人") Fact migrantPupils,
        @Field(value = "年度公用经费", note = "预算总额", unit = "元") Fact publicFunding,
        @Field(value = "教师培训经费", note = "年度安排数", unit = "元") Fact trainingFunding,
        @Field(value = "小学部") SchoolStage primary,
        @Field(value = "初中部") SchoolStage junior,
        @Field(value = "高中部学生数", note = "完全中学、十二年一贯制学校填，用于拆分", unit = "人") Fact seniorPupils,
        @Field(value = "资源总量", note = "全校合用的校舍、场地、设备；一贯制学校、完全中学按系数拆到学段") Resources resources,
        @Field(value = "音乐专用教室面积", note = "每间一个数；一间也没有写[]，不知道的不填", unit = "平方米") List<Fact> musicRooms,
        @Field(value = "美术专用教室面积", note = "每间一个数；一间也没有写[]，不知道的不填", unit = "平方米") List<Fact> artRooms) {

    public School {
        campuses = Lists.orEmpty(campuses);
        tags = Lists.orEmpty(tags);
        if (ownership == null) {
            ownership = Ownership.PUBLIC;
        }
    }

    /** The part of the school that teaches the stage, or {@code null}. */
    public SchoolStage part(Stage stage) {
        return stage == Stage.PRIMARY ? primary : junior;
    }
}
