package nl.leerplaats.data.validate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/** Warns of requests without a week to be on stage: they are dropped, with their baseline placement (docs/rules.md, re-planning). */
final class DroppedChecks {

    private final PlanningYear year;
    private final DocumentPaths paths;
    private final FindingCollector findings;

    DroppedChecks(PlanningYear year, DocumentPaths paths, FindingCollector findings) {
        this.year = year;
        this.paths = paths;
        this.findings = findings;
    }

    void check() {
        Set<RequestKey> placed = new LinkedHashSet<>();
        for (BaselinePlacement placement : year.dataset().baseline()) {
            placed.add(RequestKey.of(placement));
        }
        Map<String, Set<String>> history = historyByCalendar();
        for (Student student : year.dataset().students()) {
            String calendarId = year.getSchool(student.schoolId()).calendarId();
            for (Request request : student.requests()) {
                RequestKey key = RequestKey.of(student, request);
                boolean past = history.getOrDefault(calendarId, Set.of()).contains(request.periodId());
                if (!past && year.findRequest(key) == null) {
                    dropped(key, placed.contains(key));
                }
            }
        }
    }

    private Map<String, Set<String>> historyByCalendar() {
        Map<String, Set<String>> result = new LinkedHashMap<>();
        for (SchoolCalendar calendar : year.dataset().calendars()) {
            Set<String> past = new LinkedHashSet<>();
            for (Period period : calendar.periods()) {
                if (year.isHistory(period)) {
                    past.add(period.id());
                }
            }
            result.put(calendar.id(), past);
        }
        return result;
    }

    private void dropped(RequestKey key, boolean hadBaseline) {
        if (hadBaseline) {
            findings.add(FindingCode.BASELINE_DROPPED, paths.baseline(key), "", key.studentId(), key.periodId());
        } else {
            findings.add(FindingCode.REQUEST_DROPPED, paths.request(key), "", key.studentId(), key.periodId());
        }
    }
}
