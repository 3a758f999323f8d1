/** How a county gets all its units to the standard (达标计划): the cheapest way for each, year by year within the money and the time there is. */
package org.junheng.plan;
