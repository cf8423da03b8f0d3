package nl.leerplaats.data.validate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;

/** Warns of requests that no company fits, and of days and weeks that are longer than the law allows wherever the student goes. */
final class RequestChecks {

    private final PlanningYear year;
    private final DocumentPaths paths;
    private final FindingCollector findings;
    private final ProfileCompanies companies;
    private final CandidateSearch search;

    RequestChecks(PlanningYear year, DocumentPaths paths, FindingCollector findings) {
        this.year = year;
        this.paths = paths;
        this.findings = findings;
        this.companies = ProfileCompanies.of(year.dataset().companies());
        this.search = new CandidateSearch(companies, year.travel());
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
        if (search.finds(request)) {
            return;
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(request.student().id());
        arguments.add(request.period().id());
        arguments.add(companies.total());
        if (findings.keeps(FindingCode.NO_CANDIDATE)) {
            for (int count : search.countRemoved(request)) {
                arguments.add(count);
            }
        }
        findings.add(FindingCode.NO_CANDIDATE, paths.request(request.key()), "", arguments.toArray());
    }

    private void lengths(PlannedRequest request) {
        List<Profile> profiles = request.profiles();
        if (companies.list(profiles).isEmpty()) {
            return;
        }
        WeekOptions options = WeekOptions.of(request);
        int day = request.uncappedDayMinutes(companies.shortestDay(profiles));
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
        findings.add(
                code,
                path,
                "",
                request.student().id(),
                request.period().id(),
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(limit));
    }
}
