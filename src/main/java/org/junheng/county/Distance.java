package org.junheng.county;

import org.junheng.fact.Fact;

/** How far two schools are apart (学校间距离). */
@Field(value = "学校间距离", note = "用于县内调剂")
public record Distance(
        @Field(value = "学校", required = true) String from,
        @Field(value = "另一学校", required = true) String to,
        @Field(value = "距离", unit = "公里") Fact kilometres) {}
