/** Which days are worked (工作日历): holidays and working weekends are data, and a year that is not covered is a fault. Knows no clock. */
package org.junheng.calendar;
