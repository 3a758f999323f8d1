/** What the figures say against a standard (评估): units, indicators, coefficients, shortfalls, states. Every result is a fact. */
package org.junheng.assessment;
