/** Who is asking and what they may do: log-in, roles, and the one place that compares them with what an address needs (docs/access.md). */
@NullMarked
package nl.leerplaats.web.access;

import org.jspecify.annotations.NullMarked;
