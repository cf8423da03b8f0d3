package nl.leerplaats.solver.explain;

import nl.leerplaats.data.model.Student;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.search.NearbyPlan;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * What everybody has to keep when somebody else gets something: each placement, the supervisor, and the hours and days that still count towards
 * what is required. {@link Loss} names what was not kept.
 */
final class Keeping implements NearbyPlan.Keeps {

    private final YearIndex index;
    private final int wisher;

    /**
     * Looks at one problem.
     *
     * @param index the problem
     * @param wisher number of the student who gets something: another placement with shorter days is no loss to who asked for it
     */
    Keeping(YearIndex index, int wisher) {
        this.index = index;
        this.wisher = wisher;
    }

    @Override
    public boolean test(int student, StudentYear before, StudentYear after) {
        long minutes = 0;
        long minutesBefore = 0;
        long dates = 0;
        long datesBefore = 0;
        for (int position = 0; position < before.size(); position++) {
            Option one = before.option(position);
            Option other = after.option(position);
            if (one != null && other == null) {
                return false;
            }
            minutesBefore += one == null ? 0 : one.minutes();
            datesBefore += one == null ? 0 : one.stageDates();
            minutes += other == null ? 0 : other.minutes();
            dates += other == null ? 0 : other.stageDates();
        }
        if (before.supervisor() != StudentYear.NOBODY && after.supervisor() == StudentYear.NOBODY) {
            return false;
        }
        Student who = index.facts().students().get(student).student();
        long minutesNeeded = who.hours().requiredMinutes() - who.hours().completedMinutes();
        long datesNeeded = who.days().required() - who.days().completed();
        return student == wisher
                || minutes >= Math.min(minutesBefore, minutesNeeded) && dates >= Math.min(datesBefore, datesNeeded);
    }
}
