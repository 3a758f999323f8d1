package org.junheng.county;

import java.util.List;

/** A body that answers for measures (责任单位): the only source of names of bodies. */
@Field(value = "责任单位", note = "文稿中单位名称的唯一来源")
public record Department(
        @Field(value = "全称", required = true) String name,
        @Field(value = "规范简称") String shortName,
        @Field(value = "排序", note = "从1起", min = 1, max = 999) Integer order,
        @Field(value = "职责", note = "经费、编制、用地、招生等") List<String> duties) {

    public Department {
        duties = Lists.orEmpty(duties);
    }
}
