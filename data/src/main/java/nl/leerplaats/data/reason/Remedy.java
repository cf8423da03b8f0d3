package nl.leerplaats.data.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;

/** What a school can change for a student whose own maximum is in the way of a placement. */
public sealed interface Remedy {

    /** The same student with the change made. */
    Student applyTo(Student student);

    /**
     * The stage ends earlier.
     *
     * @param day the last day of stage, included: the latest with which a placement fits
     */
    record EndOn(LocalDate day) implements Remedy {
        @Override
        public Student applyTo(Student student) {
            return student.withStageUntil(day);
        }
    }

    /**
     * Fewer stage days a week are allowed too.
     *
     * @param periodId period of the request
     * @param days stage days a week, 1 or more: the most with which a placement fits
     */
    record DaysPerWeek(String periodId, int days) implements Remedy {
        @Override
        public Student applyTo(Student student) {
            return edit(student, periodId, request -> request.withDaysPerWeek(daysOf(request)));
        }

        List<Integer> daysOf(Request request) {
            List<Integer> allowed = new ArrayList<>(request.daysPerWeek());
            allowed.add(days);
            return allowed;
        }
    }

    /**
     * The stage days are shorter.
     *
     * @param periodId period of the request
     * @param minutes longest stage day in minutes: the longest, in quarters of an hour, with which a placement fits
     */
    record DayLength(String periodId, int minutes) implements Remedy {
        @Override
        public Student applyTo(Student student) {
            return edit(student, periodId, request -> request.withMinutesPerDay(minutes));
        }
    }

    /**
     * More hours and days in all.
     *
     * @param days most stage days, not more than the law allows
     * @param minutes most minutes, a whole number of hours, not more than the law allows
     */
    record Maximum(int days, int minutes) implements Remedy {
        @Override
        public Student applyTo(Student student) {
            Hours hours = student.hours();
            StageDays own = student.days();
            return student.withLimits(
                    new Hours(hours.requiredMinutes(), minutes, hours.completedMinutes(), hours.extra()),
                    new StageDays(own.required(), days, own.completed(), own.extra()));
        }
    }

    private static Student edit(Student student, String periodId, UnaryOperator<Request> change) {
        return student.withRequests(student.requests().stream()
                .map(request -> request.periodId().equals(periodId) ? change.apply(request) : request)
                .toList());
    }
}
