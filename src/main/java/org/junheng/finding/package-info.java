/**
 * Problems, causes, measures and tasks that follow from the figures (问题、原因、措施、任务). Observations are Java and tested; rules are data
 * ({@code templates/findings}), hit by what is observed; hits are merged by theme with what people wrote.
 */
package org.junheng.finding;

