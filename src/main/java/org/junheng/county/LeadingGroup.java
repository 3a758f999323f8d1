package org.junheng.county;

import java.util.List;

/** The body that leads the work, by posts (领导小组). */
@Field(value = "领导小组", note = "写职务，不写姓名")
public record LeadingGroup(
        @Field(value = "组长", note = "职务") String head,
        @Field(value = "副组长", note = "职务") List<String> deputies,
        @Field("成员单位") List<String> members,
        @Field("办公室设在") String office) {

    public LeadingGroup {
        deputies = Lists.orEmpty(deputies);
        members = Lists.orEmpty(members);
    }
}
