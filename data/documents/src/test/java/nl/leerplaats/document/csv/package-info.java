@NullMarked
package nl.leerplaats.document.csv;

import org.jspecify.annotations.NullMarked;
