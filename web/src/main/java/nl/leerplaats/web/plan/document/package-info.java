/** Papers of a plan, made and sent. */
@NullMarked
package nl.leerplaats.web.plan.document;

import org.jspecify.annotations.NullMarked;
