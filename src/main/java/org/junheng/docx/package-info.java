/**
 * Writes pages as Word (写 Word 文件): WordprocessingML streamed into a package, without an object model of it in between. Knows
 * {@code typeset}, {@code font} and {@code pack}; it never sees the data a document was drafted from.
 */
package org.junheng.docx;
