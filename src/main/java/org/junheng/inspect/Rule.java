package org.junheng.inspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Objects;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;

/**
 * A rule of the layout (版面规则), a line of {@code templates/checks/layout.yaml}. How it is measured is Java.
 *
 * @param id number such as {@code R-01}
 * @param clause clause of GB/T 9704-2012 (条号); 惯例 where there is none
 * @param title what it is about, Chinese
 * @param force how binding it is
 */
public record Rule(String id, String clause, String title, Force force) {

    private static final String FILE = "checks/layout.yaml";

    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(force, "force");
    }

    /** @throws Faults {@code TPL-031} if the file is not as it should be */
    static List<Rule> read(Pack pack) {
        try {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
                    .readValue(pack.read(FILE), new TypeReference<List<Rule>>() {});
        } catch (JsonProcessingException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new Faults(new Fault("TPL-031", pack.place(FILE), "不能识别的内容（" + reason + "）", "版面检查规则的格式", "可对照随程序提供的文件"));
        }
    }
}
