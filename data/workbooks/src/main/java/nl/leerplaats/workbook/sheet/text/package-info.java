/** What people type into a cell, read as what it means and written as they would: words, numbers, dates, lists and choices. */
@NullMarked
package nl.leerplaats.workbook.sheet.text;

import org.jspecify.annotations.NullMarked;
