/**
 * The workbook of a coordinator: a dataset as sheets with Dutch names, read tolerantly and written ready for print, with every finding at
 * its sheet, row and column.
 */
@NullMarked
package nl.leerplaats.workbook.sheet;

import org.jspecify.annotations.NullMarked;
