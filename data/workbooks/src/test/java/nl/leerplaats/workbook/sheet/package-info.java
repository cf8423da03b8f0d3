/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.workbook.sheet;

import org.jspecify.annotations.NullMarked;
