package org.junheng.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.fact.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampTest {

    private static final Instant FALLBACK = Instant.parse("2026-01-01T00:00:00Z");

    private static Document dated(String date) {
        return new Document(new Head("", "", "", List.of(), "", "", date, "", Audience.PUBLIC), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, , 2026-03-04T00:00:00Z", "'', , 2026-01-01T00:00:00Z", "2026-13-40, , 2026-01-01T00:00:00Z",
        "2026-03-04, 86400, 1970-01-02T00:00:00Z", "2026-03-04, now, 2026-03-04T00:00:00Z"
    })
    void theEnvironmentGoesBeforeTheDateAndTheDateBeforeTheFallback(String date, String epoch, Instant expected) {
        assertThat(Timestamp.of(dated(date), FALLBACK, epoch)).isEqualTo(expected);
    }
}
