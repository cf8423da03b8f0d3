@NullMarked
package nl.leerplaats.data.holiday;

import org.jspecify.annotations.NullMarked;
