package nl.leerplaats.data.year;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Weekdays;

/**
 * What placements deliver (docs/rules.md: stage dates, minutes of a stage date).
 *
 * @param minutes working minutes, 0 or more
 * @param days stage dates, 0 or more
 */
public record StageWork(long minutes, int days) {

    /** No work at all. */
    public static final StageWork NONE = new StageWork(0, 0);

    /** The work of a placement: each stage date counts the longest day that the company, the request and the age on that date allow. */
    public static StageWork of(PlanningYear year, PlannedRequest request, Company company, Weekdays days) {
        List<LocalDate> dates = year.daysOf(request.school())
                .listStageDates(request.firstDay(), request.lastDay(), days, company.closures(), request.isHalfDay());
        return onDates(request.student(), request.uncappedDayMinutes(company), dates);
    }

    /**
     * The work of some stage dates.
     *
     * @param student who is on stage, whose age on a date caps its length
     * @param longest longest stage day in minutes, before the cap for the age
     * @param dates the stage dates
     */
    public static StageWork onDates(Student student, int longest, List<LocalDate> dates) {
        long minutes = 0;
        for (LocalDate date : dates) {
            boolean under16 = LegalLimits.isUnder16(student.birthDate(), date);
            minutes += Math.min(longest, LegalLimits.dayMinutes(under16));
        }
        return new StageWork(minutes, dates.size());
    }

    /** The work of both together. */
    public StageWork plus(StageWork other) {
        return new StageWork(minutes + other.minutes, days + other.days);
    }
}
