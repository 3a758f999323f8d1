package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junheng.county.Counties;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junheng.xlsx.Xlsx;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into the workbook comes out of it. */
class RoundTripTest {

    private static final Pack PACK = Pack.builtIn();
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    /** 1.50 and 1.5 are the same number. */
    private static final Comparator<JsonNode> VALUES = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;

    static byte[] workbook(JsonNode county) throws IOException {
        var out = new ByteArrayOutputStream();
        Xlsx.write(new QuestionnaireBook(PACK, Standards.read(PACK, "national-2017")).of(county), Instant.EPOCH, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"laian-2021", "qinghe-2025", "xiaoxian-2021", "yingjiang-2020", "yiwu-2019"})
    void aCountyComesBackWhole(String name) throws IOException {
        Path file = Path.of("fixtures/counties", name + ".json");
        JsonNode county = MAPPER.readTree(Files.readString(file));
        Intake.Taken taken = new Intake(PACK).read(List.of(new Intake.Source("采集表.xlsx", workbook(county))));
        ((ObjectNode) county).remove("$schema");
        assertThat(MAPPER.readTree(taken.json()).equals(VALUES, county)).as(taken.json()).isTrue();
        assertThat(taken.notices()).isEmpty();
        assertThat(Counties.read(taken.json(), "采集")).isNotNull();
    }
}
