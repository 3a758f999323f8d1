/**
 * Where the figures come from (核对): the list of a document's figures, the sheet for the person who signs it (数据核对表), and the
 * explanation of a single figure.
 */
package org.junheng.trace;
