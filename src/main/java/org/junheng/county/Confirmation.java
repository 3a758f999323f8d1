package org.junheng.county;

import java.util.List;

/** An aspect of an item that evidence confirms or not (佐证确认). */
@Field(value = "佐证确认", note = "没有数字、靠佐证材料判断的一个方面")
public record Confirmation(
        @Field(value = "项目编号", note = "如G1、Q3", pattern = "^[GQ][0-9]+$") String item,
        @Field(value = "方面", note = "如“建设标准”；不填表示该项的各个方面") String aspect,
        @Field("是否达到") Boolean confirmed,
        @Field(value = "佐证", note = "文件名、台账名") List<String> evidence,
        @Field("时点") String asOf,
        @Field("说明") String note) {

    public Confirmation {
        evidence = Lists.orEmpty(evidence);
    }
}
