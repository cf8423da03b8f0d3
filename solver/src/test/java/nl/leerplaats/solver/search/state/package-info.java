@NullMarked
package nl.leerplaats.solver.search.state;

import org.jspecify.annotations.NullMarked;
