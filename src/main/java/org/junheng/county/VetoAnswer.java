package org.junheng.county;

import java.util.List;

/** Whether a circumstance was found in which a county is not recognised (不予认定情形的核查). */
@Field(value = "不予认定情形核查", note = "六种情形逐条核查，一条一项")
public record VetoAnswer(
        @Field(value = "情形编号", note = "V1—V6", pattern = "^V[0-9]+$") String item,
        @Field(value = "是否发现", note = "true为发现") Boolean found,
        @Field("佐证") List<String> evidence,
        @Field("说明") String note) {

    public VetoAnswer {
        evidence = Lists.orEmpty(evidence);
    }
}
