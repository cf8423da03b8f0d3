package nl.leerplaats.solver.year;

import nl.leerplaats.data.model.Student;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;

/** How much a student may be planned for at most (docs/rules.md, rule {@code maximum}); what is pinned is let in. */
public final class WorkLimits {

    private final YearIndex index;

    /** For the students of an index. */
    public WorkLimits(YearIndex index) {
        this.index = index;
    }

    /** Most minutes of all placements of the student together. */
    public long mostMinutes(int student) {
        Student one = index.facts().students().get(student).student();
        long pinned = 0;
        for (RequestFact request : index.requestsOf(student)) {
            Option fixed = index.fixedOption(request);
            pinned += fixed == null ? 0 : fixed.minutes();
        }
        return Math.max(one.hours().maximumMinutes() - (long) one.hours().completedMinutes(), pinned);
    }

    /** Most stage dates of all placements of the student together. */
    public long mostDates(int student) {
        Student one = index.facts().students().get(student).student();
        long pinned = 0;
        for (RequestFact request : index.requestsOf(student)) {
            Option fixed = index.fixedOption(request);
            pinned += fixed == null ? 0 : fixed.stageDates();
        }
        return Math.max(one.days().maximum() - (long) one.days().completed(), pinned);
    }

    /**
     * Tells whether a year of a student is within both.
     *
     * @param minutes working minutes of all its placements
     * @param dates stage dates of all its placements
     */
    public boolean allows(int student, long minutes, long dates) {
        return minutes <= mostMinutes(student) && dates <= mostDates(student);
    }

    /**
     * Notes how much the pinned placements after each request will take.
     *
     * @param requests the requests of a student, in order of time
     * @param minutesAfter gets their working minutes, for each request
     * @param datesAfter gets their stage dates, for each request
     */
    public void notePins(RequestFact[] requests, long[] minutesAfter, long[] datesAfter) {
        long minutes = 0;
        long dates = 0;
        for (int position = requests.length - 1; position >= 0; position--) {
            minutesAfter[position] = minutes;
            datesAfter[position] = dates;
            Option fixed = index.fixedOption(requests[position]);
            if (fixed != null) {
                minutes += fixed.minutes();
                dates += fixed.stageDates();
            }
        }
    }
}
