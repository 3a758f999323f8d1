/**
 * The living ledger of rectification (整改台账): entries made from what was found, filled in by departments in workbooks, changed only by
 * changes that are written down and never overwritten ({@code 台账.jsonl}).
 */
package org.junheng.ledger;
