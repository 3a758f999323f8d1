/** Thousands of counties in one run that survives being killed (批量成文): units, workers, the list of what is done, its proof. */
package org.junheng.batch;
