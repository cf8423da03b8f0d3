package nl.leerplaats.solver.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.reason.Remedy;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/** All kinds of changes of a dataset. A change that names what the dataset does not have leaves it as it is. */
public final class Changes {

    /** No change: the same dataset. */
    public static final DatasetChange NONE = new Around(Set.of(), Set.of());

    private Changes() {}

    /** Some changes as one. */
    static DatasetChange all(List<? extends DatasetChange> changes) {
        return changes.size() == 1 ? changes.get(0) : new Together(List.copyOf(changes));
    }

    /** Places more at a company on each of some weekdays; whether its mentors have room for them is another matter. */
    public record MorePlaces(String companyId, Weekdays days, int more) implements DatasetChange.Asked {
        @Override
        public Dataset applyTo(Dataset dataset) {
            return company(
                    dataset,
                    companyId,
                    company -> company.withPlaces(company.places().plus(days, more)));
        }

        @Override
        public Set<String> companies() {
            return Set.of(companyId);
        }

        @Override
        public String say(ReasonTexts texts) {
            return texts.get("change.places", texts.names().company(companyId), texts.days(days), more);
        }
    }

    /** A mentor of a company who is there on more weekdays, or takes more students at a time. */
    public record MentorRoom(String companyId, String mentorId, Weekdays days, int more)
            implements DatasetChange.Asked {
        @Override
        public Dataset applyTo(Dataset dataset) {
            return mentor(
                    dataset,
                    companyId,
                    mentorId,
                    mentor -> mentor.withRoom(mentor.days().or(days), mentor.maxStudents() + more));
        }

        @Override
        public Set<String> companies() {
            return Set.of(companyId);
        }

        @Override
        public String say(ReasonTexts texts) {
            String company = texts.names().company(companyId);
            String mentor = texts.mentor(companyId, mentorId);
            return more > 0
                    ? texts.get("change.mentor", company, mentor, more)
                    : texts.get("change.mentorDays", company, mentor, texts.days(days));
        }
    }

    /** One more mentor at a company. */
    public record NewMentor(String companyId, Mentor mentor) implements DatasetChange {
        @Override
        public Dataset applyTo(Dataset dataset) {
            return company(dataset, companyId, company -> {
                List<Mentor> mentors = new ArrayList<>(company.mentors());
                mentors.add(mentor);
                return company.withMentors(mentors);
            });
        }

        @Override
        public Set<String> companies() {
            return Set.of(companyId);
        }
    }

    /** A student who travels up to so many minutes, one way. */
    public record LongestWay(String studentId, int maxMinutes) implements DatasetChange.Asked {
        @Override
        public Dataset applyTo(Dataset dataset) {
            return student(
                    dataset,
                    studentId,
                    student -> student.withTravel(new TravelLimits(
                            student.travel().modes(),
                            maxMinutes,
                            student.travel().extra())));
        }

        @Override
        public Set<String> students() {
            return Set.of(studentId);
        }

        @Override
        public String say(ReasonTexts texts) {
            return texts.get(
                    "change.way", maxMinutes - texts.student(studentId).travel().maxMinutes(), maxMinutes);
        }
    }

    /** A student for whom something is changed so that there is room under the student's own maximum. */
    public record Remedied(String studentId, Remedy remedy) implements DatasetChange.Asked {
        @Override
        public Dataset applyTo(Dataset dataset) {
            return student(dataset, studentId, remedy::applyTo);
        }

        @Override
        public Set<String> students() {
            return Set.of(studentId);
        }

        @Override
        public String say(ReasonTexts texts) {
            return texts.remedy(remedy);
        }
    }

    /** A student who need not be in school on some weekdays in a period. */
    public record FreeFromSchool(RequestKey request, Weekdays days) implements DatasetChange.Asked {
        @Override
        public Dataset applyTo(Dataset dataset) {
            return student(
                    dataset,
                    request.studentId(),
                    student -> student.withRequests(student.requests().stream()
                            .map(one -> one.periodId().equals(request.periodId())
                                    ? one.withSchoolDays(one.schoolDays().minus(days))
                                    : one)
                            .toList()));
        }

        @Override
        public Set<String> students() {
            return Set.of(request.studentId());
        }

        @Override
        public String say(ReasonTexts texts) {
            return texts.get("change.school", texts.days(days), texts.names().period(request.periodId()));
        }
    }

