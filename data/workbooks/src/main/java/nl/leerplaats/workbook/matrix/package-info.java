/** Travel times that somebody has measured, in a CSV file. */
@NullMarked
package nl.leerplaats.workbook.matrix;

import org.jspecify.annotations.NullMarked;
