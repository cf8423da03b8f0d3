package nl.leerplaats.data.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.model.Weights;
import org.jspecify.annotations.Nullable;

/** A dataset while a change is made to it. Records keep their order; new ones come last. */
public final class DatasetDraft {

    private final Dataset start;
    private final List<SchoolCalendar> calendars;
    private final List<School> schools;
    private final List<Student> students;
    private final List<Company> companies;
    private final List<Supervisor> supervisors;
    private final List<BaselineSupervision> supervisions;
    private final List<TravelTime> travelTimes;
    private Weights weights;

    public DatasetDraft(Dataset start) {
        this.start = start;
        calendars = new ArrayList<>(start.calendars());
        schools = new ArrayList<>(start.schools());
        students = new ArrayList<>(start.students());
        companies = new ArrayList<>(start.companies());
        supervisors = new ArrayList<>(start.supervisors());
        supervisions = new ArrayList<>(start.baselineSupervisions());
        travelTimes = new ArrayList<>(start.travelTimes());
        weights = start.weights();
    }

    /** The dataset as it is now, not checked. */
    Dataset build() {
        return new Dataset(
                start.name(),
                start.asOf(),
                calendars,
                schools,
                students,
                companies,
                supervisors,
                start.baseline(),
                supervisions,
                travelTimes,
                weights,
                start.extra());
    }

    void put(SchoolCalendar calendar) {
        put(calendars, SchoolCalendar::id, calendar);
    }

    void put(School school) {
        put(schools, School::id, school);
    }

    void put(Student student) {
        put(students, Student::id, student);
    }

    void put(Company company) {
        put(companies, Company::id, company);
    }

    void put(Supervisor supervisor) {
        put(supervisors, Supervisor::id, supervisor);
    }

    /** Changes a student; one that is not there gives a finding. */
    void changeStudent(String id, UnaryOperator<Student> how, FindingCollector findings) {
        change(students, Student::id, id, how, Subject.Kind.STUDENT, findings);
    }

    /** Changes a company; one that is not there gives a finding. */
    void changeCompany(String id, UnaryOperator<Company> how, FindingCollector findings) {
        change(companies, Company::id, id, how, Subject.Kind.COMPANY, findings);
    }

    /** Tells whether a company is there; a finding where it is not. */
    boolean hasCompany(String id, FindingCollector findings) {
        boolean known = find(companies, Company::id, id) >= 0;
        if (!known) {
            reportUnknown(id, Subject.Kind.COMPANY, findings);
        }
        return known;
    }

    /** The record that a change is about as it stands now; null where there is none. */
    @Nullable
    public Record find(Subject subject) {
        String id = subject.id();
        return switch (subject.kind()) {
            case SCHOOL -> record(schools, School::id, id);
            case CALENDAR -> record(calendars, SchoolCalendar::id, id);
            case STUDENT -> record(students, Student::id, id);
            case COMPANY -> record(companies, Company::id, id);
            case SUPERVISOR -> record(supervisors, Supervisor::id, id);
            case WEIGHTS -> weights;
        };
    }

    private static <T> @Nullable T record(List<T> records, Function<T, String> id, String wanted) {
        int index = find(records, id, wanted);
        return index < 0 ? null : records.get(index);
    }

    void changeWeights(UnaryOperator<Weights> how) {
        weights = how.apply(weights);
    }

    /** Takes the measured travel times of a student out: they are from the home of before. */
    void removeTravelTimesOf(String studentId) {
        travelTimes.removeIf(time -> time.studentId().equals(studentId));
    }

    void removeStudent(String id, FindingCollector findings) {
        if (isFree(Subject.Kind.STUDENT, id, BaselinePlacement::studentId, findings)) {
            students.removeIf(student -> student.id().equals(id));
            supervisions.removeIf(supervision -> supervision.studentId().equals(id));
            removeTravelTimesOf(id);
        }
    }

    void removeCompany(String id, FindingCollector findings) {
        if (isFree(Subject.Kind.COMPANY, id, BaselinePlacement::companyId, findings)) {
            companies.removeIf(company -> company.id().equals(id));
            students.replaceAll(student -> withoutCompany(student, id));
            travelTimes.removeIf(time -> time.companyId().equals(id));
        }
    }

    void removeSupervisor(String id) {
        supervisors.removeIf(supervisor -> supervisor.id().equals(id));
        supervisions.removeIf(supervision -> supervision.supervisorId().equals(id));
    }

    private static Student withoutCompany(Student student, String id) {
        if (!student.preferences().contains(id) && !student.exclusions().contains(id)) {
            return student;
        }
        return student.withWishes(without(student.preferences(), id), without(student.exclusions(), id));
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(one -> !one.equals(id)).toList();
    }

    /** Tells whether no placement that exists needs a record; a finding at the first that does. */
    private boolean isFree(
            Subject.Kind kind, String id, Function<BaselinePlacement, String> named, FindingCollector findings) {
        for (BaselinePlacement placement : start.baseline()) {
            if (named.apply(placement).equals(id)) {
                findings.add(
                        FindingCode.STILL_NEEDED,
                        "$." + kind.key() + "Id",
                        id,
                        kind.key(),
                        placement.studentId(),
                        placement.periodId());
                return false;
            }
        }
        return true;
    }

    private static <T> void put(List<T> records, Function<T, String> id, T record) {
        int index = find(records, id, id.apply(record));
        if (index < 0) {
            records.add(record);
        } else {
            records.set(index, record);
        }
    }

    private static <T> void change(
            List<T> records,
            Function<T, String> id,
            String wanted,
            UnaryOperator<T> how,
            Subject.Kind kind,
            FindingCollector findings) {
        int index = find(records, id, wanted);
        if (index < 0) {
            reportUnknown(wanted, kind, findings);
        } else {
            records.set(index, how.apply(records.get(index)));
        }
    }

    private static void reportUnknown(String id, Subject.Kind kind, FindingCollector findings) {
        findings.add(FindingCode.UNKNOWN_ID, "$." + kind.key() + "Id", id, kind.key());
    }

    private static <T> int find(List<T> records, Function<T, String> id, @Nullable String wanted) {
        for (int i = 0; i < records.size(); i++) {
            if (id.apply(records.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
