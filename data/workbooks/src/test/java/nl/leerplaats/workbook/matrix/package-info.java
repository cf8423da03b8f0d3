@NullMarked
package nl.leerplaats.workbook.matrix;

import org.jspecify.annotations.NullMarked;
