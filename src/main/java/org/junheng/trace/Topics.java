package org.junheng.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Checked;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.assessment.ItemAssessment;
import org.junheng.assessment.Overview;
import org.junheng.assessment.Recognition;
import org.junheng.assessment.StagePart;
import org.junheng.assessment.UnitValue;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;

/** Gives the results of an assessment the paths a user asks for them by (评估结果的路径). */
final class Topics {

    private final Assessment assessment;
    private final Map<String, Topic> byPath = new LinkedHashMap<>();
    /** By the words documents use: 小学体育、艺术专任教师县均值 for L3/小学/县均值. */
    private final Map<String, Topic> byName = new LinkedHashMap<>();

    private Topics(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The topics of an assessment. */
    static Topics of(Assessment assessment) {
        var topics = new Topics(assessment);
        topics.overview();
        assessment.indicators().forEach(topics::indicator);
        assessment.guarantees().forEach(topics::item);
        assessment.quality().forEach(topics::item);
        topics.satisfaction();
        assessment.units().forEach(topics::unit);
        return topics;
    }

    /** All topics, groups in front of what belongs to them. */
    Collection<Topic> all() {
        return Collections.unmodifiableCollection(byPath.values());
    }

    /** The topic of a path, or of the name documents use for it. */
    Optional<Topic> find(String asked) {
        return Stream.of(byPath.get(asked), byPath.get(asked.toUpperCase(Locale.ROOT)), byName.get(asked)).filter(Objects::nonNull).findFirst();
    }

    /** Everything that can be asked for. */
    Set<String> names() {
        var names = new LinkedHashSet<>(byPath.keySet());
        names.addAll(byName.keySet());
        return names;
    }

    private void overview() {
        Overview overview = assessment.overview();
        var county = new Group("全县", assessment.county().name());
        county.add("学校总数", overview.schools());
        overview.kinds().forEach(kind -> county.add(kind.kind() + "数", kind.number()));
        county.add("教学点数", overview.teachingPoints());
        county.add("民办学校数", overview.privateSchools());
        county.add("在校学生数", overview.pupils());
        county.add("专任教师数", overview.teachers());
        put(county.topic());
        for (Overview.StageOverview stage : overview.stages()) {
            var group = new Group(stage.stage().chinese(), stage.stage().chinese());
            group.add("在校学生数", stage.pupils());
            group.add("教学班数", stage.classes());
            group.add("专任教师数", stage.teachers());
            group.add("最大班额", stage.largestClass());
            group.add("超标准班额班数", stage.oversizeClasses());
            put(group.topic());
        }
    }

    private void indicator(IndicatorAssessment indicator) {
        var group = new Group(indicator.indicator().id(), indicator.indicator().title());
        group.say("状态：" + indicator.state().chinese() + (indicator.rectifying() ? "（整改中）" : ""));
        group.say("依据：" + assessment.standard().name() + indicator.indicator().source() + " " + indicator.indicator().id());
        for (StagePart part : indicator.parts()) {
            String stage = part.stage() == null ? "不分学段" : part.stage().chinese();
            Topic topic = stage(group.path + "/" + stage, indicator, part);
            String subject = (part.stage() == null ? "" : stage) + indicator.indicator().shortName();
            topic.parts().stream().filter(each -> each.fact() != null).forEach(each -> byName.putIfAbsent(subject + each.name(), each));
            group.add(topic);
        }
        group.add("未达标数", indicator.unmetSchools());
        group.add("缺口合计", indicator.shortfall());
        put(group.topic());
        byName.putIfAbsent(indicator.indicator().shortName(), byPath.get(group.path));
    }

    private Topic stage(String path, IndicatorAssessment indicator, StagePart part) {
        var group = new Group(path, (part.stage() == null ? "" : part.stage().chinese()) + indicator.indicator().title());
        group.say("状态：" + part.state().chinese());
        if (part.cv() != null) {
            group.say("差异系数状态：" + part.cvState().chinese());
        }
        if (part.claim() != null) {
            group.say("填报评价：" + part.claim());
        }
        group.add("标准", part.threshold());
        group.add("总量", part.quantity());
        group.add("应有总量", part.required());
        group.add("总量缺口", part.lacking());
        group.add("总量富余", part.surplus());
        group.add("县均值", part.mean(), "标准", part.threshold());
        group.add("差异系数", part.cv(), "限值", part.cvLimit());
        group.add("差异系数限值", part.cvLimit());
        group.add("达标数", part.met());
        group.add("未达标数", part.unmet());
        group.add("缺口合计", part.shortfall());
        List<AssessedUnit> units = assessment.units().stream().filter(unit -> unit.stage() == part.stage()).toList();
        if (units.isEmpty()) {
            part.misses().forEach(miss -> group.add(missed(path + "/" + miss.name(), miss)));
        } else {
            units.forEach(unit -> group.add(value(path + "/" + unit.name(), unit, unit.value(indicator.indicator().id()))));
        }
        return group.topic();
    }

    private static Topic value(String path, AssessedUnit unit, UnitValue value) {
        var group = new Group(path, unit.name() + value.indicator().title());
        group.say("状态：" + value.state().chinese());
        group.add("数值", value.value(), "标准", value.threshold());
        group.add("总量", value.quantity());
        group.add("在校学生数", unit.pupils());
        group.add("标准", value.threshold());
        group.add("缺口", value.shortfall());
        return group.topic();
    }

    private static Topic missed(String path, StagePart.MissedBy miss) {
        var group = new Group(path, miss.name());
        if (miss.note() != null) {
            group.say(miss.note());
        }
        group.add("现值", miss.value());
        group.add("缺口", miss.amount());
        return group.topic();
    }

    private void item(ItemAssessment item) {
        var group = new Group(item.item().id(), item.item().title());
        group.say("状态：" + item.state().chinese() + (item.rectifying() ? "（整改中）" : ""));
        group.say("依据：" + assessment.standard().name() + item.item().source() + " " + item.item().id());
        item.checks().forEach(check -> {
            group.say(check.label() + "：" + check.state().chinese());
            group.add(check.label(), check.value(), "标准", check.threshold());
        });
        if (item.result() != null) {
            List<String> checked = item.checks().stream().filter(check -> check.value() != null).map(Checked::label).toList();
            item.figures().stream().filter(figure -> !checked.contains(figure.label())).forEach(figure -> group.add(figure.label(), figure));
            group.add("达标学校数", item.result().metSchools());
        }
        group.add("未达标学校数", item.unmetSchools());
        item.misses().forEach(miss -> group.add(missed(group.path + "/" + miss.name(), miss)));
        put(group.topic());
        byName.putIfAbsent(item.item().shortName(), byPath.get(group.path));
    }

    private void satisfaction() {
        var group = new Group("社会认可度", "社会认可度");
        Recognition satisfaction = assessment.satisfaction();
        group.say("状态：" + satisfaction.state().chinese());
        group.add("数值", satisfaction.rate(), "标准", satisfaction.threshold());
        group.add("按问卷计算", satisfaction.counted());
        group.add("标准", satisfaction.threshold());
        put(group.topic());
    }

    private void unit(AssessedUnit unit) {
        var group = new Group(unit.name(), unit.name() + (unit.stage() == Stage.PRIMARY ? "（小学）" : "（初中）"));
        group.say("综合判定：" + unit.state().chinese());
        group.add("在校学生数", unit.pupils());
        group.add("达标指标数", unit.met());
        unit.values().forEach(value -> group.add(value.indicator().id(), value.value(), "标准", value.threshold()));
        put(group.topic());
    }

    private void put(Topic topic) {
        byPath.putIfAbsent(topic.path(), topic);
        topic.parts().forEach(this::put);
    }

    /** A topic in the making. */
    private static final class Group {

        private final String path;
        private final String title;
        private final List<String> remarks = new ArrayList<>();
        private final List<Topic> parts = new ArrayList<>();

        Group(String path, String title) {
            this.path = path;
            this.title = title;
        }

        void say(String remark) {
            remarks.add(remark);
        }

        void add(Topic part) {
            parts.add(part);
        }

        /** Adds a figure, unless it is not known. */
        void add(String name, Fact fact) {
            if (fact != null) {
                add(new Topic(path + "/" + name, fact.label(), List.of(), fact, List.of()));
            }
        }

        /** Adds a figure and what it is held against. */
        void add(String name, Fact fact, String limit, Fact against) {
            if (fact != null) {
                String own = path + "/" + name;
                var held = against == null ? null : new Topic(own + "/" + limit, against.label(), List.of(), against, List.of());
                add(new Topic(own, fact.label(), List.of(), fact, held == null ? List.of() : List.of(held)));
            }
        }

        Topic topic() {
            return new Topic(path, title, remarks, null, parts);
        }
    }
}
