/**
 * Measures finished files, ours or anybody's, against the layout of official documents (版面检查, GB/T 9704-2012). Knows the faults and the
 * pack, and nothing of the packages that write files: what it says of our own files would prove nothing otherwise.
 */
package org.junheng.inspect;
