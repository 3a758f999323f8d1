package org.junheng.finding;

import java.util.List;

/**
 * A way of doing something about a problem (措施的办法), with what it takes.
 *
 * @param id its name, such as 调剂, 招聘, 建设
 * @param needs what must be there: 编制 (posts free), 用地 (no project stuck on land), 学位 (pupils to come need it), 已定资金 (money decided)
 * @param lead duties whose department leads; empty for those of the topic
 * @param support duties whose departments help
 * @param months months it takes at least
 * @param month the month by whose end such things are done; {@code null} for none
 */
public record Way(String id, List<Gate> needs, List<String> lead, List<String> support, int months, Integer month) {

    public Way {
        needs = needs == null ? List.of() : List.copyOf(needs);
        lead = lead == null ? List.of() : List.copyOf(lead);
        support = support == null ? List.of() : List.copyOf(support);
    }
}
