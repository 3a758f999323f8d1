package org.junheng.intake;

import org.junheng.xlsx.Page;

/**
 * A sheet of one of the files (文件里的一张表).
 *
 * @param file the file as the user named it
 * @param book the workbook, within which numbers of rows hold: the file, or the folder of a CSV file, which is but one sheet of many
 * @param number counts the sheets of all files
 */
record Tab(String file, String book, int number, Page page) {}
