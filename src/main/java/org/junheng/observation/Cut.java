package org.junheng.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junheng.county.County;
import org.junheng.county.Locality;
import org.junheng.county.School;
import org.junheng.county.SchoolStage;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * The parts of schools of a stage and a locality (学段、城乡), each of which may be all.
 *
 * @param stage the stage; {@code null} for both
 * @param locality the locality; {@code null} for all
 */
record Cut(Stage stage, Locality locality, List<Part> parts) {

    /** Both stages together, then each. */
    private static final List<Stage> STAGES = Collections.unmodifiableList(Arrays.asList(null, Stage.PRIMARY, Stage.JUNIOR));

    private static final List<Locality> LOCALITIES =
            Collections.unmodifiableList(Arrays.asList(null, Locality.URBAN, Locality.TOWN, Locality.VILLAGE));

    /** What a school has of one stage. */
    record Part(School school, Stage stage, SchoolStage data) {

        /** 河湾学校小学: how labels begin. */
        String words() {
            return school.name() + stage.chinese();
        }
    }

    /** All cuts, the whole county first. */
    static List<Cut> of(County county) {
        var parts = new ArrayList<Part>();
        for (School school : county.schools()) {
            for (Stage stage : Stage.values()) {
                if (school.part(stage) != null) {
                    parts.add(new Part(school, stage, school.part(stage)));
                }
            }
        }
        var cuts = new ArrayList<Cut>();
        for (Stage stage : STAGES) {
            for (Locality locality : LOCALITIES) {
                cuts.add(new Cut(stage, locality, parts.stream()
                        .filter(part -> stage == null || part.stage() == stage)
                        .filter(part -> locality == null || part.school().locality() == locality)
                        .toList()));
            }
        }
        return cuts;
    }

    /** What is told of a cut (一组). */
    interface Group {
        Stage stage();

        Locality locality();
    }

    /** The country beside the town (乡村与城区; 镇区 in a county without 城区), in one stage or both. */
    record Pair<G extends Group>(Stage stage, G village, G town) {

        /** 乡村与城区: how labels begin. */
        String words() {
            return "乡村与" + town.locality().chinese();
        }
    }

    /** The pairs of which both sides are told, both stages together first. */
    static <G extends Group> List<Pair<G>> pairs(List<G> groups) {
        var pairs = new ArrayList<Pair<G>>();
        for (Stage stage : STAGES) {
            G town = find(groups, stage, Locality.URBAN) == null ? find(groups, stage, Locality.TOWN) : find(groups, stage, Locality.URBAN);
            G village = find(groups, stage, Locality.VILLAGE);
            if (town != null && village != null) {
                pairs.add(new Pair<>(stage, village, town));
            }
        }
        return pairs;
    }

    /** The group of a stage and a locality; {@code null} where it is not told. */
    static <G extends Group> G find(List<G> groups, Stage stage, Locality locality) {
        return groups.stream().filter(group -> group.stage() == stage && group.locality() == locality).findFirst().orElse(null);
    }

    /** 乡村小学: how labels begin. */
    String words() {
        return (locality == null ? "" : locality.chinese()) + (stage == null ? "义务教育" : stage.chinese());
    }

    /** The sum of a figure over the parts; {@code null} if one does not tell it. */
    Fact sum(String what, Function<Part, Fact> figure) {
        return Reckoning.sum(words() + what, Unit.PERSON, parts.stream().map(figure).toList());
    }
}
