package nl.leerplaats.solver.mapping;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.problem.Candidate;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.YearFacts;

/** Placements of a request at any company, also those that break rules, to tell which rules they break. */
public final class PossibleOptions {

    private final PlanningYear year;
    private final OptionFactory factory;
    private final List<List<MentorFact>> mentorsOf = new ArrayList<>();

    public PossibleOptions(YearFacts facts) {
        year = facts.year();
        factory = new OptionFactory(year);
        facts.companies().forEach(company -> mentorsOf.add(new ArrayList<>()));
        facts.mentors()
                .forEach(mentor -> mentorsOf.get(mentor.company().index()).add(mentor));
    }

    /** Bits of the hard rules that any placement at the company breaks, by ordinal of the {@link HardRule}. */
    public int brokenAt(RequestFact request, CompanyFact company) {
        return UnaryRules.atCompany(request.planned(), company.company(), travelMinutes(request, company));
    }

    /** Minutes of the student to the company, one way. */
    public int travelMinutes(RequestFact request, CompanyFact company) {
        return year.travel().toCompany(request.planned().student(), company.company());
    }

    /**
     * The placements that the company could give: every mentor who takes anybody, and every allowed number of days on which the mentor is
     * there and the company has places at all. {@link Option#breaks} tells which rules each breaks.
     */
    public List<Option> list(RequestFact request, CompanyFact company) {
        Request wish = request.planned().request();
        Candidate candidate = factory.candidate(request, company);
        StageDateCounts.DateCounter dates = factory.dates(candidate);
        Weekdays open = company.company().places().positiveDays();
        List<Option> options = new ArrayList<>();
        for (MentorFact mentor : mentorsOf.get(company.index())) {
            if (mentor.mentor().maxStudents() > 0) {
                int free = open.and(mentor.mentor().days()).mask();
                for (int mask = free; mask > 0; mask = (mask - 1) & free) {
                    if (wish.daysPerWeek().contains(Integer.bitCount(mask))) {
                        options.add(factory.option(candidate, dates, mentor, new Weekdays(mask)));
                    }
                }
            }
        }
        return options;
    }
}
