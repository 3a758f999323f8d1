/**
 * The sandbox in which templates and rules run (沙箱): FreeMarker, with nothing within reach but the data, functions of the field, and
 * figures that carry their source.
 */
package org.junheng.sandbox;
