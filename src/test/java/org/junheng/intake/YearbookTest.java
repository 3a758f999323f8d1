package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;

/** The tables of the yearly statistics, in both shapes, are the county they were reported from. */
class YearbookTest {

    private static final Pack PACK = Pack.builtIn();
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final Comparator<JsonNode> VALUES = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;

    static ObjectNode county() throws IOException {
        ObjectNode county = (ObjectNode) MAPPER.readTree(Files.readString(Path.of("fixtures/counties/qinghe-2025.json")));
        county.remove("$schema");
        return county;
    }

    /** The same where the tables say of each school whether it counts. */
    static ObjectNode counted() throws IOException {
        ObjectNode county = county();
        county.get("schools").forEach(school -> {
            if (school.get("kind").asText().equals("教学点")) {
                ((ObjectNode) school).put("countsAsSchool", false);
            }
        });
        return county;
    }

    static Intake.Source questionnaire(JsonNode county) throws IOException {
        return new Intake.Source("采集表.xlsx", RoundTripTest.workbook(county));
    }

    static Intake.Taken read(List<Intake.Source> files) {
        return new Intake(PACK).read(files);
    }

    static List<Intake.Source> together(List<Intake.Source> some, List<Intake.Source> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    static void same(Intake.Taken taken, JsonNode county) throws IOException {
        JsonNode got = MAPPER.readTree(taken.json());
        assertThat(differences("", got, county)).isEmpty();
        assertThat(got.equals(VALUES, county)).isTrue();
    }

    private static List<String> differences(String at, JsonNode got, JsonNode wanted) {
        var all = new ArrayList<String>();
        if (got.isObject() && wanted.isObject()) {
            Stream.concat(got.properties().stream(), wanted.properties().stream()).map(java.util.Map.Entry::getKey).distinct()
                    .forEach(key -> all.addAll(differences(at + "/" + key, got.path(key), wanted.path(key))));
        } else if (got.isArray() && wanted.isArray()) {
            for (int i = 0; i < Math.max(got.size(), wanted.size()); i++) {
                all.addAll(differences(at + "/" + i, got.path(i), wanted.path(i)));
            }
        } else if (VALUES.compare(got, wanted) != 0) {
            all.add(at + ": " + got + " / " + wanted);
        }
        return all;
    }

    @Test
    void aWorkbookForEachSchool() throws IOException {
        ObjectNode county = county();
        Intake.Taken taken = read(together(List.of(questionnaire(Statistics.rest(county))), Statistics.books(county)));
        same(taken, county);
        assertThat(taken.notices()).singleElement().asString().startsWith("教基4149的教职工数：新城学校、").endsWith("有几个学段，表里的数分不出学段，没有读");
    }

    @Test
    void aRowForEachSchool() throws IOException {
        ObjectNode county = counted();
        ObjectNode rest = Statistics.rest(county);
        for (int i = 0; i < rest.get("schools").size(); i++) {
            if (rest.at("/schools/" + i + "/kind").asText().equals("特殊教育")) {
                ((com.fasterxml.jackson.databind.node.ArrayNode) rest.get("schools")).set(i, county.at("/schools/" + i));
            }
        }
        Intake.Taken taken = read(together(Statistics.exports(county), List.of(questionnaire(rest))));
        System.out.println(taken.notices());
        same(taken, county);
        assertThat(taken.notices()).hasSize(2).allMatch(notice -> notice.contains("是合计，没有读"));
    }

    @Test
    void bothTogether() throws IOException {
        ObjectNode county = counted();
        same(read(together(together(Statistics.exports(county), List.of(questionnaire(Statistics.rest(county)))), Statistics.books(county))), county);
    }
}
