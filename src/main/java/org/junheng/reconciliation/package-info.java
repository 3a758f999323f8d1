/** Where a county's data contradicts itself (数据核对): found and told with both places, never mended. Knows {@code assessment} and below. */
package org.junheng.reconciliation;
