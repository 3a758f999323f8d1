package org.junheng.assessment;

import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;

/**
 * The mean of all indicators' coefficients of variation in one stage (综合差异系数).
 *
 * @param stage the stage
 * @param cv the mean
 * @param limit its limit; {@code null} where the standard judges every indicator's own and this is for information
 * @param state whether it keeps within the limit; 不适用 without one
 */
public record Composite(Stage stage, Fact cv, Fact limit, State state) {}
