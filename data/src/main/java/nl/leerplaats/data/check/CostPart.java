package nl.leerplaats.data.check;

import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.RequestKey;

/**
 * A part of the cost of a plan with the facts behind it. All parts of a term together are the term.
 *
 * @param term the term
 * @param count how often it counts
 * @param weight the weight of the dataset
 * @param subject whom and what it is about
 * @param facts the facts
 */
public record CostPart(CostTerm term, long count, int weight, Subject subject, CostFacts facts) {

    /** What the part costs: count times weight. */
    public long amount() {
        return count * weight;
    }

    /**
     * Whom and what a part is about; empty for what it is not about.
     *
     * @param schoolId school; empty for what nobody in particular is about
     * @param studentId student
     * @param periodId period of the placement or request
     * @param companyId company
     * @param supervisorId supervisor
     */
    public record Subject(String schoolId, String studentId, String periodId, String companyId, String supervisorId) {

        /** The request that it is about; of what is about no request the period is empty. */
        public RequestKey key() {
            return new RequestKey(studentId, periodId);
        }

        static Subject of(Placed placed, String supervisorId) {
            return new Subject(
                    placed.request().school().id(),
                    placed.request().student().id(),
                    placed.request().period().id(),
                    placed.company().id(),
                    supervisorId);
        }

        static Subject of(Placed placed) {
            return of(placed, "");
        }
    }
}
