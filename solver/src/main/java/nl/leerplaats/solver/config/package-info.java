/** The single solver configuration, shared by everybody who solves. */
@NullMarked
package nl.leerplaats.solver.config;

import org.jspecify.annotations.NullMarked;
