@NullMarked
package nl.leerplaats.data.document.csv;

import org.jspecify.annotations.NullMarked;
