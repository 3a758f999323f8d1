package org.junheng.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;

/**
 * A way of writing that is wrong at first sight (一看就有问题的写法), a line of {@code templates/checks/written.yaml}.
 *
 * @param id what it is called
 * @param pattern what gives it away
 * @param message what is wrong with it
 */
record WrittenRule(String id, Pattern pattern, String message) {

    private static final String FILE = "checks/written.yaml";

    WrittenRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(message, "message");
    }

    /** @throws Faults {@code TPL-030} if the file is not as it should be */
    static List<WrittenRule> read(Pack pack) {
        try {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
                    .readValue(pack.read(FILE), new TypeReference<List<WrittenRule>>() {});
        } catch (JsonProcessingException e) {
            String reason = e.getCause() instanceof PatternSyntaxException pattern ? pattern.getDescription() : e.getOriginalMessage();
            throw new Faults(new Fault("TPL-030", pack.place(FILE), "不能识别的内容（" + reason.lines().findFirst().orElse("") + "）", "文字检查规则的格式", "可对照随程序提供的文件"));
        }
    }
}
