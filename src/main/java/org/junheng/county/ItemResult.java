package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** A result for one of the 15 guarantees or 9 quality items (保障程度、教育质量的一项). */
@Field(value = "保障和质量结果", note = "政府保障程度、教育质量的一项")
public record ItemResult(
        @Field(value = "项目编号", note = "政府保障程度G1—G15，教育质量Q1—Q9", required = true, pattern = "^[GQ][0-9]+$") String item,
        @Field(value = "状态", required = true) State state,
        @Field(value = "整改中", note = "正在整改或待验收") Boolean rectifying,
        @Field(value = "人写的评价", note = "如“基本达标”，照引，不参与判定") String claim,
        @Field(value = "数据", note = "支持该状态的数字") List<LabelledFact> figures,
        @Field(value = "达标学校数", unit = "所") Fact metSchools,
        @Field(value = "未达标学校数", unit = "所") Fact unmetSchools,
        @Field(value = "未达标学校") List<Miss> misses,
        @Field(value = "佐证", note = "文件名、台账名") List<String> evidence,
        @Field(value = "说明") String note) {

    public ItemResult {
        figures = Lists.orEmpty(figures);
        misses = Lists.orEmpty(misses);
        evidence = Lists.orEmpty(evidence);
    }
}
