/** Writes tables as Excel workbooks (写 Excel 文件). Knows nobody: what stands in the cells is made elsewhere. */
package org.junheng.xlsx;
