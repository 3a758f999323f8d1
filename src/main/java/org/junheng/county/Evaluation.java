package org.junheng.county;

/** A step on the county's way to recognition, past or planned (评估历程). */
@Field(value = "评估历程", note = "已经或计划进行的一步")
public record Evaluation(
        @Field(value = "事项", note = "如“国家义务教育基本均衡发展认定”", required = true) String event,
        @Field(value = "日期", note = "年、年月或日期") String date,
        @Field(value = "结果", note = "如“通过”；计划事项填“计划”") String result,
        @Field(value = "文号") String number) {}
