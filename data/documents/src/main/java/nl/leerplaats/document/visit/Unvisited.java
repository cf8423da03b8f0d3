package nl.leerplaats.document.visit;

import nl.leerplaats.document.stage.Stage;

/**
 * A placement that gets fewer visits than wanted.
 *
 * @param stage the placement
 * @param wanted visits wanted
 * @param planned visits planned, fewer
 * @param reason why
 */
public record Unvisited(Stage stage, int wanted, int planned, Reason reason) {

    /** Why a visit is missing. */
    public enum Reason {
        /** No visit day of the supervisor is a stage weekday of the pupil. */
        NO_VISIT_DAY,
        /** In a part of the placement every stage date on a visit day falls out. */
        NO_DATE,
        /** Every visit day on which it would fit is full. */
        NO_TIME
    }
}
