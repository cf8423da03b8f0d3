/** The constraints: one short method for each rule and term of the format, named as there. */
@NullMarked
package nl.leerplaats.solver.rule;

import org.jspecify.annotations.NullMarked;
