@NullMarked
package nl.leerplaats.solver.relaxation.pricing;

import org.jspecify.annotations.NullMarked;
