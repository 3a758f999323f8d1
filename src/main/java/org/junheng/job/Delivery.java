package org.junheng.job;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A finished file (成品): one line of {@code manifest.jsonl}.
 *
 * @param county county
 * @param year year of the data
 * @param kind id of the document kind
 * @param format docx or pdf
 * @param path path inside the output folder, with forward slashes
 * @param pages number of pages
 * @param sha256 SHA-256 of the bytes, in hex
 */
@JsonPropertyOrder({"county", "year", "kind", "format", "path", "pages", "sha256"})
public record Delivery(String county, int year, String kind, String format, String path, int pages, String sha256) {}
