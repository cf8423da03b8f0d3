package nl.leerplaats.data.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.Unread;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.year.RequestKey;

/** Checks what exists already and the measured travel times (docs/data-format.md, baseline placement). */
final class BaselineChecks {

    private final Dataset dataset;
    private final RecordChecks records;
    private final FindingCollector findings;

    BaselineChecks(Dataset dataset, RecordChecks records, FindingCollector findings) {
        this.dataset = dataset;
        this.records = records;
        this.findings = findings;
    }

    /** A student and a company. */
    private record Way(String studentId, String companyId) {}

    void check() {
        Map<RequestKey, Integer> placed = new LinkedHashMap<>();
        for (int i = 0; i < dataset.baseline().size(); i++) {
            placement(dataset.baseline().get(i), i, placed);
        }
        Map<String, Integer> supervised = new LinkedHashMap<>();
        for (int i = 0; i < dataset.baselineSupervisions().size(); i++) {
            supervision(dataset.baselineSupervisions().get(i), i, supervised);
        }
        travelTimes(dataset.travelTimes());
    }

    private void placement(BaselinePlacement placement, int index, Map<RequestKey, Integer> placed) {
        String path = "$.baseline[" + index + "]";
        Student student = records.students().resolve(placement.studentId(), path + ".studentId", findings);
        Company company = records.companies().resolve(placement.companyId(), path + ".companyId", findings);
        String periodId = placement.periodId();
        if (student != null
                && Unread.isRead(periodId)
                && records.period(student, periodId, path + ".periodId")
                && !records.hasRequest(student.id(), periodId)) {
            findings.add(FindingCode.BASELINE_WITHOUT_REQUEST, path + ".periodId", periodId, student.id());
        }
        if (company != null
                && Unread.isRead(placement.mentorId())
                && company.findMentor(placement.mentorId()).isEmpty()) {
            findings.add(FindingCode.UNKNOWN_MENTOR, path + ".mentorId", placement.mentorId(), company.id());
        }
        if (Unread.isRead(placement.studentId()) && Unread.isRead(periodId)) {
            Integer first = placed.putIfAbsent(RequestKey.of(placement), index);
            if (first != null) {
                findings.add(
                        FindingCode.TWO_BASELINES, path, periodId, placement.studentId(), "$.baseline[" + first + "]");
            }
        }
    }

    private void supervision(BaselineSupervision supervision, int index, Map<String, Integer> supervised) {
        String path = "$.baselineSupervisions[" + index + "]";
        records.students().resolve(supervision.studentId(), path + ".studentId", findings);
        records.supervisors().resolve(supervision.supervisorId(), path + ".supervisorId", findings);
        if (Unread.isRead(supervision.studentId())) {
            Integer first = supervised.putIfAbsent(supervision.studentId(), index);
            if (first != null) {
                String firstPlace = "$.baselineSupervisions[" + first + "]";
                findings.add(FindingCode.TWO_BASELINE_SUPERVISIONS, path, supervision.studentId(), firstPlace);
            }
        }
    }

    private void travelTimes(List<TravelTime> times) {
        Map<Way, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < times.size(); i++) {
            TravelTime time = times.get(i);
            String path = "$.travelTimes[" + i + "]";
            records.students().resolve(time.studentId(), path + ".studentId", findings);
            records.companies().resolve(time.companyId(), path + ".companyId", findings);
            if (Unread.isRead(time.studentId()) && Unread.isRead(time.companyId())) {
                Integer first = seen.putIfAbsent(new Way(time.studentId(), time.companyId()), i);
                if (first != null) {
                    String firstPlace = "$.travelTimes[" + first + "]";
                    findings.add(FindingCode.TWO_TRAVEL_TIMES, path, time.studentId(), time.companyId(), firstPlace);
                }
            }
        }
    }
}
