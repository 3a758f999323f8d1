/** Pages as a PDF (PDF输出). Knows {@code typeset} and what that knows. */
package org.junheng.pdf;
