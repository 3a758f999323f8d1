/** The document tree (公文的结构): typed, immutable, complete. Knows only {@code fact}. */
package org.junheng.document;
