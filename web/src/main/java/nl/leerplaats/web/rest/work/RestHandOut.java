package nl.leerplaats.web.rest.work;

import java.time.Instant;
import nl.leerplaats.web.store.plan.HandOut;
import org.jspecify.annotations.Nullable;

/**
 * That papers were handed out.
 *
 * @param number from 1
 * @param made when
 * @param by who noted it; left out where not known
 * @param papers how many papers that were: those of one kind that somebody gets count as one
 * @param sameProgram whether it was this version of the program; another one may word the same facts otherwise
 */
record RestHandOut(long number, Instant made, @Nullable String by, int papers, boolean sameProgram) {

    static RestHandOut of(HandOut handOut) {
        return new RestHandOut(
                handOut.number(),
                handOut.made(),
                handOut.by(),
                handOut.digests().size(),
                handOut.sameProgram());
    }
}
