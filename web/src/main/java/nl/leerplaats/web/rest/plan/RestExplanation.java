package nl.leerplaats.web.rest.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.cli.json.CompanyJson;
import nl.leerplaats.cli.json.PairJson;
import nl.leerplaats.cli.json.ReasonJson;
import nl.leerplaats.cli.json.StudentJson;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.explain.Explainer;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RestCost;
import nl.leerplaats.web.store.plan.StoredPlan;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan is as it is, as {@code explain --json} says it: one of the last three.
 *
 * @param planId the plan
 * @param cost cost of the plan
 * @param startsFrom cost of the plan that reasons start from; another one only where the plan breaks rules
 * @param student a student
 * @param company a company
 * @param pair a student and a company where the student is not
 */
public record RestExplanation(
        String planId,
        @Nullable RestCost cost,
        @Nullable RestCost startsFrom,
        @Nullable Map<String, Object> student,
        @Nullable Map<String, Object> company,
        @Nullable Map<String, Object> pair) {

    /**
     * What is asked of a plan.
     *
     * @param studentId a student; null for none
     * @param companyId a company; null for none
     */
    public record Question(
            @Nullable String studentId, @Nullable String companyId) {

        /**
         * Requires what is asked about to be there.
         *
         * @throws ProblemException where it is not, or where nothing is asked
         */
        void check(PlanningYear year) {
            if (studentId == null && companyId == null) {
                throw ProblemException.wrong("reasons");
            }
            if (studentId != null && year.findStudent(studentId) == null) {
                throw ProblemException.missing("student", studentId);
            }
            if (companyId != null && year.findCompany(companyId) == null) {
                throw ProblemException.missing("company", companyId);
            }
        }
    }

    static RestExplanation of(StoredPlan plan, WhatIf whatIf, Question question, Locale locale) {
        Explainer explainer = new Explainer(whatIf);
        PlanningYear year = whatIf.year();
        Plan given = plan.plan();
        String student = question.studentId();
        String company = question.companyId();
        boolean both = student != null && company != null;
        return new RestExplanation(
                plan.id(),
                RestCost.of(whatIf.verdict().cost()),
                RestCost.of(whatIf.present().cost()),
                student == null || both
                        ? null
                        : StudentJson.of(explainer.student(student).orElseThrow(), given, year, locale),
                company == null || both
                        ? null
                        : CompanyJson.of(explainer.company(company).orElseThrow(), given, year, locale),
                student == null || company == null
                        ? null
                        : PairJson.of(
                                student,
                                company,
                                List.copyOf(explainer.pair(student, company)),
                                new ReasonJson(locale, year.dataset())));
    }
}
