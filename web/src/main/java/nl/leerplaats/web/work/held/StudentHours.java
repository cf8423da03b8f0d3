package nl.leerplaats.web.work.held;

import java.math.BigDecimal;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.replan.HeldWork;
import nl.leerplaats.data.text.HourCount;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.StageWork;

/**
 * Hours and stage days of a student until a day and after it.
 *
 * @param student the student, as the data are now
 * @param schoolName name of the school
 * @param completed what was done outside the placements: an earlier year, with what was put right by hand
 * @param planned what was planned until the day, by the plans that held, and is planned after it
 */
public record StudentHours(Student student, String schoolName, StageWork completed, HeldWork.Split planned) {

    /** All of it together. */
    public StageWork total() {
        return completed.plus(planned.total());
    }

    /** Minutes short of those that the student has to reach. */
    public long minutesShort() {
        return Math.max(0, student.hours().requiredMinutes() - total().minutes());
    }

    /** Stage days short of those that the student has to reach. */
    public long daysShort() {
        return Math.max(0, student.days().required() - (long) total().days());
    }

    /** Minutes short of the least that the law asks of the third and fourth year together. */
    public long legalMinutesShort() {
        return Math.max(0, LegalLimits.LEAST_PRACTICE_MINUTES - total().minutes());
    }

    /** Stage days short of the fewest that the law asks of the third and fourth year together. */
    public long legalDaysShort() {
        return Math.max(0, LegalLimits.FEWEST_PRACTICE_DAYS - (long) total().days());
    }

    /** Tells whether the student falls short of the hours or days to reach. */
    public boolean isShort() {
        return minutesShort() > 0 || daysShort() > 0;
    }

    /** Minutes as hours, for pages. */
    public static BigDecimal hours(long minutes) {
        return HourCount.of(minutes);
    }
}
