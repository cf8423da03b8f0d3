/** Every sentence that a user reads about findings, rules, costs and weekdays, from message files in Dutch and English. */
@NullMarked
package nl.leerplaats.data.text;

import org.jspecify.annotations.NullMarked;
