package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of the yearly statistics, in both shapes, are the county they were reported from. */
class YearbookTest {

    private static final Pack PACK = Pack.builtIn();
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final Comparator<JsonNode> VALUES = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;

    private static List<Intake.Source> books;
    private static List<Intake.Source> exports;

    /** The same files for all tests: whether schools count stands in the exports only. */
    @BeforeAll
    static void write() throws IOException {
        books = Statistics.books(county());
        exports = Statistics.exports(counted());
    }

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
            Stream.concat(got.properties().stream(), wanted.properties().stream()).map(Map.Entry::getKey).distinct()
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
        Intake.Taken taken = read(together(List.of(questionnaire(Statistics.rest(county))), books));
        same(taken, county);
        assertThat(taken.notices()).singleElement().asString().startsWith("教基4149的教职工数：新城学校、").endsWith("有几个学段，表里的数分不出学段，没有读");
    }

    /** What the wide exports leave to the questionnaire; they have no schools for the disabled. */
    private static ObjectNode restOfExports(ObjectNode county) {
        ObjectNode rest = Statistics.rest(county);
        for (int i = 0; i < rest.get("schools").size(); i++) {
            if (rest.at("/schools/" + i + "/kind").asText().equals("特殊教育")) {
                ((ArrayNode) rest.get("schools")).set(i, county.at("/schools/" + i));
            }
        }
        return rest;
    }

    @Test
    void aRowForEachSchool() throws IOException {
        ObjectNode county = counted();
        Intake.Taken taken = read(together(exports, List.of(questionnaire(restOfExports(county)))));
        same(taken, county);
        assertThat(taken.notices()).hasSize(2).allMatch(notice -> notice.contains("是合计，没有读"));
    }

    @Test
    void bothTogether() throws IOException {
        ObjectNode county = counted();
        same(read(together(together(exports, List.of(questionnaire(Statistics.rest(county)))), books)), county);
    }

    /** Of a year that nobody has seen: columns elsewhere, others between them, stages side by side. */
    @Test
    void columnsAreFoundByTheirHeads() throws IOException {
        ObjectNode county = counted();
        county.put("year", 2031);
        var columns = new ArrayList<>(Statistics.stages());
        Collections.reverse(columns);
        columns.add(5, Statistics.Column.of("占地面积及其他办学条件·新增的栏", school -> 77));
        columns.add(0, Statistics.Column.of("普通高中·在校生数·合计", school -> 1234));
        columns.add(columns.size() - 1, Statistics.Column.of("填表人", school -> "某某"));
        Paper wide = Statistics.wide(county, "", columns, "综合报表");
        Intake.Taken taken = read(List.of(new Intake.Source("综合.xlsx", Paper.book(List.of(wide))), questionnaire(restOfExports(county))));
        same(taken, county);
        assertThat(taken.notices()).anyMatch(notice -> notice.startsWith("2031年的年报表式没有核对过"));
    }

    @Test
    void aTableOfCommaSeparatedValuesInGbk() throws IOException {
        ObjectNode county = counted();
        var files = new ArrayList<Intake.Source>(List.of(questionnaire(restOfExports(county))));
        for (String stage : List.of("primary", "junior")) {
            String csv = Statistics.wide(county, stage, Statistics.columns(stage, ""), "").csv();
            files.add(new Intake.Source(stage.equals("primary") ? "小学.csv" : "初中.csv", csv.getBytes(Charset.forName("GBK"))));
        }
        same(read(files), county);
    }

    @Test
    void aProposedMapReadsTheSame() throws IOException {
        ObjectNode county = counted();
        var proposal = new MapProposal(PACK);
        List<Intake.Source> maps = exports.stream()
                .map(file -> new Intake.Source(file.name().replace(".xlsx", ".yaml"), proposal.of(file).getBytes(StandardCharsets.UTF_8))).toList();
        same(new Intake(PACK).read(together(exports, List.of(questionnaire(restOfExports(county)))), maps), county);
        // What was taken is the map's doing: without the line, without the figure.
        List<Intake.Source> less = maps.stream().map(map -> new Intake.Source(map.name(),
                new String(map.bytes(), StandardCharsets.UTF_8).replaceAll("(?m)^ +landArea: .*$", "").getBytes(StandardCharsets.UTF_8))).toList();
        Intake.Taken without = new Intake(PACK).read(together(exports, List.of(questionnaire(restOfExports(county)))), less);
        assertThat(MAPPER.readTree(without.json()).at("/schools/0").has("landArea")).isFalse();
    }
}
