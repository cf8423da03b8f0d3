@NullMarked
package nl.leerplaats.solver.relaxation.ascent;

import org.jspecify.annotations.NullMarked;
