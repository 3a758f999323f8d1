package org.junheng.typeset;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junheng.document.Document;

/** The time that files say they were made at (文件时间): never the clock's, so that the same input gives the same bytes. */
public final class Timestamp {

    private Timestamp() {}

    /**
     * The environment's {@code SOURCE_DATE_EPOCH} (seconds since 1970), else the document's date, else another time.
     *
     * @param fallback for a document without a date: 1 January of the year after the data's
     */
    public static Instant of(Document document, Instant fallback) {
        return of(document, fallback, System.getenv("SOURCE_DATE_EPOCH"));
    }

    static Instant of(Document document, Instant fallback, String epoch) {
        if (epoch != null && epoch.matches("[0-9]{1,11}")) {
            return Instant.ofEpochSecond(Long.parseLong(epoch));
        }
        try {
            return LocalDate.parse(document.head().date()).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            return fallback;
        }
    }
}
