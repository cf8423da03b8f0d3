@NullMarked
package nl.leerplaats.solver.replan;

import org.jspecify.annotations.NullMarked;