    /** A company recognised for a profile from a day to a day, both included. */
    public record Recognised(String companyId, Profile profile, LocalDate from, LocalDate until)
            implements DatasetChange.Asked {
        @Override
        public Dataset applyTo(Dataset dataset) {
            return company(dataset, companyId, company -> {
                List<Accreditation> accreditations = new ArrayList<>(company.accreditations());
                accreditations.add(new Accreditation(profile, from, until, Extra.NONE));
                return company.withAccreditations(accreditations);
            });
        }

        @Override
        public Set<String> companies() {
            return Set.of(companyId);
        }

        @Override
        public String say(ReasonTexts texts) {
            return texts.get("change.recognised", texts.names().company(companyId), profile.code());
        }
    }

    /** A company that drops out from the first day of the year planned; what was pinned there is no longer. */
    public record CompanyGone(String companyId) implements DatasetChange {
        @Override
        public Dataset applyTo(Dataset dataset) {
            LocalDate first = PlanningYear.of(dataset).firstDay();
            Dataset dropped = company(dataset, companyId, company -> company.withUnavailableFrom(first));
            return unpin(dropped, one -> one.companyId().equals(companyId));
        }

        @Override
        public Set<String> companies() {
            return Set.of(companyId);
        }
    }

    /** A mentor who is there no longer; what was pinned with the mentor is no longer. */
    public record MentorGone(String companyId, String mentorId) implements DatasetChange {
        @Override
        public Dataset applyTo(Dataset dataset) {
            Dataset dropped = mentor(dataset, companyId, mentorId, one -> one.withRoom(Weekdays.NONE, 0));
            return unpin(
                    dropped,
                    one -> one.companyId().equals(companyId) && one.mentorId().equals(mentorId));
        }

        @Override
        public Set<String> companies() {
            return Set.of(companyId);
        }
    }

    /** A company that the dataset did not have. */
    public record NewCompany(Company company) implements DatasetChange {
        @Override
        public Dataset applyTo(Dataset dataset) {
            List<Company> companies = new ArrayList<>(dataset.companies());
            companies.add(company);
            return dataset.withCompanies(companies);
        }

        @Override
        public Set<String> companies() {
            return Set.of(company.id());
        }
    }

    /** A student who wants no placement in a period any longer. */
    public record RequestGone(RequestKey request) implements DatasetChange {
        @Override
        public Dataset applyTo(Dataset dataset) {
            Dataset less = dataset.withBaseline(dataset.baseline().stream()
                    .filter(one -> !request.equals(RequestKey.of(one)))
                    .toList());
            return student(
                    less,
                    request.studentId(),
                    student -> student.withRequests(student.requests().stream()
                            .filter(one -> !one.periodId().equals(request.periodId()))
                            .toList()));
        }

        @Override
        public Set<String> students() {
            return Set.of(request.studentId());
        }
    }

    /** Several changes, one after the other. */
    public record Together(List<DatasetChange> changes) implements DatasetChange {

        public Together {
            changes = List.copyOf(changes);
        }

        @Override
        public Dataset applyTo(Dataset dataset) {
            Dataset changed = dataset;
            for (DatasetChange change : changes) {
                changed = change.applyTo(changed);
            }
            return changed;
        }

        @Override
        public Set<String> students() {
            Set<String> all = new LinkedHashSet<>();
            changes.forEach(change -> all.addAll(change.students()));
            return all;
        }

        @Override
        public Set<String> companies() {
            Set<String> all = new LinkedHashSet<>();
            changes.forEach(change -> all.addAll(change.companies()));
            return all;
        }
    }

    private static Dataset company(Dataset dataset, String id, UnaryOperator<Company> edit) {
        return dataset.withCompanies(dataset.companies().stream()
                .map(company -> company.id().equals(id) ? edit.apply(company) : company)
                .toList());
    }

    private static Dataset mentor(Dataset dataset, String companyId, String mentorId, UnaryOperator<Mentor> edit) {
        return company(
                dataset,
                companyId,
                company -> company.withMentors(company.mentors().stream()
                        .map(mentor -> mentor.id().equals(mentorId) ? edit.apply(mentor) : mentor)
                        .toList()));
    }

    private static Dataset student(Dataset dataset, String id, UnaryOperator<Student> edit) {
        return dataset.withStudents(dataset.students().stream()
                .map(student -> student.id().equals(id) ? edit.apply(student) : student)
                .toList());
    }

    private static Dataset unpin(Dataset dataset, Predicate<BaselinePlacement> which) {
        return dataset.withBaseline(dataset.baseline().stream()
                .map(one -> which.test(one)
                        ? new BaselinePlacement(
                                one.studentId(),
                                one.periodId(),
                                one.companyId(),
                                one.mentorId(),
                                one.days(),
                                false,
                                one.agreed(),
                                one.extra())
                        : one)
                .toList());
    }
}
