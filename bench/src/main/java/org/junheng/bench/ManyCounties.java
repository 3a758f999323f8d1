package org.junheng.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Fictional counties for batches, made from the fictional 青禾: each with a name and a code of its own, more or fewer schools (median as many
 * as 青禾 has) and slightly different pupil numbers. The same number gives the same files.
 */
public final class ManyCounties {

    private static final JsonMapper MAPPER = new JsonMapper();
    /** How far the numbers of schools lie apart, as a share. */
    private static final double SPREAD = 0.25;

    private final String original;
    private final List<String> spare = new ArrayList<>();

    private ManyCounties(String original) throws IOException {
        this.original = original;
        JsonNode county = MAPPER.readTree(original);
        var names = new ArrayList<String>();
        county.path("schools").forEach(school -> names.add(school.path("name").textValue()));
        ObjectNode rest = county.deepCopy();
        rest.remove(List.of("schools", "distances"));
        String told = rest.toString();
        names.stream().filter(name -> !told.contains(name)).forEach(spare::add);
    }

    /**
     * Writes counties.
     *
     * @param args 青禾's file, a folder, how many; how many schools each has, if all are to have the same number
     */
    public static void main(String[] args) throws IOException {
        var counties = new ManyCounties(Files.readString(Path.of(args[0])));
        Path folder = Files.createDirectories(Path.of(args[1]));
        for (int i = 1; i <= Integer.parseInt(args[2]); i++) {
            Files.writeString(folder.resolve("%04d.json".formatted(i)), counties.of(i, args.length > 3 ? Integer.parseInt(args[3]) : 0));
        }
    }

    /** @param size how many schools; 0 for as many as chance gives it */
    private String of(int number, int size) throws IOException {
        // near seeds alone would give near first numbers
        var random = new Random(number * 0x9E3779B97F4A7C15L);
        var county = (ObjectNode) MAPPER.readTree(
                original.replace("青禾县", "虚构第%04d县".formatted(number)).replace("\"990001", "\"99%04d".formatted(number)));
        var schools = (ArrayNode) county.get("schools");
        double factor = Math.exp(random.nextGaussian() * SPREAD);
        int wanted = Math.max(schools.size() - spare.size(), size > 0 ? size : (int) Math.round(schools.size() * factor));
        Set<String> gone = drop(schools, schools.size() - wanted, random);
        IntStream.range(0, wanted - schools.size()).forEach(i -> schools.add(another(schools, i)));
        var distances = (ArrayNode) county.get("distances");
        for (int i = distances.size() - 1; i >= 0; i--) {
            if (gone.contains(distances.get(i).path("from").textValue()) || gone.contains(distances.get(i).path("to").textValue())) {
                distances.remove(i);
            }
        }
        schools.forEach(school -> List.of("primary", "junior").forEach(stage -> vary(school.path(stage), random)));
        count(county, schools);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(county);
    }

    /** Takes some schools away that nothing is told of. */
    private Set<String> drop(ArrayNode schools, int count, Random random) {
        var gone = new HashSet<String>();
        var left = new ArrayList<>(spare);
        while (gone.size() < count) {
            gone.add(left.remove(random.nextInt(left.size())));
        }
        for (int i = schools.size() - 1; i >= 0; i--) {
            if (gone.contains(schools.get(i).path("name").textValue())) {
                schools.remove(i);
            }
        }
        return gone;
    }

    /** One more, like one of those that nothing is told of. */
    private ObjectNode another(ArrayNode schools, int index) {
        String like = spare.get(index % spare.size());
        for (JsonNode school : schools) {
            if (school.path("name").textValue().equals(like)) {
                ObjectNode copy = school.deepCopy();
                copy.put("name", like + "第" + (index / spare.size() + 2) + "校区");
                copy.put("code", school.path("code").textValue().substring(0, 6) + "%04d".formatted(1000 + index));
                return copy;
            }
        }
        throw new IllegalStateException("schools are dropped or added, not both");
    }

    /** A pupil more or fewer in the first class of the first grade. */
    private static void vary(JsonNode stage, Random random) {
        int more = random.nextInt(3) - 1;
        if (stage.path("classSizes").isArray() && stage.path("grades").isArray()) {
            var sizes = (ArrayNode) stage.get("classSizes");
            var grade = (ObjectNode) stage.get("grades").get(0);
            sizes.set(0, sizes.get(0).intValue() + more);
            grade.put("pupils", grade.get("pupils").intValue() + more);
            ((ObjectNode) stage).put("pupils", stage.get("pupils").intValue() + more);
        }
    }

    /** Totals that agree with the schools. */
    private static void count(ObjectNode county, ArrayNode schools) {
        for (String stage : List.of("primary", "junior")) {
            for (String what : List.of("pupils", "classes", "staff", "teachers")) {
                int sum = 0;
                for (JsonNode school : schools) {
                    sum += school.path(stage).path(what).intValue();
                }
                ((ObjectNode) county.get(stage)).put(what, sum);
            }
        }
        var totals = (ObjectNode) county.get("schoolTotals");
        List.of("小学=primary", "初中=junior", "九年一贯制=nineYear", "完全中学=completeSecondary", "教学点=teachingPoints").forEach(pair -> {
            int count = 0;
            for (JsonNode school : schools) {
                count += school.path("kind").textValue().equals(pair.substring(0, pair.indexOf('='))) ? 1 : 0;
            }
            totals.put(pair.substring(pair.indexOf('=') + 1), count);
        });
        totals.put("all", schools.size() - totals.get("teachingPoints").intValue());
    }
}
