/**
 * Takes data in from workbooks (采集): a workbook for people made from the fields of the county's data, read back by its heads, not by its
 * coordinates; every fault with sheet and cell. Knows what data is, not what it means.
 */
package org.junheng.intake;
