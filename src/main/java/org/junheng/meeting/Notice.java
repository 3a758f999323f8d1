package org.junheng.meeting;

import java.util.List;
import org.junheng.county.Field;

/** What the agenda says (会议通知): where, who, about what. */
@Field(value = "会议通知", note = "议程照此写")
public record Notice(
        @Field("地点") String place,
        @Field(value = "主持", note = "写职务，不写人名") String chair,
        @Field(value = "参加单位", note = "单位或职务；另有列席的，是出席单位") List<String> attendees,
        @Field(value = "列席单位", note = "单位或职务") List<String> observers,
        @Field("议题") List<Topic> topics) {

    /** Where nothing is said. */
    static final Notice NONE = new Notice(null, null, null, null, null);

    public Notice {
        attendees = attendees == null ? List.of() : List.copyOf(attendees);
        observers = observers == null ? List.of() : List.copyOf(observers);
        topics = topics == null ? List.of() : List.copyOf(topics);
    }
}
