package org.junheng.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.Fixtures;
import org.junheng.assessment.Assessment;
import org.junheng.county.Counties;
import org.junheng.document.Prose;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the findings of any county: the fixtures, and the example county with many of its numbers made worse. */
class FindingsPropertiesTest {

    private static final Examiner EXAMINER = Examiner.with(Pack.builtIn());
    private static final JsonMapper JSON = new JsonMapper();
    private static final int COUNTIES = 60;
    private static final int CHANGES = 40;

    /** A county and what was found; shown by its name when a test fails. */
    record Found(String name, Assessment assessment, Findings findings) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Found> counties() {
        Stream<Found> fixtures = Fixtures.files().stream().map(file -> found(Fixtures.name(file), read(file)));
        return Stream.concat(fixtures, IntStream.range(0, COUNTIES).boxed().flatMap(seed -> worse(seed).stream()));
    }

    private static Found found(String name, String json) {
        Assessment assessment = Fixtures.assess(Counties.read(json, name));
        return new Found(name, assessment, EXAMINER.examine(assessment));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The example county with numbers divided or multiplied; none where the file would not be accepted. */
    private static List<Found> worse(int seed) {
        var random = new Random(seed);
        try {
            JsonNode county = JSON.readTree(Pack.builtIn().read("findings/example.json"));
            List<Runnable> changes = new ArrayList<>();
            for (String part : List.of("schools", "declaration", "staffing", "funding")) {
                collect(county.get(part), random, changes);
            }
            for (int i = 0; i < CHANGES; i++) {
                changes.get(random.nextInt(changes.size())).run();
            }
            return List.of(found("第" + seed + "个", county.toString()));
        } catch (Faults refused) {
            return List.of();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonNode node, Random random, List<Runnable> changes) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                JsonNode value = object.get(name);
                if (value.isInt() && !name.toLowerCase(java.util.Locale.ROOT).contains("year") && !name.equals("grade")) {
                    changes.add(() -> object.set(name, IntNode.valueOf((int) (value.intValue() * (random.nextBoolean() ? 0.4 : 1.7)))));
                } else {
                    collect(value, random, changes);
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(each -> collect(each, random, changes));
        }
    }

    @ParameterizedTest
    @MethodSource("counties")
    void noProblemWithoutAMeasureAndNoMeasureWithoutAnOwnerAndADate(Found county) {
        assertThat(findings(county)).allSatisfy(finding -> assertThat(finding.measures()).as(finding.rule() + finding.name()).isNotEmpty());
        assertThat(county.findings().problems()).allSatisfy(problem -> assertThat(problem.measures()).allSatisfy(measure -> {
            assertThat(measure.text().text()).isNotBlank().doesNotEndWith("。").doesNotContain("null");
            assertThat(measure.due().text().text()).isNotBlank();
            assertThat(measure.done().text()).isNotBlank();
            assertThat(measure.owner().support()).doesNotContain(measure.owner().lead());
            if (Stream.of("青禾县", "示例县").anyMatch(county.assessment().county().name()::equals)) {
                assertThat(measure.owner().lead()).as(measure.rule() + measure.text()).isNotBlank();
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("counties")
    void everyProblemHasATask(Found county) {
        List<Task> tasks = county.findings().tasks();
        List<Issue> open = tasks.stream().flatMap(task -> task.open().stream()).toList();
        assertThat(county.findings().issues()).allSatisfy(issue -> {
            boolean answered = tasks.stream().anyMatch(task -> task.steps().stream().anyMatch(step -> step.answers(issue))
                    || task.projects().stream().anyMatch(project -> issue.isFor(project.indicators(), task.topic()))
                    || !task.projects().isEmpty() && task.topic().id().equals(issue.topic().with()));
            assertThat(!issue.measures().isEmpty() || answered || open.contains(issue)).as(issue.name()).isTrue();
        });
        assertThat(open).doesNotHaveDuplicates().allSatisfy(issue -> {
            assertThat(issue.measures()).isEmpty();
            assertThat(issue.due()).isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("counties")
    void everyMeasureStandsInATaskAndThereAreTenAtMost(Found county) {
        List<Measure> inTasks = county.findings().tasks().stream().flatMap(task -> task.measures().stream()).toList();
        assertThat(inTasks).containsExactlyInAnyOrderElementsOf(county.findings().problems().stream().flatMap(problem -> problem.measures().stream()).toList());
        assertThat(county.findings().tasks()).hasSizeLessThanOrEqualTo(10);
        assertThat(county.findings().tasks().stream().flatMap(task -> task.steps().stream()).map(Task.Step::statement))
                .containsExactlyInAnyOrderElementsOf(county.assessment().county().measures());
    }

    @ParameterizedTest
    @MethodSource("counties")
    void noCauseWithoutEvidenceAndNoFindingWithout(Found county) {
        assertThat(findings(county)).allSatisfy(finding -> {
            assertThat(finding.evidence()).as(finding.rule()).isNotEmpty();
            assertThat(finding.causes()).allSatisfy(cause -> assertThat(cause.evidence()).as(finding.rule() + cause.text()).isNotEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("counties")
    void sentencesAreWholeAndHoldNoHoles(Found county) {
        Stream<Prose> sentences = findings(county).stream().flatMap(finding -> Stream.concat(Stream.of(finding.text()), finding.causes().stream().map(Cause::text)));
        assertThat(sentences.map(Prose::text)).allSatisfy(text -> assertThat(text)
                .endsWith("。").doesNotContain("null", "（）", "、。", "，。", "。。", "；。", "，，", "、、", "：。").doesNotContainPattern("(?<![0-9.])0(所|名|人|个|间|平方米|元)(?![0-9])"));
        assertThat(findings(county)).extracting(Finding::name).allSatisfy(name -> assertThat(name).isNotBlank().doesNotContainPattern("^[0-9]|。$"));
    }

    @ParameterizedTest
    @MethodSource("counties")
    void problemsAreSixAtMostTheGravestFirstAndEverySideHasItsNumber(Found county) {
        List<Problem> problems = county.findings().problems();
        assertThat(problems).hasSizeLessThanOrEqualTo(6);
        assertThat(problems.stream().map(Problem::level)).isSorted();
        assertThat(county.findings().issues().stream().map(Issue::number)).allSatisfy(number -> assertThat(number).isNotBlank()).doesNotHaveDuplicates();
        assertThat(county.findings().issues().stream().map(Issue::statement).filter(java.util.Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(county.assessment().county().problems());
    }

    @ParameterizedTest
    @MethodSource("counties")
    void withinAProblemNoSentenceStandsTwice(Found county) {
        assertThat(county.findings().problems()).allSatisfy(problem -> {
            List<String> sentences = problem.issues().stream().flatMap(issue -> issue.findings().stream()).map(finding -> finding.text().text()).toList();
            assertThat(new HashSet<>(sentences)).hasSameSizeAs(sentences);
        });
    }

    @ParameterizedTest
    @MethodSource("counties")
    void theSameDataGivesTheSameFindings(Found county) {
        assertThat(EXAMINER.examine(county.assessment()).toString()).isEqualTo(county.findings().toString());
    }

    private static List<Finding> findings(Found county) {
        return county.findings().problems().stream().flatMap(problem -> problem.issues().stream()).flatMap(issue -> issue.findings().stream()).toList();
    }
}
