/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.workbook.table;

import org.jspecify.annotations.NullMarked;
