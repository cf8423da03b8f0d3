/** Why a pupil is where he or she is, what else there is, and what is scarce. */
@NullMarked
package nl.leerplaats.web.plan.reason;

import org.jspecify.annotations.NullMarked;
