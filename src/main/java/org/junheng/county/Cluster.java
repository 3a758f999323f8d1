package org.junheng.county;

import java.util.List;

/** A group of schools that work together (集团、联盟、共同体). */
@Field(value = "办学共同体", note = "集团、联盟、共同体、结对、托管，一个一条")
public record Cluster(
        @Field(value = "名称", required = true) String name,
        @Field(value = "类型", options = {"集团", "联盟", "共同体", "结对", "托管"}) String kind,
        @Field("核心学校") String core,
        @Field("成员学校") List<String> members,
        @Field("起始时间") String since) {

    public Cluster {
        members = Lists.orEmpty(members);
    }
}
