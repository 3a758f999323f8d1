package org.junheng.job;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A finished file (成品): one line of {@code manifest.jsonl}.
 *
 * @param county county; empty for the papers of a meeting, which are of several
 * @param year year of the data; 0 for the papers of a meeting
 * @param kind id of the document kind; empty for the papers of a meeting
 * @param content what it is: the document or what comes beside it
 * @param format docx, pdf, xlsx or json
 * @param path path inside the output folder, with forward slashes
 * @param pages number of pages; 0 where it has none
 * @param sha256 SHA-256 of the bytes, in hex
 */
@JsonPropertyOrder({"county", "year", "kind", "content", "format", "path", "pages", "sha256"})
public record Delivery(String county, int year, String kind, Content content, String format, String path, int pages, String sha256) {

    /** Whether a file's bytes are those that were delivered. */
    public boolean isOf(byte[] bytes) {
        return Sha256.of(bytes).equals(sha256);
    }

    /** What a file holds (内容). */
    public enum Content {
        DOCUMENT("公文"),
        CHECK_SHEET("数据核对表"),
        FACTS("数据项"),
        TABLE("附表"),
        /** What lies on top: agenda, list of papers, volume. */
        MEETING_PAPER("会务材料");

        private final String chinese;

        Content(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese word, as the manifest has it. */
        @JsonValue
        public String chinese() {
            return chinese;
        }
    }
}
