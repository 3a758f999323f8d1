/** The command {@code junheng} (命令行): a thin face over the other packages. */
package org.junheng.cli;
