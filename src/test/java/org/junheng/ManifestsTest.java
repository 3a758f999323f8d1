package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples for Kubernetes run commands that exist, with options that exist, and are of one piece; they were not run on a cluster. */
class ManifestsTest {

    private static final Path FOLDER = Path.of("docs/kubernetes");
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    private static final String PROGRAM = "/junheng/junheng";
    /** The most memory of a worker process besides its heap, and of the station or coordinator, in MB. */
    private static final int WORKER_MB = 640;
    private static final int STATION_MB = 1024;
    /** How long a station may have an item in hand. */
    private static final int LIMIT_SECONDS = 300;

    /** A container and what it is in: the manifest, and the description of its pod. */
    private record Container(Path file, JsonNode manifest, JsonNode pod, JsonNode node) {

        /** The arguments of the program as it sees them; a shell's variables stand for the first pod's. */
        List<String> arguments() {
            var words = new ArrayList<String>();
            Stream.of("command", "args").forEach(part -> node.path(part).forEach(word -> words.add(word.textValue())));
            if (words.get(0).equals("sh")) {
                String line = words.get(2).replace("$((JOB_COMPLETION_INDEX + 1))", "1").replace("$JOB_COMPLETION_INDEX", "0");
                assertThat(line).as("the program gets the signals").startsWith("exec " + PROGRAM + " ").doesNotContain("$");
                return Arrays.asList(line.substring(("exec " + PROGRAM + " ").length()).strip().split("\\s+"));
            }
            return words;
        }

        Optional<String> option(String name) {
            int at = arguments().indexOf(name);
            return at < 0 ? Optional.empty() : Optional.of(arguments().get(at + 1));
        }

        /** Where it has the mount whose component is so; empty if it has none. */
        String mountPath(String component, String value) {
            for (JsonNode mount : node.path("volumeMounts")) {
                if (mount.path(component).asText().equals(value)) {
                    return mount.path("mountPath").textValue();
                }
            }
            return "";
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return YAML.readTree(Files.readString(file));
    }

    static List<Container> containers() throws IOException {
        var containers = new ArrayList<Container>();
        for (Path file : files()) {
            JsonNode manifest = read(file);
            JsonNode pod = manifest.at("/spec/template/spec");
            pod.path("containers").forEach(node -> containers.add(new Container(file, manifest, pod, node)));
        }
        return containers;
    }

    private static String run(List<String> arguments) {
        var said = new StringWriter();
        int code = Main.run(new PrintWriter(said, true), new PrintWriter(said, true), arguments.toArray(String[]::new));
        assertThat(code).as("%s: %s", arguments, said).isZero();
        return said.toString();
    }

