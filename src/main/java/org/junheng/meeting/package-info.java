/**
 * Meetings and by when their papers are ready (会议和时间表): rules, milestones, lead times in working days, what was missed. Pure: it is given
 * the meetings, the calendar, the interval and how long the work takes, and knows no clock and no store.
 */
package org.junheng.meeting;
