/** When a supervisor visits which company: few trips, spread over the period, on days that the pupils are there. */
@NullMarked
package nl.leerplaats.document.visit;

import org.jspecify.annotations.NullMarked;
