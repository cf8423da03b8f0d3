/** Calendar arithmetic: the split at {@code asOf}, open dates, stage dates, weeks, segments and the requests of the year planned. */
@NullMarked
package nl.leerplaats.data.year;

import org.jspecify.annotations.NullMarked;
