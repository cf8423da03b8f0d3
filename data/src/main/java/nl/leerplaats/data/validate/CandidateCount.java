package nl.leerplaats.data.validate;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Location;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.travel.TravelMinutes;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;

/**
 * Looks for a company that fits a request, and counts for the others which rule removes them: each company under the first that does, in the
 * order of {@link Reason}.
 */
final class CandidateCount {

    /** Why a company does not fit, in the order in which it is looked at. */
    enum Reason {
        ACCREDITATION,
        EXCLUDED,
        UNAVAILABLE,
        TRAVEL,
        AGE,
        TIMES,
        NO_PLACE_OR_MENTOR,
        DAYS_OR_WEEK,
        FITS
    }

    private static final double KILOMETRES_PER_DEGREE = Math.toRadians(1) * Location.EARTH_RADIUS_KM;

    private final PlannedRequest request;
    private final Student student;
    private final TravelMinutes travel;
    private final WeekOptions options;
    private final Set<String> exclusions;
    private final Set<String> measured;
    private final double reachDegrees;
    private final int[] counts = new int[Reason.values().length];

    CandidateCount(PlannedRequest request, TravelMinutes travel) {
        this.request = request;
        this.student = request.student();
        this.travel = travel;
        this.options = WeekOptions.of(request);
        this.exclusions = new LinkedHashSet<>(student.exclusions());
        this.measured = travel.listMeasuredCompanies(student.id());
        double reach = 0;
        for (TravelMode mode : student.travel().modes()) {
            reach = Math.max(reach, mode.reachKilometres(student.travel().maxMinutes()));
        }
        this.reachDegrees = reach / KILOMETRES_PER_DEGREE;
    }

    /**
     * Goes through the companies until one fits.
     *
     * @param companies those with a recognition for the profile, at any time
     * @param total number of companies of the dataset
     * @return false where none fits; the counts then add up to the total
     */
    boolean finds(Iterable<Company> companies, int total) {
        int seen = 0;
        for (Company company : companies) {
            Reason reason = reason(company);
            if (reason == Reason.FITS) {
                return true;
            }
            counts[reason.ordinal()]++;
            seen++;
        }
        counts[Reason.ACCREDITATION.ordinal()] += total - seen;
        return false;
    }

    /** How many companies a reason removed. */
    int count(Reason reason) {
        return counts[reason.ordinal()];
    }

    private Reason reason(Company company) {
        if (!company.isAccredited(student.profile(), request.firstDay(), request.lastDay())) {
            return Reason.ACCREDITATION;
        }
        if (exclusions.contains(company.id()) || !company.takesFrom(student.schoolId())) {
            return Reason.EXCLUDED;
        }
        if (company.unavailableFrom() != null && !request.lastDay().isBefore(company.unavailableFrom())) {
            return Reason.UNAVAILABLE;
        }
        if (isTooFar(company)) {
            return Reason.TRAVEL;
        }
        if (isTooYoung(company)) {
            return Reason.AGE;
        }
        int dayLength = request.dayLength(company);
        if (!isOpenLongEnough(company, dayLength)) {
            return Reason.TIMES;
        }
        if (company.mentors().stream()
                .noneMatch(mentor -> !staffedDays(company, mentor).isEmpty())) {
            return Reason.NO_PLACE_OR_MENTOR;
        }
        boolean fits = company.mentors().stream()
                .anyMatch(mentor -> options.fitWithin(staffedDays(company, mentor), dayLength));
        return fits ? Reason.FITS : Reason.DAYS_OR_WEEK;
    }

    private boolean isTooFar(Company company) {
        boolean isFarNorthOrSouth =
                Math.abs(company.location().lat() - student.home().lat()) > reachDegrees;
        if (isFarNorthOrSouth && !measured.contains(company.id())) {
            return true;
        }
        return travel.toCompany(student, company) > student.travel().maxMinutes();
    }

    private boolean isTooYoung(Company company) {
        int minimum = company.minimumAge() == null
                ? LegalLimits.MINIMUM_AGE
                : Math.max(LegalLimits.MINIMUM_AGE, company.minimumAge());
        return LegalLimits.ageOn(student.birthDate(), request.firstDay()) < minimum;
    }

    private boolean isOpenLongEnough(Company company, int dayLength) {
        WorkTimes times = company.workTimes();
        boolean under16 = request.isUnder16();
        return times == null
                || times.minutesBetween(LegalLimits.startMinute(under16), LegalLimits.endMinute(under16)) >= dayLength;
    }

    /** The weekdays on which the company has a place and the mentor can take a pupil. */
    static Weekdays staffedDays(Company company, Mentor mentor) {
        return mentor.maxStudents() > 0 ? mentor.days().and(company.places().positiveDays()) : Weekdays.NONE;
    }
}
