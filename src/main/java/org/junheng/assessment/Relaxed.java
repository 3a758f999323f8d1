package org.junheng.assessment;

import org.junheng.standard.Relaxation;

/**
 * A school or unit that meets an indicator or item only by a milder rule (按放宽口径达标): told by name wherever it counts.
 *
 * @param name its name
 * @param item id of the indicator or item
 * @param relaxation the rule
 */
public record Relaxed(String name, String item, Relaxation relaxation) {}
