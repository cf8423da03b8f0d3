/** Tests of the watched folder. */
@NullMarked
package nl.leerplaats.workbook.inbox;

import org.jspecify.annotations.NullMarked;
