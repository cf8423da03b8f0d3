package nl.leerplaats.data.validate;

import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.validate.CandidateCount.Reason;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;

/** Warns of requests that no company fits, and of days and weeks that are longer than the law allows wherever the student goes. */
final class RequestChecks {

    private final PlanningYear year;
    private final DocumentPaths paths;
    private final FindingCollector findings;
    private final ProfileCompanies companies;

    RequestChecks(PlanningYear year, DocumentPaths paths, FindingCollector findings) {
        this.year = year;
        this.paths = paths;
        this.findings = findings;
        this.companies = ProfileCompanies.of(year.dataset().companies());
    }

    void check() {
        for (PlannedRequest request : year.requests()) {
            if (!request.isPinned()) {
                candidates(request);
                lengths(request);
            }
        }
    }

    private void candidates(PlannedRequest request) {
        CandidateCount count = new CandidateCount(request, year.travel());
        if (count.finds(companies.list(request.student().profile()), companies.total())) {
            return;
        }
        findings.add(
                FindingCode.NO_CANDIDATE,
                paths.request(request.key()),
                "",
                request.student().id(),
                request.period().id(),
                companies.total(),
                count.count(Reason.ACCREDITATION),
                count.count(Reason.EXCLUDED),
                count.count(Reason.UNAVAILABLE),
                count.count(Reason.TRAVEL),
                count.count(Reason.AGE),
                count.count(Reason.TIMES),
                count.count(Reason.NO_PLACE_OR_MENTOR),
                count.count(Reason.DAYS_OR_WEEK));
    }

    private void lengths(PlannedRequest request) {
        Profile profile = request.student().profile();
        if (companies.list(profile).isEmpty()) {
            return;
        }
        WeekOptions options = WeekOptions.of(request);
        Integer own = request.request().minutesPerDay();
        int shortest = companies.shortestDay(profile);
        int day = own == null ? shortest : Math.min(shortest, own);
        if (day > options.dayCap()) {
            tooLong(FindingCode.DAY_TOO_LONG, request, day, options.dayCap());
        }
        int week = options.shortestWeek(Math.min(day, options.dayCap()));
        if (week > options.limit()) {
            tooLong(FindingCode.WEEK_TOO_LONG, request, week, options.limit());
        }
    }

    private void tooLong(FindingCode code, PlannedRequest request, int minutes, int limit) {
        String path = paths.request(request.key());
        findings.add(code, path, "", request.student().id(), request.period().id(), minutes, limit);
    }
}
