package org.junheng.job;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What was delivered for a meeting, for machines (交付报告).
 *
 * @param meeting the meeting
 * @param day its day, ISO
 * @param milestone the stage of the papers (节点)
 * @param version the draft that they are (稿次)
 * @param ready by when they were to be ready, ISO with the zone's offset
 * @param files the files
 * @param missing the documents that were not made, each with its county
 * @param faults what could not be made, a sentence each
 */
@JsonPropertyOrder({"meeting", "day", "milestone", "version", "ready", "files", "missing", "faults"})
record DeliveryReport(String meeting, String day, String milestone, String version, String ready, List<Line> files, List<String> missing, List<String> faults) {

    private static final JsonMapper MAPPER = new JsonMapper();

    DeliveryReport {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        faults = List.copyOf(faults);
    }

    /**
     * A file.
     *
     * @param pages 0 where it has none
     */
    @JsonPropertyOrder({"name", "pages", "sha256"})
    record Line(String name, int pages, String sha256) {}

    byte[] json() {
        try {
            var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n"));
            return (MAPPER.writer(printer).writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts and numbers", e);
        }
    }
}
