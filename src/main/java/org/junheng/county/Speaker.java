package org.junheng.county;

/** Somebody who speaks at a meeting, by his post (发言人). */
@Field(value = "发言人", note = "写职务，不写姓名")
public record Speaker(
        @Field(value = "职务", required = true) String post,
        @Field(value = "角色", note = "如“汇报”“点评”") String role,
        @Field("题目") String title,
        @Field(value = "时长", note = "分钟", min = 1, max = 300) Integer minutes) {}
