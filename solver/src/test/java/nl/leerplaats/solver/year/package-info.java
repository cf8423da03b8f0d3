@NullMarked
package nl.leerplaats.solver.year;

import org.jspecify.annotations.NullMarked;
