/** Plans, working plans, calls and what was handed out, in the database. */
@NullMarked
package nl.leerplaats.web.store.plan;

import org.jspecify.annotations.NullMarked;
