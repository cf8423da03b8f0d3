package nl.leerplaats.data.year;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A request of the year planned with what follows from the calendar. Requests that the split drops are not among them.
 *
 * @param student who wants the placement
 * @param school the student's school
 * @param request the wish
 * @param period period of the split dataset
 * @param firstDay first day, cut to the student's own dates
 * @param lastDay last day, cut to the student's own dates
 * @param weeks ISO weeks with an open date from the first to the last day
 * @param history the period ended before {@code asOf}: the placement is the baseline placement
 * @param baseline the placement that exists already, if any; never null for history
 * @param previous the request just before it in time, from which a change of company, mentor or days counts; null where there is none, it was dropped, or
 *     either is an orientation
 */
public record PlannedRequest(
        Student student,
        School school,
        Request request,
        Period period,
        LocalDate firstDay,
        LocalDate lastDay,
        int weeks,
        boolean history,
        @Nullable BaselinePlacement baseline,
        @Nullable RequestKey previous) {

    /** Student and period. */
    public RequestKey key() {
        return new RequestKey(student.id(), period.id());
    }

    /** The name of the period as shown: a part of a period is called as the whole, for its dates are shown beside it. */
    public String periodName() {
        return AsOfSplit.wholeId(period.id());
    }

    /** Tells whether a person decided the placement: a pinned baseline placement, history included. */
    public boolean isPinned() {
        return baseline != null && (history || baseline.pinned());
    }

    /** Tells whether the placement that exists already was agreed; what is pinned may have been as well. */
    public boolean isAgreed() {
        return baseline != null && baseline.agreed();
    }

    /** What was decided about a placement of the request: only the baseline placement as it is was decided; history is pinned. */
    public PlacementStatus statusOf(String companyId, String mentorId, Weekdays days) {
        if (baseline == null || !baseline.isAt(companyId, mentorId, days)) {
            return PlacementStatus.PROPOSED;
        }
        return history ? PlacementStatus.PINNED : PlacementStatus.of(baseline);
    }

    /** The same request with other wishes for the same period. */
    public PlannedRequest withRequest(Request other) {
        return new PlannedRequest(
                student, school, other, period, firstDay, lastDay, weeks, history, baseline, previous);
    }

    /** The same request, over after a day within its period; its weeks are not counted anew. */
    public PlannedRequest until(LocalDate day) {
        return new PlannedRequest(student, school, request, period, firstDay, day, weeks, history, baseline, previous);
    }

    /** The profiles of which one has to be recognised: those of an orientation, or the student's own. */
    public List<Profile> profiles() {
        return request.isOrientation() ? request.profiles() : List.of(student.profile());
    }

    /** Tells whether one recognition of a company, for one of the profiles, holds on every day. */
    public boolean isRecognised(Company company) {
        for (Profile profile : profiles()) {
            if (company.isAccredited(profile, firstDay, lastDay)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the stage takes half a day, and leaves the other half for school. */
    public boolean isHalfDay() {
        return request.dayPart() != null;
    }

    /** Minutes in school in a week with these stage days; of a half stage day the other half is for school (docs/rules.md, {@code week}). */
    public int schoolMinutes(Weekdays days) {
        int whole = school.schoolMinutes().sumOutside(days);
        return isHalfDay() ? whole + school.schoolMinutes().sumOfHalves(days) : whole;
    }

    /** Tells whether the student is under 16 on the first day. */
    public boolean isUnder16() {
        return LegalLimits.isUnder16(student.birthDate(), firstDay);
    }

    /** Longest stage day in minutes at a company, before the cap for the age: the company's, or half of it, or the request's if less. */
    public int uncappedDayMinutes(Company company) {
        return uncappedDayMinutes(company.minutesPerDay());
    }

    /** The same at a company with so many minutes a day. */
    public int uncappedDayMinutes(int whole) {
        Integer own = request.minutesPerDay();
        int most = isHalfDay() ? whole / 2 : whole;
        return own == null ? most : Math.min(most, own);
    }

    /** Day length at a company in minutes: the longest stage day with the cap for the age on the first day. */
    public int dayLength(Company company) {
        return Math.min(uncappedDayMinutes(company), LegalLimits.dayMinutes(isUnder16()));
    }
}
