/** Typefaces (字体): which file plays which role, what it covers, how wide its characters are. Knows only {@code fault}. */
package org.junheng.font;
