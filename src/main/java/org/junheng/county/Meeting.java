package org.junheng.county;

import java.util.List;

/** A meeting at which documents are spoken to (会议). */
@Field("会议")
public record Meeting(
        @Field(value = "会议名称", required = true) String name,
        @Field("届次") String session,
        @Field(value = "日期", note = "日期", pattern = Field.DATE) String date,
        @Field("程序") List<String> agenda,
        @Field(value = "称谓", note = "如“主任、各位副主任”") String salutation,
        @Field("发言") List<Speaker> speakers) {

    public Meeting {
        agenda = Lists.orEmpty(agenda);
        speakers = Lists.orEmpty(speakers);
    }
}
