package nl.leerplaats.solver.mapping;

import java.util.Collections;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.problem.Candidate;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.OptionPrice;
import nl.leerplaats.solver.problem.RequestFact;

/** Makes options, also of placements that break rules: a given plan may hold any. */
final class OptionFactory {

    private final PlanningYear year;
    private final StageDateCounts work;
    private final OptionPrice price;

    OptionFactory(PlanningYear year) {
        this.year = year;
        this.work = new StageDateCounts(year);
        this.price = new OptionPrice(year.dataset().weights());
    }

    /** A company for a request. */
    Candidate candidate(RequestFact request, CompanyFact company) {
        PlannedRequest planned = request.planned();
        int travelMinutes = year.travel().toCompany(planned.student(), company.company());
        return candidate(
                request, company, travelMinutes, UnaryRules.atCompany(planned, company.company(), travelMinutes));
    }

    /** A company for a request, where travel and broken rules are known. */
    Candidate candidate(RequestFact request, CompanyFact fact, int travelMinutes, int brokenRules) {
        PlannedRequest planned = request.planned();
        Student student = planned.student();
        Company company = fact.company();
        BaselinePlacement baseline = planned.baseline();
        boolean wishes = !planned.request().isOrientation();
        return new Candidate(
                request,
                fact,
                travelMinutes,
                planned.dayLength(company),
                brokenRules,
                wishes && !student.interests().isEmpty() && Collections.disjoint(student.interests(), company.tags()),
                wishes ? student.preferences().indexOf(company.id()) : -1,
                company.isOfOtherPartners(student.schoolId()),
                baseline != null && baseline.companyId().equals(company.id()));
    }

    /** The dates of a candidate, to make several options of it. */
    StageDateCounts.DateCounter dates(Candidate candidate) {
        return work.counter(candidate.request().planned(), candidate.company());
    }

    /** A placement of a candidate with a mentor and days. */
    Option option(Candidate candidate, StageDateCounts.DateCounter dates, MentorFact mentor, Weekdays days) {
        StageDateCounts.Amount amount = dates.amount(days.mask());
        int broken = candidate.brokenRules()
                | UnaryRules.ofDays(candidate.request().planned(), mentor.mentor(), days, candidate.dayLength());
        return new Option(candidate, mentor, days.mask(), amount.minutes(), amount.dates(), broken, price);
    }

    /** A placement of a request with a mentor and days. */
    Option option(RequestFact request, MentorFact mentor, Weekdays days) {
        Candidate candidate = candidate(request, mentor.company());
        return option(candidate, dates(candidate), mentor, days);
    }
}
