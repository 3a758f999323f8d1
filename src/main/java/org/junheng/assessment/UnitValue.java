package org.junheng.assessment;

import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;
import org.junheng.standard.Relaxation;

/**
 * One indicator of one unit (某单元的一项指标).
 *
 * @param indicator the indicator
 * @param quantity the raw quantity; {@code null} without data
 * @param value the indicator's value; {@code null} without data
 * @param threshold the threshold; {@code null} where the standard has none
 * @param state 达标, 未达标, 缺数据, 待核 where people doubt the data, 不适用 without a threshold; judged on the raw figures
 * @param aboveFloor whether the value reaches the floor (85%) of the threshold; false without data
 * @param shortfall what is missing, rounded up to a whole; {@code null} where nothing is
 * @param relaxed the milder rule by which the quantity was counted; {@code null} without one
 */
public record UnitValue(
        Indicator indicator, Fact quantity, Fact value, Fact threshold, State state, boolean aboveFloor, Fact shortfall,
        Relaxation relaxed) {}
