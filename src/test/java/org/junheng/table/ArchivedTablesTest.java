package org.junheng.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junheng.Fixtures;
import org.junheng.county.Counties;
import org.junheng.finding.Examiner;
import org.junheng.font.TestFonts;
import org.junheng.pack.Pack;
import org.junheng.pdf.VeraPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table's PDF is PDF/A-1b (GB/T 23286.1), like the documents beside it. */
@Tag("slow")
class ArchivedTablesTest {

    private static final Tables TABLES = Tables.with(Pack.builtIn(), TestFonts.fonts());
    private static final Results RESULTS = results();

    private static Results results() {
        var assessment = Fixtures.assess(Counties.read(Path.of("fixtures/counties/qinghe-2025.json")));
        return new Results(assessment, Examiner.with(Pack.builtIn()).examine(assessment));
    }

    static Stream<TableKind> kinds() {
        return Tables.kinds(Pack.builtIn()).stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyTableConforms(TableKind kind) throws Exception {
        var out = new ByteArrayOutputStream();
        TABLES.of(kind, RESULTS).pdf(Instant.parse("2026-01-01T00:00:00Z"), out);
        assertThat(VeraPdf.brokenRules(out.toByteArray())).isEmpty();
    }
}
