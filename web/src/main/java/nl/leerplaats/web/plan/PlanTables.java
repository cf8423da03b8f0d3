package nl.leerplaats.web.plan;

import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.reason.OpenReasons;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.store.plan.StoredPlan;

/**
 * The rows of a plan's tables. A placement or supervision that names something unknown is in no row: the verdict names it as a break.
 *
 * @param students students, by name
 * @param companies companies with at least one pupil, by name
 * @param everyCompany all companies of the dataset, by name
 * @param figures the plan in a few figures
 * @param reasons why requests have no place
 */
public record PlanTables(
        List<StudentRow> students,
        List<CompanyRow> companies,
        List<Company> everyCompany,
        PlanFigures figures,
        OpenReasons reasons) {

    public PlanTables {
        students = List.copyOf(students);
        companies = List.copyOf(companies);
        everyCompany = List.copyOf(everyCompany);
    }

    /** Makes the tables of a plan. */
    public static PlanTables of(StoredPlan stored) {
        PlanningYear year = stored.dataset().year();
        PlacedPlan plan = PlacedPlan.of(year, stored.plan());
        List<StudentRow> students = StudentTable.of(year, plan);
        List<CompanyRow> companies = CompanyTable.of(year, plan);
        return new PlanTables(
                students,
                companies,
                CompanyTable.listAll(year),
                PlanFigures.of(students, companies.size()),
                OpenReasons.of(year, stored.plan()));
    }

    /** The row of a student of the dataset. */
    public StudentRow rowOf(Student student) {
        return students.stream()
                .filter(row -> row.id().equals(student.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The row of a company, also of one without pupils. */
    public CompanyRow rowOf(Company company) {
        return companies.stream()
                .filter(row -> row.id().equals(company.id()))
                .findFirst()
                .orElseGet(() -> CompanyTable.without(company));
    }
}
