/** Rows become a document, which is read and checked like any other, or a plan. */
@NullMarked
package nl.leerplaats.workbook.sheet.read;

import org.jspecify.annotations.NullMarked;
