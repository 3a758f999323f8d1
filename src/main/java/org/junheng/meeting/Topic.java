package org.junheng.meeting;

import org.junheng.county.Field;

/** A point of the agenda (议题); their order is the speaking order. The kind is an id once the file is read. */
@Field(value = "议题", note = "次序就是发言次序，也是合订本的次序")
public record Topic(
        @Field(value = "议题名称", required = true) String title,
        @Field(value = "汇报单位", note = "写单位或职务，不写人名") String speaker,
        @Field(value = "时长", note = "分钟", min = 1, max = 600) Integer minutes,
        @Field(value = "材料", note = "本次会议的一个文种，汇报用的就是它") String kind) {}
