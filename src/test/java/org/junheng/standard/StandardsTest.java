package org.junheng.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.county.Counties;
import org.junheng.county.Declaration;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Standards are data: read, extended, refused. */
class StandardsTest {

    @TempDir
    private Path folder;

    static List<String> ids() {
        return Standards.list(Pack.builtIn());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyStandardOfTheListIsComplete(String id) {
        Standard standard = Standards.read(Pack.builtIn(), id);
        assertThat(standard.id()).isEqualTo(id);
        assertThat(standard.name()).matches("《.+》（.+号）");
        assertThat(standard.indicators()).isNotEmpty();
        List<String> known = Stream.of(standard.indicators().stream().map(Indicator::id), standard.guarantees().stream().map(Item::id), standard.quality().stream().map(Item::id))
                .flatMap(each -> each).toList();
        assertThat(known).doesNotHaveDuplicates();
        assertThat(standard.relaxations()).allSatisfy(relaxation -> assertThat(known).contains(relaxation.item()));
    }

    @Test
    void everyStandardFileIsInTheList() throws IOException {
        try (var files = Files.list(Path.of("templates/standards"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json") && !name.contains("schema")).map(name -> name.replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(ids());
        }
    }

    @Test
    void theSchemaKnowsEveryDeclaredFigureAndEveryCheckAndQuantity() throws IOException {
        JsonNode schema = new JsonMapper().readTree(Path.of("templates/standards/standard.schema.json").toFile());
        assertThat(words(schema.at("/$defs/indicator/properties/quantity/enum"))).containsExactlyInAnyOrderElementsOf(Stream.of(Quantity.values()).map(Quantity::chinese).toList());
        List<JsonNode> given = schema.findValues("given");
        assertThat(words(given.get(0).get("enum"))).containsExactlyInAnyOrderElementsOf(Declaration.names());
        assertThat(words(schema.at("/$defs/check/properties/type/enum"))).hasSize(Check.class.getPermittedSubclasses().length);
    }

    private static List<String> words(JsonNode array) {
        var words = new ArrayList<String>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    @Test
    void aVariantSaysOnlyWhatIsDifferent() {
        Standard national = Standards.read(Pack.builtIn(), Standards.NATIONAL);
        Standard province = Standards.read(Pack.builtIn(), "anhui-2018");
        assertThat(province.number()).isEqualTo("皖教督〔2018〕8号");
        assertThat(province.indicators()).isEqualTo(national.indicators());
        assertThat(national.relaxations("G3")).isEmpty();
        assertThat(province.relaxations("G3")).singleElement().satisfies(relaxation -> assertThat(relaxation.areas().music().of(Stage.PRIMARY)).isEqualByComparingTo("73"));
        assertThat(province.relaxations()).hasSameSizeAs(national.relaxations());
    }

    @Test
    void theOlderStandardJudgesTheMeanOfEightCoefficients() {
        Standard standard = Standards.read(Pack.builtIn(), "national-2012");
        assertThat(standard.indicators()).hasSize(8).allMatch(indicator -> indicator.threshold() == null);
        assertThat(standard.variation().counts()).isEqualTo(Standard.Counts.COMPOSITE);
        assertThat(standard.variationLimit(Stage.PRIMARY).text()).isEqualTo("0.65");
        assertThat(standard.schoolRule()).isNull();
        assertThat(standard.classLimit(Stage.PRIMARY)).isEmpty();
    }

    /** A primary school of 2015 with one music room of 80 and one art room of 70 square metres. */
    private static final String COUNTY = """
            {"name": "青禾县", "year": 2025, "schools": [{"name": "甲校", "kind": "小学", "builtYear": 2015, "musicRooms": [80], "artRooms": [70],
             "primary": {"pupils": 400, "classes": 10}}]}
            """;

    /** What the issue asks for: a provincial verdict changed by editing one data file. */
    @Test
    void editingOneFileChangesAProvincialVerdict() throws IOException {
        Pack pack = copied();
        Path file = folder.resolve("standards/anhui-2018.json");
        assertThat(rooms(pack, "anhui-2018")).isEqualTo(State.MET);
        assertThat(rooms(pack, Standards.NATIONAL)).isEqualTo(State.UNMET);
        Files.writeString(file, Files.readString(file).replace("\"on\": true", "\"on\": false"));
        assertThat(rooms(pack, "anhui-2018")).isEqualTo(State.UNMET);
    }

    private static State rooms(Pack pack, String id) {
        Assessment assessment = Assessor.with(Standards.read(pack, id)).assess(Counties.read(COUNTY, "a.json"));
        return assessment.guarantees().stream().filter(item -> item.item().id().equals("G3")).findFirst().orElseThrow().state();
    }

    @Test
    void aFileOfOnesOwnMayExtendThePacks() throws IOException {
        Path own = folder.resolve("own.json");
        Files.writeString(own, """
                {"extends": "national-2017", "id": "own", "number": "甲教督〔2024〕1号", "schoolRule": {"met": 5},
                 "guarantees": [{"id": "G7", "checks": [{"type": "数值", "label": "特殊教育学校生均公用经费", "given": "specialFundingPerPupil", "per": 1,
                  "unit": "元/人", "operator": "不低于", "value": 8000}]}]}
                """);
        Standard standard = Standards.find(Pack.builtIn(), own.toString());
        assertThat(standard.schoolRule().met()).isEqualTo(5);
        assertThat(standard.schoolRule().floor()).isEqualByComparingTo("0.85");
        assertThat(standard.guarantees()).hasSize(15);
        assertThat(((Check.Figures) standard.guarantees().get(6).checks().get(0)).value()).isEqualByComparingTo("8000");
        assertThat(standard.guarantees().get(6).title()).contains("特殊教育");
    }

    @Test
    void theExampleOfTheManualIsAStandard() throws IOException {
        String manual = Files.readString(Path.of("docs/standards.md"));
        Path own = Files.writeString(folder.resolve("own.json"), manual.substring(manual.indexOf("```json") + 7, manual.indexOf("```", manual.indexOf("```json") + 7)));
        Standard standard = Standards.find(Pack.builtIn(), own.toString());
        assertThat(standard.relaxations("G4")).hasSize(1);
        assertThat(((Check.Figures) standard.guarantees().get(6).checks().get(0)).value()).isEqualByComparingTo("8000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"extends\": \"national-2017\", \"id\": \"own\", \"variation\": {\"primary\": \"0.5\"}} | TPL-010 | /variation/primary",
        "{\"extends\": \"national-2017\", \"id\": \"own\", \"colour\": 1} | TPL-010 | ''",
        "{\"extends\": \"national-2017\", \"id\": \"own\", \"guarantees\": [{\"id\": \"G7\", \"checks\": [{\"type\": \"数值\", \"label\": \"甲\", \"per\": 1, \"operator\": \"不低于\", \"value\": 1, \"numerator\": [\"nothing\"]}]}]} | TPL-010 | /guarantees/6/checks/0",
        "{\"id\": \"own\"} | TPL-010 | ''",
        "{\"extends\": \"elsewhere\", \"id\": \"own\"} | TPL-001 | ''",
        "[1] | TPL-010 | ''",
        "{\"id\": | TPL-010 | ''"
    })
    void whatIsNoStandardIsRefusedWithItsPlace(String json, String code, String place) throws IOException {
        Path own = folder.resolve("own.json");
        Files.writeString(own, json);
        assertThatThrownBy(() -> Standards.find(Pack.builtIn(), own.toString())).isInstanceOfSatisfying(Faults.class, faults -> assertThat(faults.list())
                .anySatisfy(fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.place().path()).startsWith(place);
                    assertThat(fault.toString()).containsPattern("\\p{IsHan}").doesNotContain("null");
                }));
    }

    @Test
    void standardsThatExtendEachOtherAreACircle() throws IOException {
        Pack pack = copied();
        Path national = folder.resolve("standards/national-2017.json");
        Files.writeString(national, Files.readString(national).replaceFirst("\\{", "{\"extends\": \"anhui-2018\","));
        assertThatThrownBy(() -> Standards.read(pack, "anhui-2018")).isInstanceOf(Faults.class).hasMessageContaining("圈");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> Standards.read(Pack.builtIn(), "national-2018")).isInstanceOf(Faults.class).hasMessageContaining("national-2017");
    }

    private Pack copied() throws IOException {
        Path standards = Files.createDirectories(folder.resolve("standards"));
        try (var files = Files.list(Path.of("templates/standards"))) {
            for (Path file : files.toList()) {
                Files.copy(file, standards.resolve(file.getFileName()));
            }
        }
        return Pack.at(folder);
    }
}
