/** From input files to finished files in the output folder (成文). Puts the stages one behind the other. */
package org.junheng.job;
