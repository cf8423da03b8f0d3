/** Workbooks and CSV files as plain tables of cells. The libraries that read them are known here and nowhere else. */
@NullMarked
package nl.leerplaats.workbook.table;

import org.jspecify.annotations.NullMarked;
