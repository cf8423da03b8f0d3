/** What is wrong or odd in the input: coded, placed, and never holding a citizen service number. */
@NullMarked
package nl.leerplaats.data.finding;

import org.jspecify.annotations.NullMarked;
