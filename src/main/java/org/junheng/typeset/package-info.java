/** From a document to finished pages of whole grid rows (排版). Knows {@code document} and {@code font}. */
package org.junheng.typeset;
