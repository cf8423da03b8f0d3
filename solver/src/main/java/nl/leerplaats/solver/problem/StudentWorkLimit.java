package nl.leerplaats.solver.problem;

import nl.leerplaats.data.model.Student;

/**
 * How much a student may be planned for at most (docs/rules.md, rule {@code maximum}): the one form of that rule in the solver. Like the
 * judge, it allows what a person decided.
 *
 * @param minutes most working minutes of all placements together, 0 or more
 * @param dates most stage dates of all placements together, 0 or more
 */
public record StudentWorkLimit(long minutes, long dates) {

    /** No limit at all. */
    public static final StudentWorkLimit NONE = new StudentWorkLimit(Long.MAX_VALUE, Long.MAX_VALUE);

    /**
     * The limit of a student.
     *
     * @param student the student
     * @param pinnedMinutes working minutes of the placements that a person decided
     * @param pinnedDates their stage dates
     */
    public static StudentWorkLimit of(Student student, long pinnedMinutes, long pinnedDates) {
        return new StudentWorkLimit(
                Math.max(
                        student.hours().maximumMinutes()
                                - (long) student.hours().completedMinutes(),
                        pinnedMinutes),
                Math.max(student.days().maximum() - (long) student.days().completed(), pinnedDates));
    }

    /** Tells whether placements that take so much together are within the limit. */
    public boolean allows(long allMinutes, long allDates) {
        return allMinutes <= minutes && allDates <= dates;
    }

    /** Tells whether an option can be added to so much: what it takes nothing of is no obstacle, however little is left. */
    public boolean allowsMore(long minutesBefore, long datesBefore, Option option) {
        return allowsMore(minutesBefore, datesBefore, option.minutes(), option.stageDates());
    }

    /** Tells whether a placement of so many minutes and dates can be added to so much. */
    public boolean allowsMore(long minutesBefore, long datesBefore, int moreMinutes, int moreDates) {
        return (moreMinutes == 0 || minutesBefore + moreMinutes <= minutes)
                && (moreDates == 0 || datesBefore + moreDates <= dates);
    }
}
