package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** Posts and people of the county (编制和教师队伍). */
@Field(value = "编制和教师队伍", note = "全县义务教育学校")
public record Staffing(
        @Field(value = "核定编制数", unit = "名") Fact approvedPosts,
        @Field(value = "在编人数", unit = "名") Fact filledPosts,
        @Field(value = "空编数", unit = "名") Fact vacantPosts,
        @Field(value = "空编一年以上的编制数", unit = "名") Fact vacantOverYear,
        @Field(value = "在编不在岗人数", note = "借调、病休等", unit = "名") Fact borrowed,
        @Field("编外人员") List<StaffGroup> outside,
        @Field(value = "补充教师渠道", note = "近年合计写明时段") List<StaffGroup> recruited,
        @Field("减员去向") List<StaffGroup> left,
        @Field(value = "三年内退休人数", unit = "名") Fact retiring,
        @Field(value = "培训人次", unit = "人次") Fact trainingSessions,
        @Field(value = "教师培训经费", unit = "元") Fact trainingSpending,
        @Field(value = "交流校长人数", unit = "名") Fact exchangedHeads,
        @Field(value = "城区到乡村交流教师数", unit = "名") Fact exchangedToRural) {

    public Staffing {
        outside = Lists.orEmpty(outside);
        recruited = Lists.orEmpty(recruited);
        left = Lists.orEmpty(left);
    }
}
