/** Figures that can be traced (数据项), their units and how they are written. Knows nobody. */
package org.junheng.fact;
