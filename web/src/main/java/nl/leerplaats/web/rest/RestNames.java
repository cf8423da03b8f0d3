package nl.leerplaats.web.rest;

import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/** The ids in an object of a request: what the year does not have is reported with everything else that is wrong. */
public final class RestNames {

    private static final String STUDENT = "studentId";
    private static final String PERIOD = "periodId";
    private static final String COMPANY = "companyId";
    private static final String MENTOR = "mentorId";
    private static final String SUPERVISOR = "supervisorId";

    private final RestFields fields;
    private final PlanningYear year;

    public RestNames(RestFields fields, PlanningYear year) {
        this.fields = fields;
        this.year = year;
    }

    private @Nullable String known(String key, String id, String kind, boolean there) {
        if (!there) {
            fields.add(Finding.of(FindingCode.UNKNOWN_ID, fields.path(key), id, kind));
        }
        return there ? id : null;
    }

    /** The student; null where there is none of that id. */
    @Nullable
    public String student() {
        String id = fields.text(STUDENT, true);
        return id == null ? null : known(STUDENT, id, "student", year.findStudent(id) != null);
    }

    /** The student and the period; null where the student asks for nothing in a period of that id. */
    @Nullable
    public RequestKey request() {
        String student = student();
        String period = fields.text(PERIOD, true);
        if (student == null || period == null) {
            return null;
        }
        RequestKey key = new RequestKey(student, period);
        return known(PERIOD, period, "period", year.findRequest(key) != null) == null ? null : key;
    }

    /** The company; null where there is none of that id. */
    @Nullable
    public String company() {
        String id = fields.text(COMPANY, true);
        return id == null ? null : known(COMPANY, id, "company", year.findCompany(id) != null);
    }

    /** The mentor; null where the company has none of that id. */
    @Nullable
    public String mentor(@Nullable String companyId) {
        String id = fields.text(MENTOR, true);
        Company company = companyId == null ? null : year.findCompany(companyId);
        if (id != null && company != null && company.findMentor(id).isEmpty()) {
            fields.add(Finding.of(FindingCode.UNKNOWN_MENTOR, fields.path(MENTOR), id, company.id()));
            return null;
        }
        return id;
    }

    /** The supervisor; null for none, and where there is none of that id. */
    @Nullable
    public String supervisor() {
        String id = fields.text(SUPERVISOR, false);
        return id == null ? null : known(SUPERVISOR, id, "supervisor", year.findSupervisor(id) != null);
    }
}
