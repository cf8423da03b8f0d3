package nl.leerplaats.web.plan;

import java.util.List;
import nl.leerplaats.data.reason.OpenReasons;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.store.StoredPlan;

/**
 * The rows of a plan's tables. A placement or supervision that names something unknown is in no row: the verdict names it as a break.
 *
 * @param students students, by name
 * @param companies companies with at least one pupil, by name
 * @param figures the plan in a few figures
 * @param reasons why requests have no place
 */
public record PlanTables(
        List<StudentRow> students, List<CompanyRow> companies, PlanFigures figures, OpenReasons reasons) {

    public PlanTables {
        students = List.copyOf(students);
        companies = List.copyOf(companies);
    }

    /** Makes the tables of a plan. */
    public static PlanTables of(StoredPlan stored) {
        PlanningYear year = stored.dataset().year();
        PlanReader plan = new PlanReader(year, stored.plan());
        List<StudentRow> students = StudentRows.of(year, plan);
        List<CompanyRow> companies = CompanyRows.of(plan);
        return new PlanTables(
                students, companies, PlanFigures.of(students, companies.size()), OpenReasons.of(year, stored.plan()));
    }
}
