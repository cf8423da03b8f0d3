package nl.leerplaats.data.model;

import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;

/**
 * A placement that exists already: running, agreed, or from an earlier plan.
 *
 * @param studentId student
 * @param periodId period of the calendar of the student's school
 * @param companyId company
 * @param mentorId mentor of that company
 * @param days stage weekdays
 * @param pinned decided by a person: the plan has to keep it as it is
 * @param agreed pupil, school and company have agreed on it, or it is running: another placement costs more; what is pinned cannot change at
 *     all, agreed or not
 * @param extra extensions
 */
public record BaselinePlacement(
        String studentId,
        String periodId,
        String companyId,
        String mentorId,
        Weekdays days,
        boolean pinned,
        boolean agreed,
        Extra extra) {

    /** The same placement in another period. */
    public BaselinePlacement withPeriodId(String otherPeriodId) {
        return new BaselinePlacement(studentId, otherPeriodId, companyId, mentorId, days, pinned, agreed, extra);
    }

    /** Tells whether it is at this company, with this mentor and on these days. */
    public boolean isAt(String otherCompanyId, String otherMentorId, Weekdays otherDays) {
        return companyId.equals(otherCompanyId) && mentorId.equals(otherMentorId) && days.equals(otherDays);
    }

    /** The same placement, pinned. */
    public BaselinePlacement asPinned() {
        return new BaselinePlacement(studentId, periodId, companyId, mentorId, days, true, agreed, extra);
    }
}
