/** A dataset and a plan become sheets, ready for print. */
@NullMarked
package nl.leerplaats.workbook.sheet.write;

import org.jspecify.annotations.NullMarked;
