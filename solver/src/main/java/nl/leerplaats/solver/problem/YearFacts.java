package nl.leerplaats.solver.problem;

import java.util.List;
import nl.leerplaats.data.year.PlanningYear;

/**
 * All that does not change while a plan is made, each list by index, so by id and not by the order of rows in the file.
 *
 * @param year the year planned
 * @param schools schools
 * @param students students
 * @param companies companies
 * @param mentors mentors of all companies
 * @param supervisors supervisors
 * @param requests requests that were not dropped, history included
 */
public record YearFacts(
        PlanningYear year,
        List<SchoolFact> schools,
        List<StudentFact> students,
        List<CompanyFact> companies,
        List<MentorFact> mentors,
        List<SupervisorFact> supervisors,
        List<RequestFact> requests) {

    public YearFacts {
        schools = List.copyOf(schools);
        students = List.copyOf(students);
        companies = List.copyOf(companies);
        mentors = List.copyOf(mentors);
        supervisors = List.copyOf(supervisors);
        requests = List.copyOf(requests);
    }

    /** Minutes of a visit from a supervisor's school to a company, one way. */
    public int visitMinutes(SupervisorFact supervisor, CompanyFact company) {
        return year.travel().visit(supervisor.school().school(), company.company());
    }
}
