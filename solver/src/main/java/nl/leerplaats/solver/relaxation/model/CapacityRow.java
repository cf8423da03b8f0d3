package nl.leerplaats.solver.relaxation.model;

import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * A row of the master program: the capacity of a company or a mentor in one segment, on a set of weekdays. On one weekday it is the
 * capacity constraint of docs/rules.md. On three or five weekdays it is the zero-half cut from them: half of their sum, with coefficients and
 * right-hand side rounded down ("a mentor with three free days takes one two-day pupil, not one and a half"). Caprara and Fischetti,
 * {0,1/2}-Chvátal-Gomory cuts, 1996.
 *
 * @param ofMentor of a mentor; else of a company
 * @param owner index of the mentor or the company
 * @param segment the segment
 * @param days the weekdays, bit 0 for Monday
 * @param limit the right-hand side
 */
public record CapacityRow(boolean ofMentor, int owner, int segment, int days, int limit) {

    /** Gets each place, and each mentor, that is taken on a weekday of a segment. */
    @FunctionalInterface
    public interface Taker {
        void take(boolean ofMentor, int owner, int segment, int day);
    }

    /** Calls back for all capacity of companies and mentors that a year takes, weekday by weekday; history takes none. */
    public static void forEachTaken(StudentYear year, Taker taker) {
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option == null || option.request().history()) {
                continue;
            }
            int last = option.request().lastSegment();
            int step = option.request().segmentStep();
            for (int segment = option.request().firstSegment(); segment <= last; segment += step) {
                for (int day = 0; day < Weekdays.COUNT; day++) {
                    if ((option.daysMask() & 1 << day) != 0) {
                        taker.take(false, option.company().index(), segment, day);
                        taker.take(true, option.mentor().index(), segment, day);
                    }
                }
            }
        }
    }

    /** Index of the company of the row. */
    public int company(YearIndex index) {
        return ofMentor ? index.facts().mentors().get(owner).company().index() : owner;
    }

    /** The coefficient of a placement on these weekdays. */
    public int taken(int mask) {
        int count = Integer.bitCount(mask & days);
        return Integer.bitCount(days) == 1 ? count : count / 2;
    }

    /** The coefficient of a placement; history takes nothing. */
    public int taken(Option option) {
        int its = ofMentor ? option.mentor().index() : option.company().index();
        return its == owner && !option.request().history() && option.request().takes(segment)
                ? taken(option.daysMask())
                : 0;
    }

    /** The coefficient of a year. */
    public int taken(StudentYear year) {
        int sum = 0;
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            sum += option == null ? 0 : taken(option);
        }
        return sum;
    }
}
