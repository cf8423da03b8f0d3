package nl.leerplaats.data.validate;

import java.util.Set;
import nl.leerplaats.data.check.PlacementConditions;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.travel.TravelMinutes;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import org.jspecify.annotations.Nullable;

/** What the hard rules of one placement leave of the companies for one request. */
final class CandidateLimits {

    /** Why a company does not fit: the first of these that holds. */
    enum Reason {
        ACCREDITATION,
        UNAVAILABLE,
        AGE,
        TIMES,
        NO_PLACE_OR_MENTOR,
        EXCLUDED,
        TRAVEL,
        DAYS_OR_WEEK
    }

    /** Kilometres around the longest way within which the quick look at the distance does not decide, so that rounding cannot. */
    private static final double SLACK_KM = 0.01;

    private final PlannedRequest request;
    private final Student student;
    private final TravelMinutes travel;
    private final PlacementConditions conditions;
    private final WeekOptions options;
    private final Set<String> measured;
    private final double[] home;
    private final double surelyFar;
    private final double surelyNear;
    private final int[] fittingByDayLength;

    CandidateLimits(PlannedRequest request, TravelMinutes travel) {
        this.request = request;
        this.student = request.student();
        this.travel = travel;
        this.conditions = new PlacementConditions(request);
        this.options = WeekOptions.of(conditions);
        this.fittingByDayLength = new int[options.dayCap() + 1];
        this.measured = travel.listMeasuredCompanies(student.id());
        this.home = CandidateTable.onUnitSphere(student.home());
        double reach = 0;
        for (TravelMode mode : student.travel().modes()) {
            reach = Math.max(reach, mode.reachKilometres(student.travel().maxMinutes() - 1));
        }
        this.surelyFar = cosine(reach + SLACK_KM);
        this.surelyNear = cosine(reach - SLACK_KM);
    }

    /** Cosine of the angle that a distance spans at the centre of the earth; beyond any cosine where there is no such distance. */
    private static double cosine(double kilometres) {
        double angle = kilometres / Location.EARTH_RADIUS_KM;
        if (angle < 0) {
            return 2;
        }
        return angle >= Math.PI ? -2 : Math.cos(angle);
    }

    /** A quick look that passes every company that fits, and not many others. */
    boolean canFit(CandidateTable table, int index) {
        int dayLength = dayLength(table.minutesPerDay(index));
        boolean isEstimated = measured.isEmpty();
        return conditions.age() >= table.minimumAge(index)
                && (!isEstimated || table.cosineTo(index, home) >= surelyFar)
                && (table.staffed(index) & fitting(dayLength)) != 0;
    }

    /** The reason why the company does not fit; null where it does. */
    @Nullable
    Reason findReason(CandidateTable table, int index) {
        Company company = table.company(index);
        if (!conditions.isRecognised(company)) {
            return Reason.ACCREDITATION;
        }
        int staffed = table.staffedOn(index, request.lastDay());
        boolean allLeave = staffed >>> 1 == 0 && table.staffed(index) >>> 1 != 0;
        if (allLeave || !conditions.isAvailable(company)) {
            return Reason.UNAVAILABLE;
        }
        if (!conditions.isOldEnough(company)) {
            return Reason.AGE;
        }
        if (!conditions.isOpenLongEnough(company)) {
            return Reason.TIMES;
        }
        if (staffed >>> 1 == 0) {
            return Reason.NO_PLACE_OR_MENTOR;
        }
        if (conditions.isExcluded(company)) {
            return Reason.EXCLUDED;
        }
        if (isTooFar(company, table.cosineTo(index, home))) {
            return Reason.TRAVEL;
        }
        int fitting = fitting(request.dayLength(company));
        return (staffed & fitting) == 0 ? Reason.DAYS_OR_WEEK : null;
    }

    private int dayLength(int companyMinutes) {
        return Math.min(request.uncappedDayMinutes(companyMinutes), options.dayCap());
    }

    private boolean isTooFar(Company company, double cosine) {
        boolean isEstimated = measured.isEmpty() || !measured.contains(company.id());
        if (isEstimated && (cosine < surelyFar || cosine > surelyNear)) {
            return cosine < surelyFar;
        }
        return !conditions.isWithinReach(travel.toCompany(student, company));
    }

    /**
     * Bit m is set where the weekdays of mask m hold an allowed set with which the week is short enough. Bit 0 stands for the empty mask,
     * which holds none; it is used to tell that the others have been worked out.
     */
    private int fitting(int dayLength) {
        if (fittingByDayLength[dayLength] == 0) {
            int bits = 1;
            for (int mask = 1; mask <= Weekdays.ALL.mask(); mask++) {
                bits |= options.fitWithin(new Weekdays(mask), dayLength) ? 1 << mask : 0;
            }
            fittingByDayLength[dayLength] = bits;
        }
        return fittingByDayLength[dayLength] & ~1;
    }
}
