@NullMarked
package nl.leerplaats.road;

import org.jspecify.annotations.NullMarked;
