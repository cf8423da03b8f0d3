package nl.leerplaats.data.change;

import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;

/** A whole record, added or in the place of the one with its id (kind {@code put}). */
public sealed interface Put extends ChangedFact {

    /**
     * A school.
     *
     * @param school the whole record
     */
    record OfSchool(School school) implements Put {

        @Override
        public void apply(DatasetDraft draft, FindingCollector findings) {
            draft.put(school);
        }

        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SCHOOL, school.id());
        }
    }

    /**
     * A calendar.
     *
     * @param calendar the whole record
     */
    record OfCalendar(SchoolCalendar calendar) implements Put {

        @Override
        public void apply(DatasetDraft draft, FindingCollector findings) {
            draft.put(calendar);
        }

        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.CALENDAR, calendar.id());
        }
    }

    /**
     * A student.
     *
     * @param student the whole record
     */
    record OfStudent(Student student) implements Put {

        @Override
        public void apply(DatasetDraft draft, FindingCollector findings) {
            draft.put(student);
        }

        @Override
        public Subject subject() {
            return Subject.student(student.id());
        }
    }

    /**
     * A company.
     *
     * @param company the whole record
     */
    record OfCompany(Company company) implements Put {

        @Override
        public void apply(DatasetDraft draft, FindingCollector findings) {
            draft.put(company);
        }

        @Override
        public Subject subject() {
            return Subject.company(company.id());
        }
    }

    /**
     * A supervisor.
     *
     * @param supervisor the whole record
     */
    record OfSupervisor(Supervisor supervisor) implements Put {

        @Override
        public void apply(DatasetDraft draft, FindingCollector findings) {
            draft.put(supervisor);
        }

        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SUPERVISOR, supervisor.id());
        }
    }
}
