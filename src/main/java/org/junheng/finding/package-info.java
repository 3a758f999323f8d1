/**
 * What there is to see in an assessed county (看到的情况): named figures and lists for the rules that find problems, so that a rule names
 * what it looks at and does not reckon. Knows {@code assessment} and below. What is not known is {@code null} or an empty list.
 */
package org.junheng.finding;
