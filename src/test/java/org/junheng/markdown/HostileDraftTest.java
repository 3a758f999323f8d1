package org.junheng.markdown;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Stream;
import org.junheng.fault.Faults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to be slow or deep is read, or refused, within two seconds. */
class HostileDraftTest {

    private static final int DEEP = 50_000;
    private static final int LONG = 100_000;

    static Stream<String> drafts() {
        var lines = Stream.of("> ", "- ", "1. ", "[", "![", "**", "_a ", "<a", "&", "\\", "(", "|", "| a ", "#", "# ", "`", "` ",
                        "~", "=", "\t", "　", "<<<", "* _", "\uFDD00\uFDD1", "\uFDD0")
                .map(sign -> sign.repeat(LONG))
                .flatMap(line -> Stream.of(line, "# " + line, "| " + line + "\n| --- |"));
        var many = Stream.of("甲", "- 甲", "  - 甲", "#", "|", "| --- |", "[a]: b", "```", "<<<", "##### 甲", "　", "\u0007", "甲 ## 乙")
                .flatMap(line -> Stream.of((line + "\n").repeat(DEEP), (line + "\n\n").repeat(DEEP)));
        var yaml = Stream.of("[", "{", "- ", "? ", "a: ", "&a ", "*a ", "!!a ", "\"", "'", "|", "[a, ", "{a: ", "- [",
                        "甲", "a: b\n", "- a\n", "# ")
                .map(sign -> sign.repeat(DEEP))
                .flatMap(value -> Stream.of(value, "行: " + value, "题注: " + value))
                .flatMap(source -> Stream.of("---\n" + source + "\n---\n", "```table\n" + source + "\n```\n"));
        return Stream.of(lines, many, yaml).flatMap(drafts -> drafts);
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void isReadOrRefusedAtOnce(String draft) {
        assertTimeout(Duration.ofSeconds(2), () -> {
            try {
                Markdown.write(Markdown.read(draft, "draft.md").document());
            } catch (Faults refused) {
                // the user is told
            }
        });
    }
}
