package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.county.Degrees;
import org.junheng.county.Resources;
import org.junheng.county.School;
import org.junheng.county.SchoolStage;
import org.junheng.county.Stage;
import org.junheng.county.Subjects;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;
import org.junheng.standard.Relaxation;
import org.junheng.standard.Standard;

/**
 * Reads the raw quantity of an indicator out of one part of a school (取数), and splits what parts share.
 *
 * <p>A structure that is given (degrees, subjects, resources) is taken as complete: what it does not name is none. A structure that is
 * not given at all is missing data.
 */
final class Quantities {

    private final Standard standard;

    Quantities(Standard standard) {
        this.standard = standard;
    }

    /**
     * The quantity of a school with its branches, or empty where the data does not hold it.
     *
     * @param relaxed what counts in addition; {@code null} if nothing does
     */
    Optional<Fact> of(SchoolGroup group, Stage stage, Indicator indicator, Relaxation relaxed) {
        if (group.branches().isEmpty()) {
            return of(group.school(), stage, indicator, relaxed);
        }
        var figures = new ArrayList<Fact>();
        for (School school : group.all()) {
            if (school.part(stage) != null) {
                figures.add(of(school, stage, indicator, relaxed).orElse(null));
            }
        }
        return Optional.ofNullable(SchoolGroup.sum(figures, indicator.quantity().chinese(), indicator.quantityUnit()));
    }

    private Optional<Fact> of(School school, Stage stage, Indicator indicator, Relaxation relaxed) {
        SchoolStage part = school.part(stage);
        return switch (indicator.quantity()) {
            case HIGHER_DEGREE_TEACHERS -> higherDegree(part, stage, indicator);
            case BACKBONE_TEACHERS -> Optional.ofNullable(part.backboneTeachers());
            case SPORTS_AND_ART_TEACHERS -> sportsAndArt(part, indicator, relaxed != null && relaxed.sharedTeachers());
            case TEACHERS -> Optional.ofNullable(part.teachers());
            case MID_TITLE_TEACHERS -> midTitle(part, indicator);
            default -> {
                boolean extra = relaxed != null && relaxed.extraGrounds();
                yield part.resources() != null
                        ? resource(part.resources(), indicator, extra)
                        : Optional.ofNullable(school.resources())
                                .flatMap(all -> resource(all, indicator, extra))
                                .flatMap(all -> share(school, stage, indicator, all));
            }
        };
    }

    private static Optional<Fact> midTitle(SchoolStage part, Indicator indicator) {
        if (part.midTitleTeachers() != null) {
            return Optional.of(part.midTitleTeachers());
        }
        return part.titles() == null ? Optional.empty() : sum(indicator, "正高级和副高级＋中级", part.titles().senior(), part.titles().middle());
    }

    private static Optional<Fact> higherDegree(SchoolStage part, Stage stage, Indicator indicator) {
        if (part.higherDegreeTeachers() != null) {
            return Optional.of(part.higherDegreeTeachers());
        }
        Degrees degrees = part.degrees();
        if (degrees == null) {
            return Optional.empty();
        }
        return stage == Stage.PRIMARY
                ? sum(indicator, "专科＋本科＋硕士研究生＋博士研究生", degrees.college(), degrees.bachelor(), degrees.master(), degrees.doctor())
                : sum(indicator, "本科＋硕士研究生＋博士研究生", degrees.bachelor(), degrees.master(), degrees.doctor());
    }

    private static Optional<Fact> sportsAndArt(SchoolStage part, Indicator indicator, boolean shared) {
        Subjects subjects = part.subjects();
        if (subjects == null) {
            return Optional.empty();
        }
        return shared && part.sharedArtTeachers() != null
                ? sum(indicator, "体育＋音乐＋美术＋艺术＋交流、兼职、走教", subjects.sports(), subjects.music(), subjects.fineArt(), subjects.art(), part.sharedArtTeachers())
                : sum(indicator, "体育＋音乐＋美术＋艺术", subjects.sports(), subjects.music(), subjects.fineArt(), subjects.art());
    }

    private static Optional<Fact> resource(Resources resources, Indicator indicator, boolean extra) {
        return switch (indicator.quantity()) {
            case NET_TEACHING_AREA -> Optional.ofNullable(resources.teachingArea())
                    .map(area -> resources.indoorSportsArea() == null
                            ? area
                            : Fact.computed(indicator.quantity().chinese(), area.value().subtract(resources.indoorSportsArea().value()),
                                    indicator.quantityUnit(), "教学及辅助用房面积－室内体育用房面积", area, resources.indoorSportsArea()));
            case SPORTS_AREA -> resources.sportsGroundArea() == null
                    ? Optional.empty()
                    : extra && resources.extraSportsArea() != null
                            ? sum(indicator, "校内运动场地面积＋室内体育用房面积＋可加计的体育场地面积", resources.sportsGroundArea(), resources.indoorSportsArea(),
                                    resources.extraSportsArea())
                            : sum(indicator, "校内运动场地面积＋室内体育用房面积", resources.sportsGroundArea(), resources.indoorSportsArea());
            case EQUIPMENT_VALUE -> Optional.ofNullable(resources.equipmentValue());
            case MULTIMEDIA_ROOMS -> Optional.ofNullable(resources.multimediaRooms());
            case COMPUTERS -> Optional.ofNullable(resources.computers());
            case BOOKS -> Optional.ofNullable(resources.books());
            default -> throw new IllegalStateException("not a shared quantity: " + indicator.quantity());
        };
    }

    /** The part's share: A ÷ (A + 1.1B) of the whole for the primary part of a nine-year school, and so on. */
    private Optional<Fact> share(School school, Stage stage, Indicator indicator, Fact whole) {
        Standard.Weights weights = standard.split().get(school.kind());
        if (weights == null || !indicator.shared()) {
            return Optional.of(whole);
        }
        var inputs = new ArrayList<Fact>(List.of(whole));
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal own = BigDecimal.ZERO;
        BigDecimal[] weight = {weights.primary(), weights.junior(), weights.senior()};
        Fact[] pupils = {pupils(school.primary()), pupils(school.junior()), school.seniorPupils()};
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] == null) {
                continue;
            }
            if (pupils[i] == null) {
                return Optional.empty();
            }
            BigDecimal weighted = weight[i].multiply(pupils[i].value());
            all = all.add(weighted);
            if (i == stage.ordinal()) {
                own = weighted;
            }
            inputs.add(pupils[i]);
        }
        if (all.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal share = whole.value().multiply(own).divide(all, Dispersion.PRECISION);
        return Optional.of(Fact.computed(
                stage.chinese() + "部" + indicator.quantity().chinese(), share, indicator.quantityUnit(),
                "全校总量按各学段在校学生数和系数拆分", inputs));
    }

    private static Fact pupils(SchoolStage part) {
        return part == null ? null : part.pupils();
    }

    private static Optional<Fact> sum(Indicator indicator, String formula, Fact... parts) {
        var given = new ArrayList<Fact>(parts.length);
        BigDecimal sum = BigDecimal.ZERO;
        for (Fact part : parts) {
            if (part != null) {
                given.add(part);
                sum = sum.add(part.value());
            }
        }
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Fact.computed(indicator.quantity().chinese(), sum, indicator.quantityUnit(), formula, given));
    }
}
