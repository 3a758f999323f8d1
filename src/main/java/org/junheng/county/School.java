package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/**
 * A school (学校). Quantities that stages share under one roof (rooms, grounds, equipment) stand here and are split by weight; those a
 * stage has of its own stand in the stage.
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
        @Field(value = "小学部") SchoolStage primary,
        @Field(value = "初中部") SchoolStage junior,
        @Field(value = "高中部学生数", note = "完全中学、十二年一贯制学校填，用于拆分", unit = "人") Fact seniorPupils,
        @Field(value = "资源总量", note = "全校合用的校舍、场地、设备；一贯制学校、完全中学按系数拆到学段") Resources resources,
        @Field(value = "音乐专用教室面积", note = "每间一个数", unit = "平方米") List<Fact> musicRooms,
        @Field(value = "美术专用教室面积", note = "每间一个数", unit = "平方米") List<Fact> artRooms) {

    public School {
        musicRooms = Lists.orEmpty(musicRooms);
        artRooms = Lists.orEmpty(artRooms);
        if (ownership == null) {
            ownership = Ownership.PUBLIC;
        }
    }

    /** The part of the school that teaches the stage, or {@code null}. */
    public SchoolStage part(Stage stage) {
        return stage == Stage.PRIMARY ? primary : junior;
    }
}
