package nl.leerplaats.solver.relaxation.pricing;

import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * A year with what it costs at given prices.
 *
 * @param cost in price units
 * @param supervisor index of the supervisor, or {@link StudentYear#NOBODY}
 * @param last the label of the last request; the predecessors have the rest of the year
 */
record PricedYear(long cost, int supervisor, Label last) {

    /** The year as the rest of the solver knows it. */
    StudentYear toYear(YearIndex index, int student) {
        RequestFact[] requests = index.requestsOf(student);
        @Nullable Option[] options = new Option[requests.length];
        Label label = last;
        for (int position = requests.length - 1; position >= 0 && label != null; position--) {
            options[position] = label.choice() < 0
                    ? null
                    : index.choicesOf(requests[position]).option(label.choice());
            label = label.before();
        }
        return new StudentYear(options, supervisor);
    }
}
