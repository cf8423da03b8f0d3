@NullMarked
package nl.leerplaats.solver.natives;

import org.jspecify.annotations.NullMarked;
