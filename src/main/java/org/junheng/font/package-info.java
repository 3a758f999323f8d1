/**
 * Typefaces (字体): which file plays which role, what it covers, how wide its characters are. Knows only {@code fault} and {@code pack}.
 */
package org.junheng.font;
