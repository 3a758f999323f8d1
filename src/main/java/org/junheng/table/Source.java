package org.junheng.table;

import java.util.List;

/** Where the rows of one table come from (表的数据). No number is computed here: all are those of the assessment. */
interface Source {

    /** What it offers to a layout. */
    List<Column> columns();

    /** The table's parts, each with its rows; those without rows left out. */
    List<Filling> fillings(Results results);
}
