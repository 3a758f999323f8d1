package org.junheng.county;

/**
 * A wording that a bureau keeps with the dates between which it is in use (提法): the program never writes or mixes one, it takes the one in
 * force on the document's date, or none.
 */
@Field(value = "提法", note = "由本单位维护；程序只取成文日期当天有效的一条")
public record OfficialWording(
        @Field(value = "名称", note = "如“指导思想”", required = true) String name,
        @Field(value = "内容", note = "完整的一段", required = true) String text,
        @Field(value = "起用日期", pattern = Field.DATE, required = true, note = "日期") String from,
        @Field(value = "停用日期", note = "日期；仍在用的不填", pattern = Field.DATE) String until,
        @Field(value = "出处", note = "文件标题、日期") String source) {

    /** Whether it is in use on that day, an ISO date. */
    public boolean inForce(String day) {
        return from.compareTo(day) <= 0 && (until == null || day.compareTo(until) <= 0);
    }
}
