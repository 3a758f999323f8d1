package org.junheng.assessment;

import org.junheng.county.State;
import org.junheng.county.VetoAnswer;
import org.junheng.standard.Veto;

/**
 * Whether a circumstance was found in which a county is not recognised (一种不予认定情形的核查).
 *
 * @param veto the circumstance
 * @param state 达标 if it was looked for and not found, 未达标 if it was found, 缺数据 if nobody answered
 * @param answer the answer; {@code null} if nobody answered
 */
public record VetoAssessment(Veto veto, State state, VetoAnswer answer) {}
