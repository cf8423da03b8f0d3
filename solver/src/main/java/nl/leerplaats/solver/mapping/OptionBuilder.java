package nl.leerplaats.solver.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.Candidate;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;

/** Lists the options of a request: every mentor and set of weekdays that breaks no rule by itself. */
final class OptionBuilder {

    private static final Comparator<List<Option>> CHEAPEST_FIRST =
            Comparator.comparingLong(options -> options.get(0).softCost());

    private static final Comparator<Option> CHEAPEST_OPTION_FIRST = Comparator.comparingLong(Option::softCost)
            .thenComparing(Option::mentor, MentorFact.BY_COMPANY_AND_ID)
            .thenComparingInt(Option::daysMask);

    private final OptionFactory factory;
    private final List<List<MentorFact>> mentorsOf;

    /**
     * Builds options.
     *
     * @param factory makes them
     * @param mentorsOf mentors by index of the company
     */
    OptionBuilder(OptionFactory factory, List<List<MentorFact>> mentorsOf) {
        this.factory = factory;
        this.mentorsOf = mentorsOf;
    }

    /**
     * A company within the student's longest way.
     *
     * @param company the company
     * @param travelMinutes travel minutes of the student, one way
     */
    record Reachable(CompanyFact company, int travelMinutes) {}

    /** The options, company by company, the cheapest company first, and within a company the cheapest option first. */
    List<Option> list(RequestFact request, List<Reachable> reachable) {
        List<List<Option>> byCompany = new ArrayList<>();
        for (Reachable one : reachable) {
            int broken = UnaryRules.atCompany(request.planned(), one.company().company(), one.travelMinutes());
            if (broken == 0) {
                List<Option> options =
                        ofCandidate(factory.candidate(request, one.company(), one.travelMinutes(), broken));
                if (!options.isEmpty()) {
                    byCompany.add(options);
                }
            }
        }
        byCompany.sort(CHEAPEST_FIRST);
        List<Option> all = new ArrayList<>();
        byCompany.forEach(all::addAll);
        return List.copyOf(all);
    }

    private List<Option> ofCandidate(Candidate candidate) {
        Request request = candidate.request().planned().request();
        Weekdays open = candidate.company().company().places().positiveDays().minus(request.schoolDays());
        StageDateCounts.DateCounter dates = factory.dates(candidate);
        List<Option> options = new ArrayList<>();
        for (MentorFact mentor : mentorsOf.get(candidate.company().index())) {
            if (mentor.mentor().maxStudents() > 0
                    && mentor.mentor().isThereOn(candidate.request().lastDay())) {
                int free = open.and(mentor.mentor().days()).mask();
                for (int mask = free; mask > 0; mask = (mask - 1) & free) {
                    if (request.daysPerWeek().contains(Integer.bitCount(mask))) {
                        Option option = factory.option(candidate, dates, mentor, new Weekdays(mask));
                        if (!option.breaksAny() && fitsMaximum(option)) {
                            options.add(option);
                        }
                    }
                }
            }
        }
        options.sort(CHEAPEST_OPTION_FIRST);
        return options;
    }

    /** A placement that alone exceeds the most hours or days can be in no valid plan. */
    private static boolean fitsMaximum(Option option) {
        return StudentWorkLimit.of(option.request().student().student(), 0, 0).allowsMore(0, 0, option);
    }
}
