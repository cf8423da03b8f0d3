@NullMarked
package nl.leerplaats.solver.relaxation.lp;

import org.jspecify.annotations.NullMarked;
