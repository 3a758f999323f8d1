package org.junheng.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Objects;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junheng.standard.Quantity;

/**
 * The ways to get what is missing (补缺口的办法): {@code templates/plan.yaml}.
 *
 * @param transfer moving something from another unit of the county (调剂)
 * @param ways every other way; each quantity has exactly one
 */
record Ways(Way transfer, List<Way> ways) {

    private static final String FILE = "plan.yaml";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    Ways {
        Objects.requireNonNull(transfer, "transfer");
        ways = List.copyOf(ways);
        for (Quantity quantity : Quantity.values()) {
            if (ways.stream().filter(way -> way.of().contains(quantity)).count() != 1) {
                throw new IllegalArgumentException(quantity.chinese() + " has not exactly one way");
            }
        }
    }

    /** @throws Faults {@code TPL-021} if the file is not as it should be */
    static Ways read(Pack pack) {
        try {
            return MAPPER.readValue(pack.read(FILE), Ways.class);
        } catch (JsonProcessingException e) {
            throw new Faults(new Fault("TPL-021", pack.place(FILE), "不能识别的内容（" + e.getOriginalMessage() + "）", "补缺口的办法的格式", "可对照随程序提供的文件"));
        }
    }

    Way of(Quantity quantity) {
        return ways.stream().filter(way -> way.of().contains(quantity)).findFirst().orElseThrow();
    }
}
