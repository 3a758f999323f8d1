package org.junheng.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junheng.fact.Approximation;
import org.junheng.fact.Audience;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountiesTest {

    private static final String HEAD = "{\"name\": \"青禾县\", \"year\": 2025, ";

    @TempDir
    Path folder;

    private static County read(String rest) {
        return Counties.read(HEAD + rest + "}", "a.json");
    }

    private static List<Fault> faults(String json) {
        return catchThrowableOfType(Faults.class, () -> Counties.read(json, "a.json")).list();
    }

    @Test
    void theSmallestFileIsACountyWithNothingElseGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("county.json"), "\uFEFF{\"name\": \" 青禾区　\", \"year\": 2025}");
        County county = Counties.read(file);
        assertThat(county.name()).isEqualTo("青禾区");
        assertThat(county.year()).isEqualTo(2025);
        assertThat(county.kind()).isEqualTo(CountyKind.DISTRICT);
        assertThat(Records.components(county)).allSatisfy((name, value) -> assertThat(List.of("name", "year", "kind").contains(name)
                || value.equals(List.of()) || value.equals(Map.of())).as(name).isTrue());
    }

    @Test
    void aNumberIsAFactWithLabelUnitAndPlace() {
        assertThat(read("\"towns\": 12").towns()).isEqualTo(new Fact("乡镇（街道）数", new BigDecimal("12"), Unit.named("个"), 4,
                Approximation.EXACT, "", "", Audience.PUBLIC, new Source.Given("/towns")));
    }

    @Test
    void anObjectIsAFactThatSaysMore() {
        Fact population = read("""
                "population": {"audience": "内部", "definition": " 常住人口", "asOf": "2024年底", "approximation": "约", "value": 42.60}""").population();
        assertThat(population).isEqualTo(new Fact("人口总数", new BigDecimal("42.60"), Unit.named("万人"), 4,
                Approximation.ABOUT, "2024年底", "常住人口", Audience.INTERNAL, new Source.Given("/population")));
    }

    @Test
    void figuresOfAListHaveTheirOwnPlaces() {
        School school = read("""
                "schools": [{"name": "一小", "kind": "小学", "primary": {"classSizes": [44, {"value": 45}]}}]""").schools().get(0);
        assertThat(school.primary().classSizes()).extracting(Fact::label).containsOnly("各班人数");
        assertThat(school.primary().classSizes()).extracting(Fact::unit).containsOnly(Unit.named("人"));
        assertThat(school.primary().classSizes()).extracting(Fact::source)
                .containsExactly(new Source.Given("/schools/0/primary/classSizes/0"), new Source.Given("/schools/0/primary/classSizes/1"));
        assertThat(school.ownership()).isEqualTo(Ownership.PUBLIC);
    }

    @Test
    void figuresKeepTheirDecimalsAsWritten() {
        String exact = "0.1 1500.50 123456789012345.123456789012345 900719925474099.3 3E+2 1.10e1 0.000000000000001 0";
        for (String number : exact.split(" ")) {
            assertThat(read("\"area\": " + number).area().value()).isEqualTo(new BigDecimal(number));
        }
        LabelledFact change = read("""
                "facts": [{"label": "增减", "value": -0.50, "unit": "%"}]""").facts().get(0);
        assertThat(change.fact().text()).isEqualTo("-0.5%");
    }

    @Test
    void documentsKeepTheOrderOfTheFile() {
        County county = read("\"documents\": {\"z\": {}, \"调研\": {}, \"a/b~c\": {}, \"m\": {}, \"b\": {}}");
        assertThat(county.documents().keySet()).containsExactly("z", "调研", "a/b~c", "m", "b");
    }

    @Test
    void aYearWrittenWithDecimalsIsStillAYear() {
        assertThat(Counties.read("{\"name\": \"青禾县\", \"year\": 2025.0}", "a.json").year()).isEqualTo(2025);
    }

    @Test
    void faultsNameTheFileAsItWasGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("坏.json"), "{}");
        Faults faults = catchThrowableOfType(Faults.class, () -> Counties.read(file));
        assertThat(faults.list()).extracting(Fault::place).containsExactly(
                new Place(file.toString(), 1, 1, "/name"), new Place(file.toString(), 1, 1, "/year"));
    }

    @Test
    void whatCannotBeReadIsAFault() throws IOException {
        Path none = folder.resolve("没有.json");
        assertThatThrownBy(() -> Counties.read(none))
                .isInstanceOf(Faults.class).hasMessage("[DATA-001] " + none + "：发现没有这个文件；应为能读取的文件。检查文件名和所在目录。");
        assertThatThrownBy(() -> Counties.read(folder))
                .isInstanceOf(Faults.class).hasMessage("[DATA-001] " + folder + "：发现目录；应为能读取的文件。指定一个能打开的文件。");
        Path large = folder.resolve("大.json");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((16 << 20) + 1);
        }
        assertThatThrownBy(() -> Counties.read(large))
                .isInstanceOf(Faults.class).hasMessage("[DATA-002] " + large + "：发现文件超过16MB；应为不超过16MB的文件。确认选对了文件。");
    }

    @Test
    void depthIsBounded() {
        String arrays = HEAD + "\"schools\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}";
        String objects = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
        assertTimeout(Duration.ofSeconds(1), () -> {
            assertThat(faults(arrays)).singleElement().hasToString("[DATA-007] a.json 第1行第106列 /schools" + "/0".repeat(64)
                    + "：发现超过64层的嵌套；应为不超过64层的嵌套。检查括号是否配对。");
            assertThat(faults(objects)).singleElement().extracting(Fault::code).isEqualTo("DATA-007");
        });
    }

    @Test
    void theNumberOfValuesIsBounded() {
        assertThat(faults("[0" + ",0".repeat(200_000) + "]")).singleElement()
                .hasToString("[DATA-002] a.json 第1行第400000列 /199999：发现数据超过200000项；应为不超过200000项的文件。确认选对了文件。");
    }

    @Test
    void aHugeNumberDoesNotCostTime() {
        String digits = "9".repeat(5_000_000);
        assertTimeout(Duration.ofSeconds(2), () -> assertThat(faults(HEAD + "\"area\": " + digits + ", \"towns\": -1}"))
                .extracting(Fault::code).containsExactly("DATA-009", "DATA-016"));
    }

    @Test
    void veryManyFaultsAreCutOff() {
        List<Fault> faults = faults(HEAD + "\"schools\": [{\"name\": \"一小\", \"kind\": \"小学\", \"primary\": {\"classSizes\": [0"
                + ",\n-1.5".repeat(1500) + "]}}]}");
        assertThat(faults).hasSize(1001);
        assertThat(faults.get(999).place().path()).isEqualTo("/schools/0/primary/classSizes/1000");
        assertThat(faults.get(1000)).hasToString("[DATA-022] a.json：发现1000处以上的错误；应为没有错误。其余未列出，改正以上各处后再检查。");
    }

    @Test
    void whateverHappensToAFileOnlyFaultsComeOut() {
        byte[] good = Docs.fullExample().getBytes(StandardCharsets.UTF_8);
        String signs = "{}[]\":,0-9.eE\\/ntu \n\t\u0000\u00ff中，“NaN";
        Random random = new Random(20250901);
        int read = 0;
        for (int round = 0; round < 1500; round++) {
            byte[] bytes = good.clone();
            int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
            for (int change = random.nextInt(4); change >= 0; change--) {
                int sign = random.nextBoolean() ? signs.charAt(random.nextInt(signs.length())) : random.nextInt(256);
                bytes[random.nextInt(bytes.length)] = (byte) sign;
            }
            try {
                Counties.read(InputText.of(Arrays.copyOf(bytes, length), "a.json"), "a.json");
                read++;
            } catch (Faults faults) {
                assertThat(faults.list()).allMatch(fault -> fault.place().file().equals("a.json"));
            }
        }
        assertThat(read).as("some changes do no harm").isBetween(1, 1000);
    }
}
