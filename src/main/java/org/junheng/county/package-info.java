/**
 * One county in one year as it hands its data over (县域数据): records in the order of the field's own declaration form (申报表).
 *
 * <p>A figure is a {@link org.junheng.fact.Fact} that knows its place in the file. A component that the file does not give is
 * {@code null}; a list is then empty. Only name and year are required.
 */
package org.junheng.county;
