package org.junheng.reconciliation;

import java.util.List;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Checked;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.assessment.ItemAssessment;
import org.junheng.assessment.StagePart;
import org.junheng.assessment.VetoAssessment;
import org.junheng.county.ResourceResult;
import org.junheng.county.Staffing;
import org.junheng.county.State;
import org.junheng.fact.Fact;

/** Verdicts that people gave against the figures they are about (结论与数据). */
final class Verdicts {

    private static final String OUTSIDE = "V4";

    private final Assessment assessment;

    Verdicts(Assessment assessment) {
        this.assessment = assessment;
    }

    void addTo(List<Contradiction> found) {
        if (assessment.county().results() == null) {
            return;
        }
        List<ResourceResult> results = assessment.county().results().resources();
        for (int i = 0; i < results.size(); i++) {
            resource(results.get(i), "/results/resources/" + i, found);
        }
        items(assessment.guarantees(), "/results/guarantees", found);
        items(assessment.quality(), "/results/quality", found);
        recognition(found);
        assessment.vetoes().forEach(veto -> outside(veto, found));
    }

    private void resource(ResourceResult given, String pointer, List<Contradiction> found) {
        IndicatorAssessment indicator = assessment.indicators().stream().filter(each -> each.indicator().id().equals(given.indicator())).findFirst().orElse(null);
        StagePart part = indicator == null ? null : indicator.parts().stream().filter(each -> each.stage() == given.stage()).findFirst().orElse(null);
        if (part == null) {
            return;
        }
        String subject = (given.stage() == null ? "" : given.stage().chinese()) + indicator.indicator().title();
        verdict(given.state(), pointer + "/state", part, subject, indicator.indicator().id(), found);
        if (given.cvState() != null && part.cv() != null && part.cvLimit() != null) {
            State computed = part.cv().value().compareTo(part.cvLimit().value()) <= 0 ? State.MET : State.UNMET;
            if (decided(given.cvState()) && given.cvState() != computed) {
                found.add(contradiction(given.indicator(), subject + "校际差异系数", given.cvState(), pointer + "/cvState", part.cv(),
                        "差异系数为" + part.cv().text() + "，限值为" + part.cvLimit().text()));
            }
        }
    }

    /**
     * 达标 beside a county mean below the threshold is wrong whatever the schools are like. 达标 beside schools that miss it is not, where the
     * county has enough as a whole: then both are true, and the answer is to move.
     */
    private void verdict(State given, String pointer, StagePart part, String subject, String id, List<Contradiction> found) {
        if (given == State.MET && part.lacking() != null) {
            String against = part.threshold() == null || part.mean() == null
                    ? "应有" + part.required().text() + "，实有" + part.quantity().text()
                    : "平均值为" + part.mean().text() + "，低于" + part.threshold().text() + "的标准";
            found.add(contradiction(id, subject, given, pointer, part.mean() == null ? part.lacking() : part.mean(), against));
        } else if (given == State.MET && part.surplus() == null && part.unmet() != null && part.unmet().value().signum() > 0) {
            found.add(contradiction(id, subject, given, pointer, part.unmet(), "有" + part.unmet().text() + "学校未达标"));
        } else if (given == State.UNMET && part.state() == State.MET) {
            found.add(contradiction(id, subject, given, pointer, part.met(), "各评估单元计算结果均达标"));
        }
    }

    private void items(List<ItemAssessment> items, String list, List<Contradiction> found) {
        for (ItemAssessment item : items) {
            State given = item.result() == null ? null : item.result().state();
            if (given == null || !decided(given) || !decided(item.computed()) || given == item.computed()) {
                continue;
            }
            String pointer = list + "/" + index(item, list) + "/state";
            Checked check = item.unmet().isEmpty() ? item.checks().get(0) : item.unmet().get(0);
            String figure = check.value() == null ? check.misses().isEmpty() ? check.label() + "已确认" : check.misses().size() + "所学校未达到" : check.label() + "为" + check.value().text();
            found.add(new Contradiction(Contradiction.Kind.VERDICT, List.of(item.item().id()), item.item().shortName(),
                    new Contradiction.Side(given.chinese(), pointer), new Contradiction.Side(figure, place(check, pointer)), "结论与数据一致",
                    item.item().shortName() + "填报为" + given.chinese() + "，但" + figure + "，按数据判定为" + item.computed().chinese() + "，请核对。"));
        }
    }

    private int index(ItemAssessment item, String list) {
        var results = list.endsWith("quality") ? assessment.county().results().quality() : assessment.county().results().guarantees();
        return results.indexOf(item.result());
    }

    private static String place(Checked check, String otherwise) {
        Fact fact = check.value() != null ? check.value() : check.misses().stream().map(StagePart.MissedBy::amount).findFirst().orElse(null);
        return fact == null ? otherwise : Comparison.place(fact);
    }

    private void recognition(List<Contradiction> found) {
        var given = assessment.county().results().satisfaction();
        Fact rate = assessment.satisfaction().rate();
        if (given == null || given.state() == null || rate == null || !decided(given.state())) {
            return;
        }
        State computed = rate.value().compareTo(assessment.satisfaction().threshold().value()) >= 0 ? State.MET : State.UNMET;
        if (computed != given.state()) {
            found.add(contradiction("", "社会认可度", given.state(), "/results/satisfaction/state", rate,
                    "满意度为" + rate.text() + "，标准为" + assessment.satisfaction().threshold().text()));
        }
    }

    /** Vacant posts kept open and teachers hired outside the posts are what the fourth circumstance is about. */
    private void outside(VetoAssessment veto, List<Contradiction> found) {
        Staffing staffing = assessment.county().staffing();
        if (!veto.veto().id().equals(OUTSIDE) || veto.state() != State.MET || staffing == null) {
            return;
        }
        Stream.concat(Stream.ofNullable(staffing.vacantOverYear()), staffing.outside().stream().map(group -> group.number()))
                .filter(number -> number != null && number.value().signum() > 0)
                .findFirst()
                .ifPresent(number -> found.add(new Contradiction(Contradiction.Kind.VERDICT, List.of(OUTSIDE), veto.veto().title(),
                        new Contradiction.Side("未发现", "/results/vetoes"), Comparison.side(number), "核查结论与编制数据一致",
                        "不予认定情形核查填报为未发现“" + veto.veto().title() + "”，但" + number.label() + "为" + number.text() + "，请核对。")));
    }

    private static Contradiction contradiction(String id, String subject, State given, String pointer, Fact against, String figures) {
        return new Contradiction(Contradiction.Kind.VERDICT, id.isEmpty() ? List.of() : List.of(id), subject,
                new Contradiction.Side(given.chinese(), pointer), Comparison.side(against), "结论与数据一致",
                subject + "填报为" + given.chinese() + "，但" + figures + "，请核对。");
    }

    private static boolean decided(State state) {
        return state == State.MET || state == State.UNMET;
    }
}
