package org.junheng.intake;

import org.junheng.xlsx.Page;

/**
 * A sheet of one of the files (文件里的一张表).
 *
 * @param file the file as the user named it
 * @param number counts the sheets of all files
 */
record Tab(String file, int number, Page page) {}
