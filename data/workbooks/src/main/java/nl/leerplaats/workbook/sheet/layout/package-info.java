/** The sheets of the workbook with their columns: what each is called, what is in it, and which part of a record it stands for. */
@NullMarked
package nl.leerplaats.workbook.sheet.layout;

import org.jspecify.annotations.NullMarked;
