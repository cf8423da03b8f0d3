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

    /** The companies that the student could have in a period without being there already, by name. */
    public List<Company> companies() {
        List<PlannedRequest> requests = requests(null);
        return year.dataset().companies().stream()
                .filter(company -> problem(company, requests) == null)
                .sorted(NameOrder.by(Company::shownName, Company::id))
                .toList();
    }

    /**
     * Why a move cannot be proposed, as the last word of a key of the texts; null where it can.
     *
     * @param companyId what was chosen
     * @param from from which day on; null for as soon as can be
     */
    @Nullable
    String problem(String companyId, @Nullable LocalDate from) {
        Company company = year.findCompany(companyId);
        if (company == null) {
            return "noCompany";
        }
        if (from != null && (from.isBefore(first()) || from.isAfter(last()))) {
            return "outsideYear";
        }
        return problem(company, requests(from));
    }

    private @Nullable String problem(Company company, List<PlannedRequest> requests) {
        if (requests.isEmpty()) {
            return "nothingLeft";
        }
        List<PlannedRequest> elsewhere =
                requests.stream().filter(one -> !isAt(company, one)).toList();
        if (elsewhere.isEmpty()) {
            return "there";
        }
        boolean takes = elsewhere.stream().anyMatch(one -> CompanyChoices.takes(company, student, List.of(one)));
        return takes ? null : "cannot";
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
