package nl.leerplaats.data.check;

import java.util.List;
import nl.leerplaats.data.model.CostTerm;

/**
 * A part of the cost of a plan with the facts behind it. All parts of a term together are the term.
 *
 * <p>The facts by term: {@code unplaced}: weeks, urgency; {@code shortfallHour}: minutes reached, minutes required, urgency; {@code
 * shortfallDay}: days reached, days required, urgency; {@code brokenAgreement}: company agreed on; {@code changedAgreement}: mentor and
 * days agreed on, mentor and days now; {@code travel}, {@code longTravel}: minutes one way, days a week, weeks, way of travelling or {@code
 * MEASURED}; {@code interest}, {@code unlisted}: weeks; {@code preference}: rank from 1, weeks; {@code extraDay}: days, preferred days,
 * weeks; {@code noVisitDay}: days, visit days, weeks; {@code companyChange}: company before; {@code mentorChange}: mentors before and
 * after; {@code dayChange}: days before and after; {@code visitTrip}: minutes one way; {@code supervisorLoad}: students, most students;
 * {@code recognitionLapse}: day on which it lapses; {@code baselineCompany}: company until now; {@code baselineMentor}: mentors until now
 * and now; {@code baselineDay}: days until now and now; {@code baselineSupervisor}: supervisor until now. Days are written as a list of
 * weekdays.
 *
 * @param term the term
 * @param count how often it counts
 * @param weight the weight of the dataset
 * @param subject whom and what it is about
 * @param facts the facts, in the order above
 */
public record CostPart(CostTerm term, long count, int weight, Subject subject, List<String> facts) {

    public CostPart {
        facts = List.copyOf(facts);
    }

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
