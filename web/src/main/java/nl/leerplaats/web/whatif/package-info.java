/** What if: a drop-out or a new company is tried on the working plan, and nothing of it is kept. */
@NullMarked
package nl.leerplaats.web.whatif;

import org.jspecify.annotations.NullMarked;
