/** The rows of a book whose columns are known, and the cells in them: read tolerantly, with every finding at its place. */
@NullMarked
package nl.leerplaats.workbook.sheet.row;

import org.jspecify.annotations.NullMarked;
