package nl.leerplaats.solver.year;

import java.util.function.ToLongFunction;
import nl.leerplaats.solver.problem.RequestFact;

/**
 * The prices of one search for the cheapest year, and what the choices that are no placement cost at them: no placement for a request, a
 * supervisor, nobody. What all of these add to a {@link Resource.Load} is in it.
 *
 * @param index the problem
 * @param own what a year costs by itself
 * @param softUnit price of a point of soft cost, 0 or more
 * @param mediumUnit price of a point of medium cost, 0 or more
 * @param load price of what a year adds to a load
 */
public record YearPrices(
        YearIndex index, OwnCost own, long softUnit, long mediumUnit, ToLongFunction<YearUse.LoadPart> load) {

    /** Price of no placement for a request that is not pinned. */
    long unplaced(RequestFact request) {
        YearUse.LoadPart part = index.loads().openAt(request);
        return mediumUnit * own.unplacedMedium(request)
                + softUnit * own.unplacedSoft(request)
                + (part == null ? 0 : load.applyAsLong(part));
    }

    /** Price of a supervisor for a student, or of {@link StudentYear#NOBODY}, wherever the student is placed. */
    public long supervisor(int student, int supervisor) {
        long change = softUnit * own.supervisorChange(student, supervisor);
        return supervisor == StudentYear.NOBODY
                ? change
                : change + load.applyAsLong(index.loads().supervisedBy(supervisor));
    }

    /** Price of a placement of a student whom nobody supervises, once for the whole year. */
    public long unsupervised(int student) {
        return mediumUnit * own.nobodyMedium(student);
    }
}
