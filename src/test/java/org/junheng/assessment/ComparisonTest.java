package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junheng.county.Change;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.county.CountyFile;
import org.junheng.county.School;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two assessments side by side. */
class ComparisonTest {

    private static final Path QINGHE = Path.of("fixtures/counties/qinghe-2025.json");
    private static final Assessor ASSESSOR = Assessor.with(Standards.find(Pack.builtIn(), Standards.NATIONAL));
    private static final CountyFile FILE = Counties.open(QINGHE, List.of());
    private static final Assessment AS_IT_IS = changed(QINGHE, List.of());
    private static final String SPORTS = "学校明细/%s/%s/专任教师学科结构/体育%s";

    private static Assessment changed(Path file, List<String> changes) {
        return ASSESSOR.assess(Counties.open(file, changes.stream().map(Change::parse).toList()).county());
    }

    private static Comparison after(String... changes) {
        return Comparison.of(AS_IT_IS, changed(QINGHE, List.of(changes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qinghe-2025", "laian-2021", "yiwu-2019", "xiaoxian-2021", "yingjiang-2020"})
    void whereNothingChangedNothingIsListed(String name) {
        Path file = Path.of("fixtures/counties", name + ".json");
        Assessment once = changed(file, List.of());
        Comparison comparison = Comparison.of(once, changed(file, List.of()));
        assertThat(comparison.nothing()).isTrue();
        assertThat(comparison).isEqualTo(new Comparison(new Changed<>(once.verdict().county(), once.verdict().county()),
                List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of()));
    }

    /** Some additions to some figures of some schools, and the same taken away again. */
    private static List<List<String>> randomChanges(long seed) {
        var random = new Random(seed);
        County county = AS_IT_IS.county();
        List<String> there = new ArrayList<>();
        List<String> back = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            School school = county.schools().get(random.nextInt(county.schools().size()));
            String part = school.primary() != null ? "primary" : "junior";
            String place = "/schools/" + school.name() + Stream.of("/" + part + "/pupils", "/" + part + "/subjects/music", "/resources/teachingArea")
                    .skip(random.nextInt(3)).findFirst().orElseThrow();
            if (FILE.place(place.replace(school.name(), "" + county.schools().indexOf(school))).isPresent()) {
                String amount = String.valueOf(1 + random.nextInt(300));
                there.add(place + "+=" + amount);
                back.add(place + "-=" + amount);
            }
        }
        return List.of(there, back);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aChangeAndItsInverseLeaveEverythingAsItWas(long seed) {
        List<List<String>> changes = randomChanges(seed);
        List<String> both = Stream.concat(changes.get(0).stream(), changes.get(1).stream()).toList();
        assertThat(Comparison.of(AS_IT_IS, changed(QINGHE, both)).nothing()).isTrue();
        assertThat(Comparison.of(AS_IT_IS, changed(QINGHE, changes.get(0))).nothing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aComparisonBackwardsIsTheMirror(long seed) {
        var changes = new ArrayList<>(randomChanges(seed).get(0));
        changes.add("schools/实验小学=null");
        changes.add("schools/-={\"name\": \"新校\", \"kind\": \"小学\", \"primary\": {\"pupils\": 300}}");
        changes.add("results/satisfaction=null");
        changes.add("results/vetoes/V1=null");
        Assessment other = changed(QINGHE, changes);
        Comparison there = Comparison.of(AS_IT_IS, other);
        Comparison back = Comparison.of(other, AS_IT_IS);
        assertThat(back.county()).isEqualTo(mirrored(there.county()));
        assertThat(back.satisfaction()).isEqualTo(mirrored(there.satisfaction()));
        mirrors(there.parts(), back.parts());
        mirrors(there.units(), back.units());
        mirrors(there.indicators(), back.indicators());
        mirrors(there.composites(), back.composites());
        mirrors(there.items(), back.items());
        mirrors(there.vetoes(), back.vetoes());
        assertThat(there.units()).filteredOn(unit -> unit.after() == null).extracting(unit -> unit.before().name()).contains("实验小学");
        assertThat(there.units()).filteredOn(unit -> unit.before() == null).extracting(unit -> unit.after().name()).contains("新校");
    }

    private static <T> Changed<T> mirrored(Changed<T> changed) {
        return new Changed<>(changed.after(), changed.before());
    }

    private static <T> void mirrors(List<Changed<T>> there, List<Changed<T>> back) {
        assertThat(back).containsExactlyInAnyOrderElementsOf(there.stream().map(ComparisonTest::mirrored).toList());
    }

    /**
     * By hand: 第三小学 has 14 teachers for 1746 pupils and should have 15.714, so 16; 新城学校小学部 13 for 1662, 14.958, so 15: two each make both
     * meet. 松岗乡竹溪学校初中部 has none for 105 and should have 0.945: one is enough. The schools they leave stay above 0.9.
     */
    @Test
    void sportsTeachersMoved() {
        Comparison comparison = after(
                SPORTS.formatted("长坪镇中心小学", "小学部", "-=2"), SPORTS.formatted("第三小学", "小学部", "+=2"),
                SPORTS.formatted("金滩镇中心小学", "小学部", "-=2"), SPORTS.formatted("新城学校", "小学部", "+=2"),
                SPORTS.formatted("石桥镇初级中学", "初中部", "-=1"), SPORTS.formatted("松岗乡竹溪学校", "初中部", "+=1"));
        assertThat(comparison.indicators()).allMatch(each -> each.either().indicator().id().equals("L3"))
                .extracting(each -> each.either().part().stage()).containsExactly(Stage.PRIMARY, Stage.JUNIOR);
        StagePart before = comparison.indicators().get(0).before().part();
        StagePart after = comparison.indicators().get(0).after().part();
        assertThat(List.of(before.state(), after.state())).containsExactly(State.UNMET, State.MET);
        assertThat(List.of(before.unmet().value(), after.unmet().value())).containsExactly(new BigDecimal(2), BigDecimal.ZERO);
        assertThat(before.shortfall().value()).isEqualByComparingTo("4");
        assertThat(after.shortfall()).isNull();
        StagePart junior = comparison.indicators().get(1).after().part();
        assertThat(junior.unmet().value()).isEqualByComparingTo("3");
        assertThat(junior.shortfall().value()).isEqualByComparingTo("5");
        assertThat(comparison.parts()).singleElement().satisfies(part -> {
            assertThat(part.either().name()).isEqualTo("学校综合达标");
            assertThat(List.of(part.before().met().text(), part.after().met().text())).containsExactly("57项", "58项");
        });
        assertThat(comparison.units()).filteredOn(unit -> unit.before().state() != unit.after().state()).singleElement()
                .satisfies(unit -> assertThat(unit.after().name()).isEqualTo("松岗乡竹溪学校初中部"));
        assertThat(comparison.items()).isEmpty();
        assertThat(comparison.vetoes()).isEmpty();
        assertThat(comparison.satisfaction()).isNull();
    }

    /** 100 of 1128 teachers are 8.87%, and 10% are asked for. */
    @Test
    void anItemChangesWithItsFigures() {
        Comparison comparison = after("申报数据/交流轮岗教师数=100");
        assertThat(comparison.indicators()).isEmpty();
        assertThat(comparison.units()).isEmpty();
        assertThat(comparison.items()).singleElement().satisfies(item -> {
            assertThat(item.either().item().id()).isEqualTo("G11");
            assertThat(List.of(item.before().state(), item.after().state())).containsExactly(State.MET, State.UNMET);
            assertThat(item.before().figures()).extracting(Fact::text).contains("11.79%");
            assertThat(item.after().figures()).extracting(Fact::text).contains("8.87%");
        });
        assertThat(comparison.parts()).singleElement().satisfies(part -> assertThat(part.either().name()).isEqualTo("政府保障程度"));
        assertThat(comparison.county()).isEqualTo(new Changed<>(State.UNMET, State.UNMET));
    }
}
