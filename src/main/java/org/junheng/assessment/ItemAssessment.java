package org.junheng.assessment;

import org.junheng.county.ItemResult;
import org.junheng.county.State;
import org.junheng.standard.Item;

/**
 * One guarantee or quality item (保障程度、教育质量的一项).
 *
 * @param item the item
 * @param state its state; 缺数据 where the input says nothing of it
 * @param rectifying whether it is being put right (整改中)
 * @param result what the input gives; {@code null} if nothing
 */
public record ItemAssessment(Item item, State state, boolean rectifying, ItemResult result) {}
