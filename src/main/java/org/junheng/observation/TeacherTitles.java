package org.junheng.observation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junheng.assessment.Assessment;
import org.junheng.county.Locality;
import org.junheng.county.Stage;
import org.junheng.county.Titles;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * The titles of full-time teachers (教师职称), of public and private schools. A group with a school whose titles are not known is left out.
 *
 * @param groups both stages together (stage 空), then each stage; of each all localities together (locality 空), then each
 * @param gaps how the country differs from the town, both stages together and each
 */
public record TeacherTitles(List<Group> groups, List<Gap> gaps) {

    public TeacherTitles {
        groups = List.copyOf(groups);
        gaps = List.copyOf(gaps);
    }

    /**
     * Some teachers (一组教师).
     *
     * @param stage the stage; {@code null} for both
     * @param locality 城区, 镇区, 乡村; {@code null} for all
     * @param teachers those whose titles are told (人)
     * @param senior 正高级和副高级 (人)
     * @param seniorShare 高级职称占比 (%)
     * @param middleShare 中级及以上职称占比 (%)
     */
    public record Group(Stage stage, Locality locality, Fact teachers, Fact senior, Fact seniorShare, Fact middleShare)
            implements Cut.Group {}

    /**
     * The country against the town (乡村与城区之差; 镇区 in a county without 城区).
     *
     * @param stage the stage; {@code null} for both
     * @param senior 乡村高级职称占比－城镇 (个百分点), below zero where the country has fewer
     * @param middle the same of 中级及以上
     */
    public record Gap(Stage stage, Group village, Group town, Fact senior, Fact middle) {}

    /** What the list of schools tells of titles. */
    public static TeacherTitles of(Assessment assessment) {
        List<Group> groups = Cut.of(assessment.county()).stream().map(TeacherTitles::group).filter(Objects::nonNull).toList();
        List<Gap> gaps = Cut.pairs(groups).stream()
                .map(pair -> new Gap(pair.stage(), pair.village(), pair.town(),
                        Reckoning.difference(pair.words() + "高级职称教师占比之差", pair.village().seniorShare(), pair.town().seniorShare()),
                        Reckoning.difference(pair.words() + "中级及以上职称教师占比之差", pair.village().middleShare(), pair.town().middleShare())))
                .toList();
        return new TeacherTitles(groups, gaps);
    }

    /** {@code null} where there are no teachers, or some school's titles are not told. */
    private static Group group(Cut cut) {
        Fact teachers = cut.sum("专任教师数（按职称结构）", TeacherTitles::teachers);
        if (!Reckoning.positive(teachers)) {
            return null;
        }
        Fact senior = cut.sum("高级职称教师数", part -> part.data().titles().senior());
        Fact middle = cut.sum("中级职称教师数", part -> part.data().titles().middle());
        Fact both = Reckoning.sum(cut.words() + "中级及以上职称教师数", Unit.PERSON, List.of(senior, middle));
        return new Group(cut.stage(), cut.locality(), teachers, senior,
                Reckoning.share(cut.words() + "高级职称教师占比", senior, teachers), Reckoning.share(cut.words() + "中级及以上职称教师占比", both, teachers));
    }

    private static Fact teachers(Cut.Part part) {
        Titles titles = part.data().titles();
        return titles == null
                ? null
                : Reckoning.sum(part.words() + "专任教师数", Unit.PERSON, Arrays.asList(titles.senior(), titles.middle(), titles.junior(), titles.none()));
    }

    /** All teachers together; {@code null} where not known. */
    public Group all() {
        return Cut.find(groups, null, null);
    }

    /** How the country differs from the town, both stages together; {@code null} where not known. */
    public Gap gap() {
        return gaps.stream().filter(gap -> gap.stage() == null).findFirst().orElse(null);
    }
}
