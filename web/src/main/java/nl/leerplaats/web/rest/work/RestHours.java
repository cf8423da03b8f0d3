package nl.leerplaats.web.rest.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.text.HourCount;
import nl.leerplaats.data.year.StageWork;
import nl.leerplaats.web.work.held.HoursDesk;
import nl.leerplaats.web.work.held.StudentHours;

/**
 * Hours and stage days of students until a day, where each past day counts as the working plan of then had it.
 *
 * @param until the day, included
 * @param known first day on which there was a working plan; days before it count as the first one has them
 * @param students the students in the order of the dataset
 */
record RestHours(LocalDate until, LocalDate known, List<OfStudent> students) {

    /**
     * Hours and stage days.
     *
     * @param hours hours, with at most two decimals
     * @param days stage days
     */
    record Work(BigDecimal hours, long days) {}

    /**
     * Hours and stage days of a student.
     *
     * @param studentId student
     * @param completed what was done outside the placements
     * @param until what was planned until the day
     * @param after what was and is planned after it
     * @param total all of it together
     * @param required what the student has to reach
     * @param shortfall what is short of that
     * @param legalShortfall what is short of the least that the law asks
     */
    record OfStudent(
            String studentId,
            Work completed,
            Work until,
            Work after,
            Work total,
            Work required,
            Work shortfall,
            Work legalShortfall) {}

    static RestHours of(HoursDesk.Hours hours) {
        return new RestHours(
                hours.until(),
                hours.known(),
                hours.students().stream().map(RestHours::student).toList());
    }

    private static OfStudent student(StudentHours one) {
        Student student = one.student();
        return new OfStudent(
                student.id(),
                work(one.completed()),
                work(one.planned().until()),
                work(one.planned().after()),
                work(one.total()),
                work(student.hours().requiredMinutes(), student.days().required()),
                work(one.minutesShort(), one.daysShort()),
                work(one.legalMinutesShort(), one.legalDaysShort()));
    }

    private static Work work(StageWork work) {
        return work(work.minutes(), work.days());
    }

    private static Work work(long minutes, long days) {
        return new Work(HourCount.of(minutes), days);
    }
}
