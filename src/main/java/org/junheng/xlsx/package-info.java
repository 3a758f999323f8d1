/** Writes tables as Excel workbooks, and reads those that people filled in (读写 Excel 文件). What the cells mean is known elsewhere. */
package org.junheng.xlsx;
