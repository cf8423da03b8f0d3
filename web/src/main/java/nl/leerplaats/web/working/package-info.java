/** The pages of the working plan: accept a proposal, see how the year stands, move by hand, agree, ring companies, who is where. */
@NullMarked
package nl.leerplaats.web.working;

import org.jspecify.annotations.NullMarked;
