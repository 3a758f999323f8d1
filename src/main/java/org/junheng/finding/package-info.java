/** What rules about problems can see of a county (问题规则的词汇): named observations over the assessment. Every figure is a fact. */
package org.junheng.finding;
