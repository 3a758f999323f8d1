package org.junheng.plan;

import org.junheng.assessment.Balance;
import org.junheng.county.Project;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * One thing a unit gets (一项补充).
 *
 * @param indicator of what
 * @param toThreshold whether it is to reach the threshold (达标值), or only the floor the rule for schools allows (下限)
 * @param amount how much, in whole persons, rooms, square metres or yuan
 * @param way how
 * @param transfer who gives it; {@code null} where it is new
 * @param project a project under way (在建) that is for this school and indicator; {@code null} where there is none; its own
 *     money is not set off against the cost
 * @param cost what it costs, for a year where the way is a yearly one; nothing for a transfer; {@code null} without a price
 */
public record Step(Indicator indicator, boolean toThreshold, Fact amount, Way way, Balance.Transfer transfer, Project project, Fact cost) {}
