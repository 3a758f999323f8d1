package org.junheng.county;

import org.junheng.fact.Fact;

/** Classes by size (班额分布): what is not given is none. */
@Field(value = "班额分布", note = "各档班数；没有的档不填")
public record ClassBands(
        @Field(value = "45人及以下", unit = "个班") Fact upTo45,
        @Field(value = "46—50人", unit = "个班") Fact from46To50,
        @Field(value = "51—55人", unit = "个班") Fact from51To55,
        @Field(value = "56—65人", unit = "个班") Fact from56To65,
        @Field(value = "66人及以上", unit = "个班") Fact from66) {}
