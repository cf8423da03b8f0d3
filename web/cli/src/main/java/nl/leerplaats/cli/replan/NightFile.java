package nl.leerplaats.cli.replan;

import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.workbook.inbox.Claim;
import nl.leerplaats.workbook.inbox.FindingsText;

/**
 * A file that was read in a night.
 *
 * @param claim the file
 * @param outcome what becomes of it
 * @param changes number of changes in it, or that it makes
 * @param findings what was found, what was not used of it first
 */
record NightFile(Claim claim, Outcome outcome, int changes, List<Finding> findings) {

    /** What becomes of a file. */
    enum Outcome {
        /** Its changes are among those so far. */
        USED,
        /** Some of what it would change does not fit and is left out. */
        PARTLY,
        /** Nothing of it is used. */
        SET_ASIDE
    }

    NightFile {
        findings = List.copyOf(findings);
    }

    String name() {
        return claim.delivery().name();
    }

    /** The same file, of which some is not used. */
    NightFile partly(List<Finding> unfit) {
        return new NightFile(
                claim,
                Outcome.PARTLY,
                changes,
                Stream.concat(unfit.stream(), findings.stream()).toList());
    }

    /** Puts it where it belongs; false where that cannot be done any more. */
    boolean putAway(FindingsText text) {
        return switch (outcome) {
            case USED -> claim.done(true, findings, text);
            case PARTLY -> claim.done(false, findings, text);
            case SET_ASIDE -> claim.setAside(findings, text);
        };
    }
}
