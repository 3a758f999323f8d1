package org.junheng.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of changes: where each leads, what it does there, and what is said when it cannot. */
class ChangeTest {

    private static final String FILE = """
            {"name": "青禾县", "year": 2025,
             "area": {"value": 12.50, "asOf": "2024年底"},
             "towns": 11,
             "schools": [
               {"name": "一小", "kind": "小学", "tags": ["中心校", "拟撤并"], "primary": {"pupils": 400, "subjects": {"sports": 2}}},
               {"name": "二小", "kind": "小学", "primary": {"pupils": 500}},
               {"name": "一小东校区", "kind": "小学", "parent": "一小", "countsAsSchool": false, "primary": {"pupils": 60}}],
             "forecasts": [{"year": 2026, "stage": "小学", "pupils": 900}, {"year": 2026, "stage": "初中", "pupils": 300}],
             "distances": [{"from": "一小", "to": "二小", "kilometres": 3.5}],
             "documents": {"investigation-report": {"title": "报告"}}}
            """;

    @TempDir
    Path folder;

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("county.json"), FILE);
    }

    private CountyFile open(String... changes) throws IOException {
        return Counties.open(file(), Stream.of(changes).map(Change::parse).toList());
    }

    private List<Fault> faults(String... changes) {
        return catchThrowableOfType(Faults.class, () -> open(changes)).list();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/schools/0/primary/pupils=480 | /schools/0/primary/pupils | 480",
        "schools/二小/primary/pupils+=12 | /schools/1/primary/pupils | 512",
        "学校明细/一小/小学部/在校学生数-=100 | /schools/0/primary/pupils | 300",
        "／学校明细／一小／小学部／在校学生数＋＝1 | /schools/0/primary/pupils | 401",
        "乡镇（街道）数 = 12 | /towns | 12",
        "/area=13 | /area | 13",
        "/area+=0.25 | /area | {\"value\":12.75,\"asOf\":\"2024年底\"}",
        "/area/value-=2.5 | /area | {\"value\":10.00,\"asOf\":\"2024年底\"}",
        "/area/时点=2025年底 | /area/asOf | \"2025年底\"",
        "/schools/一小/primary/subjects/music=1 | /schools/0/primary/subjects/music | 1",
        "/schools/二小/primary/subjects/music=1 | /schools/1/primary/subjects | {\"music\":1}",
        "/schools/1/tags/-=中心校 | /schools/1/tags | [\"中心校\"]",
        "/forecasts/2026,初中/pupils=310 | /forecasts/1/pupils | 310",
        "/distances/一小，二小/kilometres=4 | /distances/0/kilometres | 4",
        "/documents/investigation-report/title=“均衡”=优质 | /documents/investigation-report/title | \"“均衡”=优质\"",
        "/dataDate=2025-09-01 | /dataDate | \"2025-09-01\"",
        "/code=\"341122\" | /code | \"341122\"",
        "/fictional=true | /fictional | true",
        "/schools/-={\"name\":\"三小\",\"kind\":\"小学\"} | /schools/3 | {\"name\":\"三小\",\"kind\":\"小学\"}"
    })
    void aChangeLeadsThroughKeysTitlesIndicesAndNames(String change, String pointer, String given) throws IOException {
        CountyFile changed = open(change);
        assertThat(changed.given(pointer)).contains(given);
        assertThat(changed.place(pointer)).contains(new Place("改动“" + change + "”", 0, 0, pointer));
        Set<String> before = new TreeSet<>(open().pointers());
        assertThat(changed.pointers()).containsAll(before.stream().filter(each -> !each.startsWith("/area/")).toList());
    }

    @Test
    void whatIsRemovedIsGoneAndTheRestKeepsItsLines() throws IOException {
        CountyFile whole = open();
        CountyFile changed = open("/schools/二小/标记=[\"中心校\",\"拟撤并\"]", "/schools/二小/标记/拟撤并=null", "/schools/一小=null", "/area=null");
        assertThat(changed.county().area()).isNull();
        assertThat(changed.county().schools()).extracting(School::name).containsExactly("二小", "一小东校区");
        assertThat(changed.county().schools().get(0).tags()).containsExactly("中心校");
        assertThat(changed.place("/schools/0/primary/pupils")).get().extracting(Place::line, Place::column, Place::path)
                .containsExactly(6, whole.place("/schools/1/primary/pupils").orElseThrow().column(), "/schools/0/primary/pupils");
        assertThat(changed.pointers()).noneMatch(each -> each.startsWith("/schools/2") || each.startsWith("/area"));
    }

    @Test
    void changesFollowOneAnother() throws IOException {
        County county = open("/schools/-={\"name\":\"三小\",\"kind\":\"小学\"}", "/schools/三小/primary/pupils=90", "/schools/三小/primary/pupils+=5",
                "/schools/二小=null").county();
        assertThat(county.schools().get(2).primary().pupils().value()).isEqualTo(new BigDecimal(95));
    }

    @Test
    void onlyWhatAChangeBroughtSaysSo() throws IOException {
        List<Fact> facts = Records.facts(open("/schools/一小/primary/pupils+=1", "/area/asOf=2025年底").county());
        assertThat(facts.stream().map(fact -> (Source.Given) fact.source()).filter(given -> !given.change().isEmpty())).containsExactlyInAnyOrder(
                new Source.Given("/schools/0/primary/pupils", "改动“/schools/一小/primary/pupils+=1”"),
                new Source.Given("/area", "改动“/area/asOf=2025年底”"));
        assertThat(facts).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schools", "", "=480", "/=480", "/schools//pupils=1", "/towns=", "/towns= ", "+=3"})
    void whatIsNoChangeIsToldAtOnce(String text) {
        assertThat(catchThrowableOfType(Faults.class, () -> Change.parse(text)).list()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("DATA-060");
            assertThat(fault.place().file()).isEqualTo("改动“" + text.strip() + "”");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/schools/-={\"name\":\"三小\",} | DATA-005 | 1 | 25",
        "/schools/-={\"name\":\"三小\",\"name\":\"四小\"} | DATA-008 | 1 | 25",
        "/schools/-={\"name\": | DATA-006 | 1 | 20"
    })
    void theJsonOfAChangeIsReadLikeAFile(String text, String code, int line, int column) {
        assertThat(catchThrowableOfType(Faults.class, () -> Change.parse(text)).list()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(List.of(fault.place().line(), fault.place().column())).containsExactly(line, column);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/scools/0/name=甲 | 文件中没有的“scools” | schools",
        "/学校名细/一小/办学类型=初中 | 文件中没有的“学校名细” | 学校明细",
        "/schools/一中/name=甲 | /schools之下没有的“一中” | 一小",
        "/schools/9/name=甲 | /schools之下没有的“9” | ''",
        "/schools/0/primary/pupil=4 | /schools/0/primary之下没有的“pupil” | pupils",
        "/towns/asOf=2024年底 | /towns之下没有的“asOf” | ''",
        "/villages+=1 | 文件中没有的“villages” | villages",
        "/economy/gdp+=1 | 文件中没有的“economy” | economy",
        "/villages=null | 文件中没有的“villages” | villages",
        "/schools/-=null | /schools之下没有的“-” | ''",
        "/schools/-/name=甲 | /schools之下没有的“-” | ''"
    })
    void aPathThatLeadsNowhereNamesTheNearest(String change, String found, String near) {
        assertThat(faults(change)).filteredOn(fault -> fault.code().equals("DATA-061")).singleElement().satisfies(fault -> {
            assertThat(fault.found()).isEqualTo(found);
            assertThat(fault.mend()).contains(near);
            assertThat(fault.place()).isEqualTo(Place.file("改动“" + change + "”"));
        });
    }

    @Test
    void severalItemsAreListed() {
        assertThat(faults("/forecasts/2026/pupils=1")).singleElement().hasToString("[DATA-062] 改动“/forecasts/2026/pupils=1”：发现“2026”指的有2个，"
                + "序号是0（2026、小学）、1（2026、初中）；应为只指一个。写序号，或用逗号连写几项的内容，如“2026,小学”。");
        assertThat(faults("/schools/小学/name=甲")).singleElement().extracting(Fault::code).isEqualTo("DATA-062");
    }

    @Test
    void onlyNumbersAreAddedTo() {
        assertThat(faults("/name+=1", "/towns+=甲", "/towns-=null", "/schools/0/primary-=1"))
                .extracting(Fault::code).containsOnly("DATA-063").hasSize(4);
        assertThat(faults("/name+=1")).singleElement().hasToString("[DATA-063] 改动“/name+=1”：发现/name为文字“青禾县”；应为数字。不是数字的用“=”改。");
    }

    /** A changed file is checked like a file, and everything wrong is told in one go. */
    @Test
    void aChangedFileIsCheckedLikeAFile() {
        assertThat(faults("/schools/一小/primary/pupils-=401", "/schools/二小/name=一小东校区", "/schools/0/kind=大学", "/nothing=1",
                "/schools/1/junior={\"pupil\":1}"))
                .extracting(fault -> fault.code() + fault.place().path()).containsExactlyInAnyOrder("DATA-016/schools/0/primary/pupils",
                        "DATA-019/schools/2/name", "DATA-014/schools/0/kind", "DATA-061", "DATA-011/schools/1/junior/pupil",
                        "DATA-020/schools/1/junior");
        assertThat(faults("/schools/二小/name=一小东校区")).singleElement().extracting(Fault::found).isEqualTo("重复的学校“一小东校区”（改动“/schools/二小/name=一小东校区”已有）");
        assertThat(faults("/name=null")).singleElement().extracting(Fault::code).isEqualTo("DATA-012");
    }

    @Test
    void titlesTellTheFieldsOfARecordApart() {
        for (Class<?> type : List.of(County.class, School.class, SchoolStage.class, Resources.class, Results.class, Subjects.class)) {
            assertThat(Stream.of(type.getRecordComponents()).map(component -> component.getAnnotation(Field.class).value()))
                    .doesNotHaveDuplicates();
        }
    }

    /** Whatever is written: it is carried out, or told in faults. */
    @Test
    void whateverIsWrittenOnlyFaultsComeOut() throws IOException {
        List<String> good = List.of("/schools/一小/primary/pupils+=1", "学校明细/0/小学部/在校学生数=480", "/area/value-=2.5", "/schools/-={\"name\":\"三小\"}",
                "/forecasts/2026,小学=null", "/documents/investigation-report/title=甲", "/schools/0/tags/-=乙", "/economy/gdp=1", "/distances/0/from+=[1]");
        String signs = "/-+=~01,，{}[]\":null一小areavalue ";
        var random = new Random(20250901);
        int done = 0;
        for (int round = 0; round < 600; round++) {
            var text = new StringBuilder(good.get(random.nextInt(good.size())));
            for (int i = random.nextInt(4); i > 0; i--) {
                int at = random.nextInt(text.length());
                text.replace(at, at + random.nextInt(2), String.valueOf(signs.charAt(random.nextInt(signs.length()))));
            }
            try {
                open(text.toString());
                done++;
            } catch (Faults faults) {
                assertThat(faults.list()).as(text.toString()).isNotEmpty()
                        .allMatch(fault -> fault.place().file().startsWith("改动“") || fault.place().file().endsWith("county.json"));
            }
        }
        assertThat(done).isBetween(60, 540);
    }

    @Test
    void aFileOfAnotherShapeIsStillOnlyFaulty() throws IOException {
        for (String text : List.of("[1]", "3", "{\"name\": [], \"year\": {\"a\": 1}, \"schools\": {\"0\": {}}, \"documents\": [{}]}")) {
            Path file = Files.writeString(folder.resolve("other.json"), text);
            for (String change : List.of("/name/-=1", "/schools/0/name=甲", "/documents/a/title=甲", "/year/a+=1", "/documents/-=1", "/0=1")) {
                List<Change> changes = List.of(Change.parse(change));
                assertThat(catchThrowableOfType(Faults.class, () -> Counties.open(file, changes))).as(text + change).isNotNull();
            }
        }
    }
}
