package nl.leerplaats.data.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.reason.OpenReasons;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;

/**
 * Warns of students whose hours or days are out of reach, whose requests do not fit under their own maximum, or whose pinned placements go
 * over it.
 */
final class TotalChecks {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private final PlanningYear year;
    private final DocumentPaths paths;
    private final FindingCollector findings;
    private final StageDateCache dates;
    private final OpenReasons reasons;
    private final ProfileCompanies companies;

    TotalChecks(PlanningYear year, DocumentPaths paths, FindingCollector findings) {
        this.year = year;
        this.paths = paths;
        this.findings = findings;
        this.dates = new StageDateCache(year);
        this.reasons = OpenReasons.ofPinned(year);
        this.companies = ProfileCompanies.of(year.dataset().companies());
    }

    /** Minutes and stage dates. */
    private record Work(long minutes, long days) {

        static final Work NONE = new Work(0, 0);

        Work plus(Work other) {
            return new Work(minutes + other.minutes, days + other.days);
        }

        Work most(Work other) {
            return new Work(Math.max(minutes, other.minutes), Math.max(days, other.days));
        }
    }

    void check() {
        year.dataset().students().forEach(this::check);
    }

    private void check(Student student) {
        Work fixed = new Work(student.hours().completedMinutes(), student.days().completed());
        Work open = Work.NONE;
        for (PlannedRequest request : year.listRequests(student.id())) {
            if (request.isPinned()) {
                fixed = fixed.plus(pinned(request));
            } else {
                open = open.plus(most(request));
            }
        }
        overMaximum(student, fixed);
        outOfReach(student, fixed, open, noRoom(student));
    }

    private Work pinned(PlannedRequest request) {
        BaselinePlacement baseline = Objects.requireNonNull(request.baseline());
        Company company = Objects.requireNonNull(year.findCompany(baseline.companyId()));
        StageWork work = StageWork.of(year, request, company, baseline.days());
        return new Work(work.minutes(), work.days());
    }

    /** No placement of the request gives more, whatever the company: the longest working day for the profile, never closed. */
    private Work most(PlannedRequest request) {
        int longest = request.uncappedDayMinutes(companies.longestDay(request.profiles()));
        int shortest = request.uncappedDayMinutes(companies.shortestDay(request.profiles()));
        WeekOptions options = WeekOptions.of(request);
        Work most = Work.NONE;
        for (Weekdays days : options.sets()) {
            int day = options.longestDay(days, longest);
            if (longest > 0 && day >= Math.min(shortest, options.dayCap())) {
                List<LocalDate> list = dates.list(request, days);
                most = most.most(new Work(StageDateCache.minutes(request, list, day), list.size()));
            }
        }
        return most;
    }

    private void overMaximum(Student student, Work fixed) {
        Hours hours = student.hours();
        StageDays days = student.days();
        if (fixed.minutes() > hours.maximumMinutes() || fixed.days() > days.maximum()) {
            findings.add(
                    FindingCode.PINNED_OVER_MAXIMUM,
                    paths.student(student.id()) + ".hours",
                    "",
                    student.id(),
                    hours(fixed.minutes()),
                    hours(hours.maximumMinutes()),
                    fixed.days(),
                    days.maximum());
        }
    }

    /** More days help where the calendar is short; where the student's own maximum is in the way they do not, and no finding says so. */
    private void outOfReach(Student student, Work fixed, Work open, boolean noRoom) {
        Hours hours = student.hours();
        StageDays days = student.days();
        Work all = fixed.plus(open);
        long mostDays = Math.max(days.maximum(), fixed.days());
        int lawful = LegalLimits.dayMinutes(false);
        int longest = Math.min(companies.longestDay(profiles(student)), lawful);
        long mostMinutes = Math.min(
                Math.max(hours.maximumMinutes(), fixed.minutes()),
                fixed.minutes() + (mostDays - fixed.days()) * (longest == 0 ? lawful : longest));
        String path = paths.student(student.id());
        boolean hoursOver = mostMinutes < hours.requiredMinutes();
        if (hoursOver || !noRoom && all.minutes() < hours.requiredMinutes()) {
            String required = hours(hours.requiredMinutes());
            findings.add(
                    hoursOver ? FindingCode.HOURS_OVER_MAXIMUM : FindingCode.HOURS_OUT_OF_REACH,
                    path + ".hours.required",
                    required,
                    student.id(),
                    required,
                    hours(Math.min(all.minutes(), mostMinutes)));
        }
        boolean daysOver = mostDays < days.required();
        if (daysOver || !noRoom && all.days() < days.required()) {
            findings.add(
                    daysOver ? FindingCode.DAYS_OVER_MAXIMUM : FindingCode.DAYS_OUT_OF_REACH,
                    path + ".days.required",
                    days.required(),
                    student.id(),
                    days.required(),
                    Math.min(all.days(), mostDays));
        }
    }

    /** The student's own profile and those of the orientations. */
    private static Set<Profile> profiles(Student student) {
        EnumSet<Profile> profiles = EnumSet.of(student.profile());
        student.requests().forEach(request -> profiles.addAll(request.profiles()));
        return profiles;
    }

    /** The requests that the student's own maximum leaves no room for; the maximum by itself is {@link #overMaximum}'s work. */
    private boolean noRoom(Student student) {
        List<OpenReason> over = reasons.listOverMaximum(student);
        for (OpenReason reason : over) {
            findings.add(
                    reason.kind() == OpenReason.Kind.OWN_MAXIMUM
                            ? FindingCode.REQUEST_OVER_MAXIMUM
                            : FindingCode.REQUESTS_OVER_MAXIMUM,
                    paths.request(reason.request()),
                    "",
                    reason.request().studentId(),
                    reason.request().periodId(),
                    reason.least(),
                    reason.counted(),
                    reason.most(),
                    reason.remedies());
        }
        return !over.isEmpty();
    }

    /** Minutes as hours, rounded down to hundredths. */
    private static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(MINUTES_PER_HOUR, 2, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }
}
