@NullMarked
package nl.leerplaats.data.value;

import org.jspecify.annotations.NullMarked;
