package nl.leerplaats.data.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the hard rules that look at one placement alone ask of the placement of one request (docs/rules.md). The judge fails what does not
 * meet them; whoever looks for a placement, or for the reason that there is none, looks here as well.
 */
public final class PlacementConditions {

    private final PlannedRequest request;
    private final Student student;
    private final Set<String> exclusions;
    private final int age;
    private final boolean under16;

    /** The conditions of a request. */
    public PlacementConditions(PlannedRequest request) {
        this.request = request;
        student = request.student();
        exclusions = Set.copyOf(student.exclusions());
        age = LegalLimits.ageOn(student.birthDate(), request.firstDay());
        under16 = age < LegalLimits.YOUTH_AGE;
    }

    /**
     * Tells whether a company breaks no rule, whoever the mentor is and whatever the weekdays.
     *
     * @param travelMinutes travel minutes of the student to the company, one way
     */
    public boolean allow(Company company, int travelMinutes) {
        return isRecognised(company)
                && isOpenLongEnough(company)
                && isOldEnough(company)
                && !isExcluded(company)
                && isAvailable(company)
                && isWithinReach(travelMinutes);
    }

    /** Tells whether a mentor of a company and weekdays break no rule. */
    public boolean allow(Company company, Mentor mentor, Weekdays days) {
        return allowDays(days)
                && mentor.days().containsAll(days)
                && mentor.isThereOn(request.lastDay())
                && weekMinutes(days, dayLength(company)) <= weekLimit();
    }

    /**
     * What is wrong with a placement by one rule; null where the placement keeps it, and of a rule that looks at more than one placement.
     *
     * @param travelMinutes travel minutes of the student to the company, one way
     */
    public BreakFacts.@Nullable Fault findFault(
            HardRule rule, Company company, Mentor mentor, Weekdays days, int travelMinutes) {
        return switch (rule) {
            case DAYS -> findWrongDays(mentor, days);
            case ACCREDITATION ->
                isRecognised(company) ? null : new BreakFacts.NotRecognised(request.profiles(), request.lastDay());
            case WEEK -> {
                int minutes = weekMinutes(days, dayLength(company));
                yield minutes <= weekLimit() ? null : new BreakFacts.Minutes(minutes, weekLimit());
            }
            case TIMES -> findWrongTimes(company);
            case AGE -> isOldEnough(company) ? null : new BreakFacts.Measure(age, minimumAge(company));
            case TRAVEL ->
                isWithinReach(travelMinutes)
                        ? null
                        : new BreakFacts.Measure(travelMinutes, student.travel().maxMinutes());
            case EXCLUDED -> isExcluded(company) ? new BreakFacts.Excluded(student.schoolId()) : null;
            case UNAVAILABLE -> findLeaving(company, mentor);
            case FORMAT, PLACE, MENTOR, MAXIMUM, PINNED, SUPERVISOR -> null;
        };
    }

    private BreakFacts.@Nullable Fault findWrongDays(Mentor mentor, Weekdays days) {
        Weekdays withoutMentor = days.minus(mentor.days());
        if (allowDays(days) && withoutMentor.isEmpty()) {
            return null;
        }
        return new BreakFacts.WrongDays(
                days,
                request.request().daysPerWeek(),
                days.and(request.request().schoolDays()),
                withoutMentor,
                mentor.id());
    }

    private BreakFacts.@Nullable Fault findWrongTimes(Company company) {
        WorkTimes times = company.workTimes();
        return times == null || isOpenLongEnough(company)
                ? null
                : new BreakFacts.Minutes(usableMinutes(times), dayLength(company));
    }

    private BreakFacts.@Nullable Fault findLeaving(Company company, Mentor mentor) {
        LocalDate last = request.lastDay();
        if (!isAvailable(company)) {
            return new BreakFacts.CompanyGone(Objects.requireNonNull(company.unavailableFrom()), last);
        }
        return mentor.isThereOn(last)
                ? null
                : new BreakFacts.MentorGone(Objects.requireNonNull(mentor.until()), last, mentor.id());
    }

    /** Rule {@code accreditation}: the company is recognised for the profile, or one of those of an orientation, on every day. */
    public boolean isRecognised(Company company) {
        return request.isRecognised(company);
    }

    /** Rule {@code times}: a stage day lies within the working hours of the company and those of the law. */
    public boolean isOpenLongEnough(Company company) {
        WorkTimes times = company.workTimes();
        return times == null || usableMinutes(times) >= dayLength(company);
    }

    /** Minutes of the working hours of a company within the hours in which the student may work. */
    private int usableMinutes(WorkTimes times) {
        return times.minutesBetween(LegalLimits.startMinute(under16), LegalLimits.endMinute(under16));
    }

    /** Rule {@code age}: the student is old enough on the first day, for the law and for the company. */
    public boolean isOldEnough(Company company) {
        return age >= minimumAge(company);
    }

    /** Age of the student in years on the first day. */
    public int age() {
        return age;
    }

    /** Youngest age in years at a company. */
    private static int minimumAge(Company company) {
        Integer own = company.minimumAge();
        return own == null ? LegalLimits.MINIMUM_AGE : Math.max(LegalLimits.MINIMUM_AGE, own);
    }

    /** Rule {@code excluded}: the student may not go there, or the company takes nobody of the school. */
    public boolean isExcluded(Company company) {
        return exclusions.contains(company.id()) || !company.takesFrom(student.schoolId());
    }

    /** Rule {@code unavailable}, of the company: it has not dropped out by the last day. */
    public boolean isAvailable(Company company) {
        LocalDate from = company.unavailableFrom();
        return from == null || request.lastDay().isBefore(from);
    }

    /** Rule {@code travel}: a way of so many minutes is not longer than the longest of the student. */
    public boolean isWithinReach(int travelMinutes) {
        return travelMinutes <= student.travel().maxMinutes();
    }

    /** Rule {@code days}, whoever the mentor is: the number of weekdays is one of those asked for, and none is a school day. */
    public boolean allowDays(Weekdays days) {
        return request.request().daysPerWeek().contains(days.size())
                && !days.intersects(request.request().schoolDays());
    }

    /** Minutes of stage and school of a week with stage days of a length in minutes. */
    public int weekMinutes(Weekdays days, int dayLength) {
        return days.size() * dayLength + request.schoolMinutes(days);
    }

    /** Rule {@code week}: most minutes of stage and school in a week. */
    public int weekLimit() {
        return LegalLimits.weekMinutes(under16);
    }

    /** Minutes of a stage day at a company; as {@link PlannedRequest#dayLength}, with the age that is known already. */
    private int dayLength(Company company) {
        return Math.min(request.uncappedDayMinutes(company), dayLimit());
    }

    /** Longest stage day in minutes by law. */
    public int dayLimit() {
        return LegalLimits.dayMinutes(under16);
    }
}
