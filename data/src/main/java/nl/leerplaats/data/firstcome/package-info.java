/**
 * The plan that a coordinator makes by hand: who comes first is served first. What every other plan is compared with. What it knows of one
 * placement by itself, others look up here.
 */
@NullMarked
package nl.leerplaats.data.firstcome;

import org.jspecify.annotations.NullMarked;
