/** Assessment standards as data (评估标准): thresholds and rules of {@code templates/standards}. Knows {@code county}'s words only. */
package org.junheng.standard;
