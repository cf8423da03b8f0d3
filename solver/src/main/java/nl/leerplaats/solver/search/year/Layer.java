package nl.leerplaats.solver.search.year;

import java.util.Arrays;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.RestOfYear;
import nl.leerplaats.solver.year.WorkSpan;
import nl.leerplaats.solver.year.YearIndex;

/** What the search for a student's year knows of one request. It is used again for the next student. */
final class Layer {

    /** The ways to its options. */
    final Labels labels = new Labels();

    /** The option of the best year so far; negative for none. */
    int best;

    /** Minutes of the pins that come after it. */
    long pinnedMinutes;

    /** Stage dates of the pins that come after it. */
    long pinnedDates;

    /** Least cost of all that follows an option of each class, wherever that is. */
    long[] rests = new long[0];

    private long[] changedRests = new long[0];
    private WorkSpan[] works = new WorkSpan[0];

    /** Makes layers enough for the requests of a student, and notes in each what the pins after it take. */
    static Layer[] prepare(Layer[] known, YearIndex index, RequestFact[] requests) {
        Layer[] layers = known;
        if (known.length < requests.length) {
            layers = Arrays.copyOf(known, requests.length);
            for (int position = known.length; position < layers.length; position++) {
                layers[position] = new Layer();
            }
        }
        long minutes = 0;
        long dates = 0;
        for (int position = requests.length - 1; position >= 0; position--) {
            layers[position].pinnedMinutes = minutes;
            layers[position].pinnedDates = dates;
            Option fixed = index.fixedOption(requests[position]);
            if (fixed != null) {
                minutes += fixed.minutes();
                dates += fixed.stageDates();
            }
        }
        return layers;
    }

    /**
     * Notes the least cost of all that follows an option of each class.
     *
     * @param rest the rest of the year
     * @param position position of the request
     * @param options its options
     * @param before what is taken before it
     * @param change cost of a change of company
     */
    void noteRests(RestOfYear rest, int position, RequestOptions options, WorkSpan before, long change) {
        if (rests.length < options.classes()) {
            rests = new long[options.classes()];
            changedRests = new long[options.classes()];
            works = new WorkSpan[options.classes()];
        }
        for (int number = 0; number < options.classes(); number++) {
            works[number] = before.plus(options.minutes(number), options.dates(number));
            rests[number] = rest.after(position, works[number], 0);
            changedRests[number] = rest.after(position, works[number], change);
        }
    }

    /** Least cost of all that follows an option of a class at the company of a slot: with the next there too, or after a change. */
    long restAt(RestOfYear rest, int position, int number, int slot) {
        return Math.min(rest.stay(position, slot, works[number]), changedRests[number]);
    }
}
