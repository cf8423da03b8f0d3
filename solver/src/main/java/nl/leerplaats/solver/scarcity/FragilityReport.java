package nl.leerplaats.solver.scarcity;

import java.util.List;
import nl.leerplaats.data.plan.Cost;

/**
 * Which single drop-out would hurt a plan most.
 *
 * @param from cost of the plan from which losses are counted
 * @param repaired whether that is what is left of the given plan without what breaks rules in it
 * @param better what another plan saves that was found with nobody dropping out; nothing where none was found
 * @param companies companies, the worst first
 * @param mentors mentors of companies that have more than one, the worst first
 * @param usedCompanies companies where somebody is placed, of whom those that looked worst were tried
 * @param usedMentors mentors who have somebody, at companies that have more than one
 */
public record FragilityReport(
        Cost from,
        boolean repaired,
        Gain better,
        List<DropOut> companies,
        List<DropOut> mentors,
        int usedCompanies,
        int usedMentors) {

    public FragilityReport {
        companies = List.copyOf(companies);
        mentors = List.copyOf(mentors);
    }
}
