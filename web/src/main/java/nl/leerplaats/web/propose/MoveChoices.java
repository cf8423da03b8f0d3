package nl.leerplaats.web.propose;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.working.CompanyChoices;
import org.jspecify.annotations.Nullable;

/**
 * Where else a student could be, and from which days on.
 *
 * @param year the year planned
 * @param plan the working plan
 * @param student whose move is proposed
 */
record MoveChoices(PlanningYear year, PlacedPlan plan, Student student) {

    /** First day from which on a move can be proposed. */
    public LocalDate first() {
        return year.firstDay();
    }

    /** Last day from which on a move can be proposed. */
    public LocalDate last() {
        return year.lastDay();
    }

    /**
     * Why a move cannot be proposed.
     *
     * @param why the last word of a key of the texts
     * @param from first day that the text names
     * @param to last day that the text names
     */
    record Problem(String why, LocalDate from, LocalDate to) {}

    /** The companies to which a move can be proposed from some day on, by name. */
    public List<Company> companies() {
        List<List<PlannedRequest>> left = requests(null).stream()
                .map(PlannedRequest::firstDay)
                .distinct()
                .map(this::requests)
                .toList();
        return year.dataset().companies().stream()
                .filter(company -> left.stream().anyMatch(requests -> problem(company, requests) == null))
                .sorted(NameOrder.by(Company::shownName, Company::id))
                .toList();
    }

    /**
     * Why a move cannot be proposed; null where it can.
     *
     * @param companyId what was chosen
     * @param from from which day on; null for as soon as can be
     */
    @Nullable
    Problem problem(String companyId, @Nullable LocalDate from) {
        Company company = year.findCompany(companyId);
        if (company == null) {
            return problem("noCompany");
        }
        if (from != null && (from.isBefore(first()) || from.isAfter(last()))) {
            return problem("outsideYear");
        }
        return problem(company, requests(from));
    }

    /** One of which the text names the school year. */
    Problem problem(String why) {
        return new Problem(why, first(), last());
    }

    private @Nullable Problem problem(Company company, List<PlannedRequest> requests) {
        if (requests.isEmpty()) {
            return problem("nothingLeft");
        }
        List<PlannedRequest> there =
                requests.stream().filter(one -> isAt(company, one)).toList();
        if (there.size() == requests.size()) {
            return problem("there");
        }
        if (!there.isEmpty()) {
            return new Problem(
                    "thereThen", there.get(0).firstDay(), there.get(0).lastDay());
        }
        boolean takes = requests.stream().anyMatch(one -> CompanyChoices.takes(company, student, List.of(one)));
        return takes ? null : problem("cannot");
    }

    private boolean isAt(Company company, PlannedRequest request) {
        return plan.findPlace(request.key())
                .filter(at -> at.company().id().equals(company.id()))
                .isPresent();
    }

    /** What is not over on a day. */
    private List<PlannedRequest> requests(@Nullable LocalDate from) {
        return year.listRequests(student.id()).stream()
                .filter(one -> !one.history() && (from == null || !one.lastDay().isBefore(from)))
                .toList();
    }
}
