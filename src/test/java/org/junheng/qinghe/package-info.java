/** The fictional county 青禾县 (虚构): sixty schools and three years, the same for the same seed; and counties like it of any size. */
package org.junheng.qinghe;
