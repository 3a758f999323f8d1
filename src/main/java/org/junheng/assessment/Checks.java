package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junheng.county.Confirmation;
import org.junheng.county.County;
import org.junheng.county.Locality;
import org.junheng.county.Monitoring;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.Stage;
import org.junheng.county.StageTotals;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.standard.Check;
import org.junheng.standard.Item;
import org.junheng.standard.Operator;
import org.junheng.standard.Relaxation;
import org.junheng.standard.Standard;

/** Holds one item's conditions against the data (逐个条件核查). Without data a condition is neither met nor missed. */
final class Checks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Standard standard;
    private final County county;
    private final List<SchoolGroup> groups;
    private final Item item;

    Checks(Standard standard, County county, List<SchoolGroup> groups, Item item) {
        this.standard = standard;
        this.county = county;
        this.groups = groups;
        this.item = item;
    }

    /** Every condition of the item. */
    List<Checked> all() {
        var all = new ArrayList<Checked>();
        for (Check check : item.checks()) {
            if (check instanceof Check.Evidence evidence) {
                evidence(evidence, all);
            } else if (check instanceof Check.Figures figures) {
                all.add(figures(figures));
            } else if (check instanceof Check.Rooms rooms) {
                all.add(schools(regular(), group -> rooms(rooms, group)));
            } else if (check instanceof Check.Size size) {
                all.add(schools(regular(), group -> size(size, group)));
            } else if (check instanceof Check.ClassSize classes) {
                if (groups.isEmpty()) {
                    totals(classes, all);
                } else {
                    all.add(schools(taught(), group -> classes(classes, group)));
                }
            } else if (check instanceof Check.SmallSchools small) {
                all.add(schools(small(small), group -> funding(small, group)));
            } else if (check instanceof Check.Training training) {
                all.add(schools(groups, group -> training(training, group)));
            } else if (check instanceof Check.Monitoring monitoring) {
                all.addAll(monitoring(monitoring));
            }
        }
        return all;
    }

    private void evidence(Check.Evidence evidence, List<Checked> all) {
        for (String aspect : evidence.aspects().isEmpty() ? List.of(item.shortName()) : evidence.aspects()) {
            State state = county.confirmations().stream()
                    .filter(each -> item.id().equals(each.item()) && (each.aspect() == null || each.aspect().equals(aspect)))
                    .map(Confirmation::confirmed)
                    .map(confirmed -> confirmed == null ? State.NO_DATA : confirmed ? State.MET : State.UNMET)
                    .findFirst()
                    .orElse(State.NO_DATA);
            all.add(Checked.of(aspect, null, null, state));
        }
    }

    private Checked figures(Check.Figures check) {
        Unit unit = Unit.named(check.unit());
        Fact threshold = Fact.of(check.label() + "标准", check.value(), unit, source());
        Fact value = Declared.value(county.declaration(), check).orElse(null);
        if (value == null) {
            return Checked.of(check.label(), null, threshold, State.NO_DATA);
        }
        boolean holds = check.operator().holds(Precise.compared(value.value(), standard.precision().values()), check.value());
        State missed = Declared.leastOnly(county.declaration(), check) ? State.NO_DATA : State.UNMET;
        return Checked.of(check.label(), Rounding.tellingApart(value, threshold), threshold, holds ? State.MET : missed);
    }

    /** What was found of one school: met if nothing is missed; empty if the data does not tell. */
    private record Found(StagePart.MissedBy miss, Relaxation relaxation) {}

    private interface Look {
        Optional<Found> at(SchoolGroup group);
    }

    /** Every school must meet it: one that misses it decides, one that is not known leaves it open. */
    private Checked schools(List<SchoolGroup> looked, Look look) {
        var misses = new ArrayList<StagePart.MissedBy>();
        var relaxed = new ArrayList<Relaxed>();
        boolean unknown = groups.isEmpty();
        for (SchoolGroup group : looked) {
            Optional<Found> found = look.at(group);
            if (found.isEmpty()) {
                unknown = true;
            } else if (found.get().miss() != null) {
                misses.add(found.get().miss());
            } else if (found.get().relaxation() != null) {
                relaxed.add(new Relaxed(group.school().name(), item.id(), found.get().relaxation()));
            }
        }
        misses.sort(Comparator.comparing((StagePart.MissedBy miss) -> miss.amount().value()).reversed());
        State state = !misses.isEmpty() ? State.UNMET : unknown ? State.NO_DATA : State.MET;
        return new Checked(item.shortName(), null, null, state, misses, relaxed);
    }

    private List<SchoolGroup> regular() {
        return taught().stream().filter(group -> group.school().kind() != SchoolKind.TEACHING_POINT).toList();
    }

    private List<SchoolGroup> taught() {
        return groups.stream().filter(group -> group.school().kind() != SchoolKind.SPECIAL).toList();
    }

    private List<SchoolGroup> small(Check.SmallSchools check) {
        return groups.stream()
                .filter(group -> group.school().kind() == SchoolKind.TEACHING_POINT
                        || group.school().kind() == SchoolKind.PRIMARY && group.school().locality() == Locality.VILLAGE)
                .filter(group -> group.pupils() != null && group.pupils().value().compareTo(BigDecimal.valueOf(check.pupils())) < 0)
                .toList();
    }

    private Optional<Found> rooms(Check.Rooms check, SchoolGroup group) {
        Fact classes = group.classes();
        School school = group.school();
        if (classes == null || school.musicRooms() == null || school.artRooms() == null) {
            return Optional.empty();
        }
        BigDecimal needed = classes.value().divide(BigDecimal.valueOf(check.classes()), 0, RoundingMode.CEILING);
        StagePart.MissedBy miss = roomsMissing(school, needed, classes, check.music(), check.fineArt());
        if (miss == null) {
            return Optional.of(new Found(null, null));
        }
        Optional<Relaxation> relaxation = Relaxations.of(standard, item.id(), group);
        if (relaxation.isPresent()) {
            Stage stage = school.junior() == null ? Stage.PRIMARY : Stage.JUNIOR;
            Relaxation.Areas areas = relaxation.get().areas();
            miss = roomsMissing(school, needed, classes, areas.music().of(stage), areas.fineArt().of(stage));
        }
        return Optional.of(new Found(miss, miss == null ? relaxation.orElse(null) : null));
    }

    private StagePart.MissedBy roomsMissing(School school, BigDecimal needed, Fact classes, BigDecimal music, BigDecimal fineArt) {
        BigDecimal musicMissing = missing(school.musicRooms(), needed, music);
        BigDecimal artMissing = missing(school.artRooms(), needed, fineArt);
        BigDecimal all = musicMissing.add(artMissing);
        if (all.signum() == 0) {
            return null;
        }
        Fact amount = Fact.computed(school.name() + item.shortName() + "缺口", all, Unit.ROOM, "音乐专用教室缺口＋美术专用教室缺口",
                missing(school.name() + "音乐专用教室", musicMissing, school.musicRooms(), classes, music),
                missing(school.name() + "美术专用教室", artMissing, school.artRooms(), classes, fineArt));
        return new StagePart.MissedBy(school.name(), null, amount, null);
    }

    private static BigDecimal missing(List<Fact> rooms, BigDecimal needed, BigDecimal area) {
        long fit = 0;
        for (Fact room : rooms) {
            fit += room.value().compareTo(area) >= 0 ? 1 : 0;
        }
        return needed.subtract(BigDecimal.valueOf(fit)).max(BigDecimal.ZERO);
    }

    private static Fact missing(String what, BigDecimal missing, List<Fact> rooms, Fact classes, BigDecimal area) {
        var inputs = new ArrayList<Fact>(List.of(classes));
        inputs.addAll(rooms);
        return Fact.computed(what + "缺口", missing, Unit.ROOM,
                "教学班数÷12（进一取整）－面积不小于" + area.toPlainString() + "平方米的间数", inputs);
    }

    private Optional<Found> size(Check.Size check, SchoolGroup group) {
        Fact pupils = group.pupils();
        if (pupils == null) {
            return Optional.empty();
        }
        BigDecimal most = most(check, group.school());
        if (pupils.value().compareTo(most) <= 0) {
            return Optional.of(new Found(null, null));
        }
        Optional<Relaxation> relaxation = Relaxations.of(standard, item.id(), group);
        BigDecimal relaxed = relaxation.map(each -> most(each.size(), group.school())).orElse(most);
        if (pupils.value().compareTo(relaxed) <= 0) {
            return Optional.of(new Found(null, relaxation.orElseThrow()));
        }
        return Optional.of(new Found(beyond(group.school(), pupils, relaxed, null), null));
    }

    private static BigDecimal most(Check.Size check, School school) {
        return BigDecimal.valueOf(school.kind() == SchoolKind.NINE_YEAR || school.kind() == SchoolKind.TWELVE_YEAR ? check.combined() : check.single());
    }

    private StagePart.MissedBy beyond(School school, Fact value, BigDecimal most, String note) {
        Fact limit = Fact.of(item.shortName() + "上限", most, Unit.PERSON, source());
        Fact amount = Fact.computed(school.name() + item.shortName() + "超出", value.value().subtract(most), Unit.PERSON, "现值－上限", value, limit);
        return new StagePart.MissedBy(school.name(), value.labelled(school.name() + item.shortName() + "现值"), amount, note);
    }

    private Optional<Found> classes(Check.ClassSize check, SchoolGroup group) {
        Found worst = new Found(null, null);
        boolean unknown = false;
        for (Stage stage : Stage.values()) {
            if (group.parts(stage).isEmpty()) {
                continue;
            }
            Fact largest = group.largestClass(stage);
            BigDecimal most = check.limit().of(stage);
            if (largest == null) {
                unknown = true;
            } else if (largest.value().compareTo(most) > 0) {
                StagePart.MissedBy miss = beyond(group.school(), largest, most, null);
                worst = worst.miss() == null || worst.miss().amount().value().compareTo(miss.amount().value()) < 0 ? new Found(miss, null) : worst;
            }
        }
        return worst.miss() == null && unknown ? Optional.empty() : Optional.of(worst);
    }

    /** Without a list of schools the county's largest classes tell, stage by stage. */
    private void totals(Check.ClassSize check, List<Checked> all) {
        for (Stage stage : Stage.values()) {
            StageTotals totals = stage == Stage.PRIMARY ? county.primary() : county.junior();
            Fact limit = Fact.of(stage.chinese() + "班额上限", check.limit().of(stage), Unit.PERSON, source());
            Fact largest = totals == null ? null : totals.largestClass();
            Fact over = totals == null ? null : totals.oversizeClasses();
            if (over != null && over.value().signum() > 0) {
                all.add(Checked.of(stage.chinese() + "超标准班额班数", over.labelled(stage.chinese() + "超标准班额班数"), limit, State.UNMET));
            } else if (largest != null) {
                all.add(Checked.of(stage.chinese() + "最大班额", largest.labelled(stage.chinese() + "最大班额"), limit,
                        largest.value().compareTo(limit.value()) > 0 ? State.UNMET : State.MET));
            } else {
                all.add(Checked.of(stage.chinese() + "最大班额", null, limit, over == null ? State.NO_DATA : State.MET));
            }
        }
    }

    private Optional<Found> funding(Check.SmallSchools check, SchoolGroup group) {
        Fact funding = group.school().publicFunding();
        Fact rate = county.declaration() == null ? null : county.declaration().publicFundingPrimary();
        if (funding == null || rate == null) {
            return Optional.empty();
        }
        BigDecimal due = rate.value().multiply(BigDecimal.valueOf(check.pupils()));
        if (funding.value().compareTo(due) >= 0) {
            return Optional.of(new Found(null, null));
        }
        Fact amount = Fact.computed(group.school().name() + item.shortName() + "缺口", due.subtract(funding.value()), Unit.YUAN,
                check.pupils() + "×生均公用经费基准定额－年度公用经费", rate, funding);
        return Optional.of(new Found(new StagePart.MissedBy(group.school().name(), funding, amount, null), null));
    }

    private Optional<Found> training(Check.Training check, SchoolGroup group) {
        School school = group.school();
        if (school.publicFunding() == null || school.trainingFunding() == null || school.publicFunding().value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal due = school.publicFunding().value().multiply(check.percent()).divide(HUNDRED);
        if (school.trainingFunding().value().compareTo(due) >= 0) {
            return Optional.of(new Found(null, null));
        }
        Fact threshold = Fact.of(item.shortName() + "比例标准", check.percent(), Unit.PERCENT, source());
        Fact share = Fact.computed(school.name() + "教师培训经费占公用经费的比例",
                school.trainingFunding().value().multiply(HUNDRED).divide(school.publicFunding().value(), Dispersion.PRECISION), Unit.PERCENT,
                "教师培训经费÷年度公用经费×100", school.trainingFunding(), school.publicFunding());
        Fact amount = Fact.computed(school.name() + "教师培训经费缺口", due.subtract(school.trainingFunding().value()).setScale(0, RoundingMode.CEILING), Unit.YUAN,
                "年度公用经费×" + check.percent().toPlainString() + "%－教师培训经费，进一取整", school.publicFunding(), school.trainingFunding());
        return Optional.of(new Found(new StagePart.MissedBy(school.name(), Rounding.tellingApart(share, threshold), amount, null), null));
    }

    private List<Checked> monitoring(Check.Monitoring check) {
        List<Monitoring> subjects = county.results() == null ? List.of() : county.results().monitoring();
        if (subjects.isEmpty()) {
            boolean sampled = county.results() == null || !Boolean.FALSE.equals(county.results().monitoringSampled());
            return List.of(Checked.of(item.shortName(), null, null, sampled ? State.NO_DATA : State.NOT_SAMPLED));
        }
        Fact most = Fact.of("校际差异率上限", check.difference(), Unit.COEFFICIENT, source());
        return subjects.stream().map(subject -> {
            boolean low = subject.level() != null && subject.level() < check.level();
            boolean wide = subject.difference() != null && !Operator.BELOW.holds(subject.difference().value(), check.difference());
            State state = low || wide ? State.UNMET : subject.level() == null || subject.difference() == null ? State.NO_DATA : State.MET;
            Fact value = subject.difference() == null ? null : Rounding.tellingApart(subject.difference().labelled(subject.subject() + "校际差异率"), most);
            return Checked.of(subject.subject() + "监测结果", value, most, state);
        }).toList();
    }

    private Source source() {
        return new Source.Ruled(standard.name(), item.source() + " " + item.id());
    }
}
