package org.junheng.county;

import org.junheng.fact.Fact;

/** Full-time teachers by professional title (职称结构). */
@Field(value = "职称结构", note = "专任教师按职称分")
public record Titles(
        @Field(value = "正高级和副高级", unit = "人") Fact senior,
        @Field(value = "中级", unit = "人") Fact middle,
        @Field(value = "初级", unit = "人") Fact junior,
        @Field(value = "未定职级", unit = "人") Fact none) {}
