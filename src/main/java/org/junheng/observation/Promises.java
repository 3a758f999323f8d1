package org.junheng.observation;

import java.time.LocalDate;
import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.county.Commitment;
import org.junheng.county.Deadline;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * What was promised about earlier problems and what became of it (上次问题与承诺的兑现情况). A promise whose state nobody gives is in none of the
 * three groups.
 *
 * @param all every promise, in the order of the file
 * @param number how many there are
 * @param done 已完成
 * @param going 推进中
 * @param idle 未启动
 * @param overdue not done though the deadline is over (逾期未完成)
 */
public record Promises(List<Promise> all, Fact number, Fact done, Fact going, Fact idle, Fact overdue) {

    public Promises {
        all = List.copyOf(all);
    }

    /**
     * One promise.
     *
     * @param commitment the promise as the input has it: 来源文件、原文、目标、时限、进展、涉及指标
     * @param done 已完成
     * @param going 推进中
     * @param idle 未启动
     * @param overdue whether it is going or idle and its deadline is over; never where the words of the deadline do not tell
     */
    public record Promise(Commitment commitment, boolean done, boolean going, boolean idle, boolean overdue) {}

    /** Of a county; {@code null} if nothing was promised. */
    static Promises of(Assessment assessment) {
        LocalDate asOf = Deadline.asOf(assessment.county());
        List<Promise> all = assessment.county().commitments().stream().map(each -> promise(each, asOf)).toList();
        return all.isEmpty()
                ? null
                : new Promises(all, count("", all), count("已完成的", all.stream().filter(Promise::done).toList()),
                        count("推进中的", all.stream().filter(Promise::going).toList()), count("未启动的", all.stream().filter(Promise::idle).toList()),
                        count("逾期未完成的", all.stream().filter(Promise::overdue).toList()));
    }

    /** Those that are not done though the deadline is over. */
    public List<Promise> late() {
        return all.stream().filter(Promise::overdue).toList();
    }

    /** Those that are not done. */
    public List<Promise> open() {
        return all.stream().filter(each -> !each.done()).toList();
    }

    private static Promise promise(Commitment commitment, LocalDate asOf) {
        boolean going = "推进中".equals(commitment.status());
        boolean idle = "未启动".equals(commitment.status());
        boolean overdue = (going || idle) && Deadline.passed(commitment.deadline(), asOf);
        return new Promise(commitment, "已完成".equals(commitment.status()), going, idle, overdue);
    }

    private static Fact count(String which, List<Promise> promises) {
        return Fact.count(which + "上次问题数", promises.size(), Unit.PIECE);
    }
}
