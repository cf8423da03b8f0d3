package nl.leerplaats.solver.search;

import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.RestOfYear;
import nl.leerplaats.solver.year.WorkSpan;

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
