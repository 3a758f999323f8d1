/** Meetings (会议): when they are, what has to be ready when, and what lies before them. */
package org.junheng.meeting;
