package org.junheng.county;

import java.util.Set;
import org.junheng.fact.Fact;

/** Data in doubt (存疑数据). */
@Field(value = "存疑数据", note = "待核或已更正的一处数据")
public record DataIssue(
        @Field(value = "位置", note = "数据文件中的位置，如/schools/3/resources/equipmentValue") String place,
        @Field("学校") String school,
        @Field("指标编号") String indicator,
        @Field(value = "原因", options = {"填报错误", "口径理解偏差", "概念混淆", "生源流动", "单位错误", "其他"}) String cause,
        @Field(value = "状态", options = {"存疑", "待核", "已更正"}) String status,
        @Field("更正值") Fact corrected,
        @Field(value = "核实单位", note = "写单位或职务，不写姓名") String verifiedBy,
        @Field("说明") String note) {

    private static final Set<String> OPEN = Set.of("存疑", "待核");

    /** Whether the figure is still in doubt (存疑、待核). */
    public boolean open() {
        return status != null && OPEN.contains(status);
    }
}
