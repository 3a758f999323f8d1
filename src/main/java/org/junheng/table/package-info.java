/**
 * Statistical tables (附表): rows from an assessment and what follows from it, set by JasperReports after layouts that a bureau may edit
 * ({@code templates/tables/*.jrxml}), written as PDF and XLSX. Tables within official documents are set by {@code typeset}, not here.
 */
package org.junheng.table;