    @Test
    void everyManifestIsReadAndSaysWhatItIs() throws IOException {
        assertThat(files()).hasSize(5);
        for (Path file : files()) {
            JsonNode manifest = read(file);
            assertThat(manifest.path("apiVersion").textValue()).as("%s", file).isIn("v1", "apps/v1", "batch/v1");
            assertThat(manifest.path("kind").textValue()).as("%s", file).isIn("PersistentVolumeClaim", "Job", "Deployment");
            assertThat(manifest.path("metadata").toString()).as("%s", file).contains("junheng-");
        }
        assertThat(containers()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("containers")
    void everyCommandExistsWithTheOptionsAndKindsNamed(Container container) throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile"))).contains("ENTRYPOINT [\"" + PROGRAM + "\"]");
        List<String> arguments = container.arguments();
        // the line as it is, so that what the options are given is read as well; instead of doing it, the program tells how it is used
        String help = run(Stream.concat(arguments.stream(), Stream.of("--help")).toList());
        assertThat(help).as("%s", arguments).contains("junheng " + arguments.get(0));
        arguments.stream().filter(word -> word.startsWith("-"))
                .forEach(option -> assertThat(help).as("%s", arguments).containsPattern(option + "\\b"));
        String kinds = run(List.of("kinds"));
        container.option("--kind").ifPresent(named -> assertThat(kinds).contains(named.split(",")));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void everyPodMayDoNoMoreThanItMust(Container container) {
        assertThat(container.pod().at("/securityContext/runAsNonRoot").booleanValue()).isTrue();
        assertThat(container.pod().at("/securityContext/runAsUser").intValue()).isPositive();
        assertThat(container.pod().path("automountServiceAccountToken").booleanValue()).isFalse();
        assertThat(container.node().at("/securityContext/readOnlyRootFilesystem").booleanValue()).isTrue();
        assertThat(container.node().at("/securityContext/allowPrivilegeEscalation").booleanValue()).isFalse();
        assertThat(container.node().at("/securityContext/capabilities/drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(container.manifest().toString()).doesNotContainIgnoringCase("password=");
        assertThat(container.node().path("image").textValue()).as("no host of a registry").doesNotContain("/").matches(".+:[0-9.]+");
    }

    /** A database of several machines asks for a password, which is in a file that the pod has. */
    @ParameterizedTest
    @MethodSource("containers")
    void thePasswordComesFromASecretThatIsThere(Container container) {
        if (container.option("--db").isEmpty()) {
            assertThat(container.pod().toString()).doesNotContain("secret");
            return;
        }
        JsonNode variable = container.node().path("env").get(0);
        assertThat(variable.path("name").textValue()).isEqualTo("PGPASSFILE");
        assertThat(variable.path("value").textValue()).startsWith(container.mountPath("name", "password") + "/");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void everyMountHasItsVolume(Container container) {
        assertThat(container.node().path("volumeMounts").findValuesAsText("name"))
                .isSubsetOf(container.pod().path("volumes").findValuesAsText("name"));
    }

    /** A worker that finds less than it may use is killed by the node, not replaced by the program. */
    @ParameterizedTest
    @MethodSource("containers")
    void thereIsMemoryForTheWorkersAndForTheStation(Container container) {
        String limit = container.node().at("/resources/limits/memory").textValue();
        int megabytes = Integer.parseInt(limit.replace("Gi", "")) * 1024;
        int workers = Integer.parseInt(container.option("--workers").or(() -> container.option("--jobs")).orElse("0"));
        assertThat(megabytes).isGreaterThanOrEqualTo(Math.min(workers, 1) * STATION_MB + workers * WORKER_MB);
        assertThat(container.node().at("/resources/requests").has("cpu")).isTrue();
    }

    @Test
    void thePartsOfABatchAreAsManyAsItsPods() throws IOException {
        Container batch = containers().stream().filter(each -> each.option("--shard").isPresent()).findFirst().orElseThrow();
        JsonNode job = batch.manifest().path("spec");
        assertThat(job.path("completionMode").textValue()).isEqualTo("Indexed");
        assertThat(batch.option("--shard")).contains("1/" + job.path("completions").intValue());
        String folder = batch.option("--out").orElseThrow();
        List<String> merge = containers().stream().map(Container::arguments)
                .filter(words -> words.size() > 1 && words.get(1).equals("merge")).findFirst().orElseThrow();
        assertThat(merge).contains(folder.replaceFirst("0$", "*"));
    }

    @Test
    void aStationHasTheTimeToFinishWhatItHasInHandAndIsNotEndedForTheDatabase() throws IOException {
        Container station = containers().stream().filter(each -> each.arguments().get(0).equals("serve")).findFirst().orElseThrow();
        assertThat(station.pod().path("terminationGracePeriodSeconds").intValue()).isGreaterThan(LIMIT_SECONDS);
        int port = station.node().path("ports").get(0).path("containerPort").intValue();
        assertThat(station.option("--listen")).as("from other addresses than its own").contains("0.0.0.0:" + port);
        String name = station.node().path("ports").get(0).path("name").textValue();
        assertThat(station.node().at("/readinessProbe/httpGet/path").textValue()).isEqualTo("/health");
        assertThat(station.node().at("/readinessProbe/httpGet/port").textValue()).isEqualTo(name);
        // while the database is away /health says that the station is down
        assertThat(station.node().at("/livenessProbe/tcpSocket/port").textValue()).isEqualTo(name);
    }

    @Test
    void whatIsSubmittedIsFoundWhereTheStationsLookForIt() throws IOException {
        List<Container> pair = containers().stream().filter(each -> List.of("serve", "submit").contains(each.arguments().get(0))).toList();
        assertThat(pair).hasSize(2).extracting(each -> each.mountPath("subPath", "data")).containsOnly("/data");
        Container submit = pair.get(1);
        assertThat(submit.arguments()).contains("/data");
        assertThat(submit.option("--out")).contains(pair.get(0).mountPath("subPath", "out"));
    }
}
