package org.junheng.observation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Doubt;
import org.junheng.county.DataIssue;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * How far the data can be relied on (数据状况). Contradictions within it are told by reconciliation, not here.
 *
 * @param doubts figures that are hard to believe (存疑数据)
 * @param open what people marked as in doubt or to be verified (存疑、待核)
 * @param corrected what they have put right (已更正)
 * @param toVerify short names of indicators and items that are 待核
 * @param noData short names of indicators and items that are 缺数据
 */
public record DataState(List<Doubt> doubts, List<DataIssue> open, List<DataIssue> corrected, List<String> toVerify, List<String> noData) {

    public DataState {
        doubts = List.copyOf(doubts);
        open = List.copyOf(open);
        corrected = List.copyOf(corrected);
        toVerify = List.copyOf(toVerify);
        noData = List.copyOf(noData);
    }

    /** What is known of the data. */
    public static DataState of(Assessment assessment) {
        List<DataIssue> issues = assessment.county().dataIssues();
        return new DataState(
                assessment.doubts(), issues.stream().filter(DataIssue::open).toList(),
                issues.stream().filter(issue -> "已更正".equals(issue.status())).toList(),
                in(assessment, State.TO_VERIFY), in(assessment, State.NO_DATA));
    }

    private static List<String> in(Assessment assessment, State state) {
        return Stream.concat(
                assessment.indicators().stream().filter(each -> each.state() == state).map(each -> each.indicator().shortName()),
                assessment.items().stream().filter(each -> each.state() == state).map(each -> each.item().shortName())).toList();
    }

    /** How many marks of people are still open (处). */
    public Fact openIssues() {
        return Fact.count("存疑、待核数据", open.size(), new Unit("处", Unit.Scale.PLAIN, 0));
    }

    /** How many schools these are about (所). */
    public Fact openSchools() {
        return Fact.count("有存疑、待核数据的学校数", open.stream().map(DataIssue::school).filter(Objects::nonNull).distinct().count(), Unit.SCHOOL);
    }

    /** How many indicators and items are 待核 (项). */
    public Fact toVerifyCount() {
        return Fact.count("待核项数", toVerify.size(), Unit.ITEM);
    }

    /** How many indicators and items are 缺数据 (项). */
    public Fact noDataCount() {
        return Fact.count("缺数据项数", noData.size(), Unit.ITEM);
    }
}
