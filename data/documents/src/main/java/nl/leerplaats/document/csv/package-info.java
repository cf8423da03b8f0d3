/** Tables as CSV files that Dutch Excel opens as they are. */
@NullMarked
package nl.leerplaats.document.csv;

import org.jspecify.annotations.NullMarked;
