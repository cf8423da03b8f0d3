/** What others call: start a run, follow it, stop it, take its plan. No Timefold type appears in a signature. */
@NullMarked
package nl.leerplaats.solver.api;

import org.jspecify.annotations.NullMarked;
