package org.junheng.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junheng.assessment.Assessment;
import org.junheng.county.Ages;
import org.junheng.county.Locality;
import org.junheng.county.School;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * The ages of full-time teachers (教师年龄), of public and private schools. A group with a school whose ages are not known is left out.
 *
 * @param groups both stages together (stage 空), then each stage; of each all localities together (locality 空), then each
 * @param gaps how the country differs from the town, both stages together and each
 * @param aged parts of schools where teachers of 50 and over are {@link Terms#agedShare()} percent or more, the highest share first
 */
public record StaffAges(List<Group> groups, List<Gap> gaps, List<Aged> aged) {

    public StaffAges {
        groups = List.copyOf(groups);
        gaps = List.copyOf(gaps);
        aged = List.copyOf(aged);
    }

    /**
     * Some teachers (一组教师).
     *
     * @param stage the stage; {@code null} for both
     * @param locality 城区, 镇区, 乡村; {@code null} for all
     * @param teachers those whose ages are told (人)
     * @param under35 35岁以下 (人)
     * @param from50 50岁及以上 (人)
     * @param under35Share 35岁以下占比 (%)
     * @param from50Share 50岁及以上占比 (%)
     */
    public record Group(Stage stage, Locality locality, Fact teachers, Fact under35, Fact from50, Fact under35Share, Fact from50Share)
            implements Cut.Group {}

    /**
     * The country against the town (乡村与城区之差).
     *
     * @param stage the stage; {@code null} for both
     * @param village 乡村
     * @param town 城区; 镇区 in a county without 城区
     * @param from50 乡村50岁以上占比－城镇 (个百分点), below zero where the town is older
     * @param under35 乡村35岁以下占比－城镇 (个百分点)
     */
    public record Gap(Stage stage, Group village, Group town, Fact from50, Fact under35) {}

    /** A part of a school with many teachers of 50 and over (教师老龄化的学校). */
    public record Aged(School school, Stage stage, Fact teachers, Fact from50, Fact share) {}

    /** What the list of schools tells of ages. */
    public static StaffAges of(Assessment assessment, Terms terms) {
        List<Cut> cuts = Cut.of(assessment.county());
        List<Group> groups = cuts.stream().map(StaffAges::group).filter(Objects::nonNull).toList();
        List<Gap> gaps = Cut.pairs(groups).stream()
                .map(pair -> new Gap(pair.stage(), pair.village(), pair.town(),
                        Reckoning.difference(pair.words() + "50岁及以上教师占比之差", pair.village().from50Share(), pair.town().from50Share()),
                        Reckoning.difference(pair.words() + "35岁以下教师占比之差", pair.village().under35Share(), pair.town().under35Share())))
                .toList();
        return new StaffAges(groups, gaps, aged(cuts.get(0).parts(), terms));
    }

    /** {@code null} where there are no teachers, or some school's ages are not told. */
    private static Group group(Cut cut) {
        Fact teachers = cut.sum("专任教师数（按年龄结构）", StaffAges::teachers);
        if (!Reckoning.positive(teachers)) {
            return null;
        }
        Fact under35 = cut.sum("35岁以下教师数", part -> part.data().ages().under35());
        Fact from50 = cut.sum("50岁及以上教师数", part -> part.data().ages().from50());
        return new Group(cut.stage(), cut.locality(), teachers, under35, from50,
                Reckoning.share(cut.words() + "35岁以下教师占比", under35, teachers), Reckoning.share(cut.words() + "50岁及以上教师占比", from50, teachers));
    }

    private static Fact teachers(Cut.Part part) {
        Ages ages = part.data().ages();
        return ages == null
                ? null
                : Reckoning.sum(part.words() + "专任教师数", Unit.PERSON, Arrays.asList(ages.under35(), ages.from35To49(), ages.from50()));
    }

    private static List<Aged> aged(List<Cut.Part> parts, Terms terms) {
        var aged = new ArrayList<Aged>();
        for (Cut.Part part : parts) {
            Fact teachers = teachers(part);
            if (Reckoning.positive(teachers)) {
                Fact from50 = part.data().ages().from50();
                BigDecimal least = teachers.value().multiply(terms.agedShare());
                if (from50.value().multiply(Reckoning.HUNDRED).compareTo(least) >= 0) {
                    Fact share = Reckoning.share(part.words() + "50岁及以上教师占比", from50, teachers);
                    aged.add(new Aged(part.school(), part.stage(), teachers, from50, share));
                }
            }
        }
        aged.sort(Comparator.comparing((Aged each) -> each.share().value()).reversed());
        return aged;
    }

    /** All teachers together; {@code null} where not known. */
    public Group all() {
        return Cut.find(groups, null, null);
    }

    /** The teachers of each stage, all localities together. */
    public List<Group> stages() {
        return groups.stream().filter(group -> group.stage() != null && group.locality() == null).toList();
    }

    /** The teachers of each locality, both stages together. */
    public List<Group> localities() {
        return groups.stream().filter(group -> group.stage() == null && group.locality() != null).toList();
    }

    /** How the country differs from the town, both stages together; {@code null} where not known. */
    public Gap gap() {
        return gaps.stream().filter(gap -> gap.stage() == null).findFirst().orElse(null);
    }
}
