/** What is done in the background, once, by whichever process of the program has time: kept in the database, taken over where a process dies. */
@NullMarked
package nl.leerplaats.web.job;

import org.jspecify.annotations.NullMarked;
