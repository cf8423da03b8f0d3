@NullMarked
package nl.leerplaats.data.matrix;

import org.jspecify.annotations.NullMarked;
