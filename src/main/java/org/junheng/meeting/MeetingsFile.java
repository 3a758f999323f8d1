package org.junheng.meeting;

import java.util.List;
import org.junheng.county.Field;
import org.junheng.county.PointedFile;

/** {@code meetings.yaml} as it is written. */
@Field(value = "会议", note = "meetings.yaml")
record MeetingsFile(
        @Field(value = "本单位的工作日历", note = "calendar.yaml，相对本文件或绝对路径；不写的只用随程序的") PointedFile calendar,
        @Field(value = "时区", note = "各会议没有写的用它；缺省Asia/Shanghai") String zone,
        @Field(value = "各个会议", required = true) List<Entry> meetings) {

    /** Pattern of a time of day. */
    private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    private static final int YEAR_OF_WORKDAYS = 250;
    private static final int WEEK_OF_MINUTES = 10_080;

    /** A meeting as it is written. */
    @Field("一个会议")
    record Entry(
            @Field(value = "会议名称", required = true) String name,
            @Field(value = "会期", note = "用文字写的规则，如“每月第二个星期二”；与cron、dates三者写一种") String rule,
            @Field(value = "会期（cron）", note = "五段的cron表达式，分、时是数") String cron,
            @Field(value = "会期（日期）", note = "日期，如2026-03-12", pattern = Field.DATE) List<String> dates,
            @Field(value = "开始时间", note = "时间，时、分各两位，如09:00；写cron的不写", pattern = TIME) String time,
            @Field(value = "时区", note = "如Asia/Shanghai") String zone,
            @Field(value = "遇休息日", note = "缺省顺延") DayOff dayOff,
            @Field(value = "节点", note = "由远到近", required = true) List<Stage> milestones,
            @Field(value = "各县数据", note = "文件、目录、通配符或清单（.txt），相对本文件或绝对路径", required = true) List<String> counties,
            @Field(value = "文种", note = "编号或名称") List<String> kinds,
            @Field(value = "格式", note = "缺省两种都要", options = {"docx", "pdf"}) List<String> formats,
            @Field(value = "附表", note = "编号或名称") List<String> tables,
            @Field(value = "数据时点", note = "“最新”（缺省）、“2026-09-20冻结”或“会前5个工作日冻结”", pattern = AsOf.PATTERN) String asOf,
            @Field(value = "输出目录", note = "相对本文件或绝对路径", required = true) PointedFile folder,
            @Field(value = "文件命名", note = "缺省{序号}_{文种}_{县}_{年度}_{稿次}") String naming,
            @Field(value = "余量", note = "分钟，比估计的再提早这么多动手；缺省60", min = 0, max = WEEK_OF_MINUTES) Integer margin,
            @Field("邮件") Mail mail,
            @Field("会议通知") Notice notice) {}

    /** A milestone as it is written. */
    @Field("节点")
    record Stage(
            @Field(value = "名称", note = "如征求意见、汇总、送审、印发", required = true) String name,
            @Field(value = "会前工作日", note = "会前第几个工作日备好，0是当天", min = 0, max = YEAR_OF_WORKDAYS, required = true) Integer before,
            @Field(value = "稿次", note = "如征求意见稿、送审稿、定稿", required = true) String version,
            @Field(value = "备好的时间", note = "时间，时、分各两位，如17:00；缺省08:30", pattern = TIME) String time) {}
}
