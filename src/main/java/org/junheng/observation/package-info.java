/**
 * Observations (观测): what rules can see of a county, named and tested Java over the assessment. Every number is a fact; what is not known is
 * {@code null} or an empty list.
 */
package org.junheng.observation;
