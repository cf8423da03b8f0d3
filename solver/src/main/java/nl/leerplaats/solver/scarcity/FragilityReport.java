package nl.leerplaats.solver.scarcity;

import java.util.List;

/**
 * Which single drop-out would hurt a plan most.
 *
 * @param companies companies, the worst first
 * @param mentors mentors of companies that have more than one, the worst first
 * @param usedCompanies companies where somebody is placed, of whom those that looked worst were tried
 * @param usedMentors mentors who have somebody, at companies that have more than one
 */
public record FragilityReport(List<DropOut> companies, List<DropOut> mentors, int usedCompanies, int usedMentors) {

    public FragilityReport {
        companies = List.copyOf(companies);
        mentors = List.copyOf(mentors);
    }
}
