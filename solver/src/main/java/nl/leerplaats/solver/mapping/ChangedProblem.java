package nl.leerplaats.solver.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.problem.YearPlan;

/**
 * The problem of a dataset that differs in a few students and companies from one whose problem is known. The lists of options that stay the
 * same are the very same lists, so that nothing has to be made again of them.
 */
public final class ChangedProblem {

    /** The order of companies in a list of options, by the first option of each. */
    private static final Comparator<Option> COMPANY_ORDER = Comparator.comparingLong(Option::softCost)
            .thenComparingInt(option -> option.company().index());

    private ChangedProblem() {}

    /** Tells whether a problem numbers all students, companies, mentors and requests as a known one; there may be more mentors. */
    public static boolean keepsNumbers(YearPlan known, YearPlan other) {
        return known.facts().equals(other.facts()) || keepsNumbers(known.facts(), other.facts());
    }

    private static boolean keepsNumbers(YearFacts one, YearFacts other) {
        int mentors = one.mentors().size();
        return other.mentors().size() >= mentors
                && haveSameNumbers(one, other, other.mentors().subList(0, mentors));
    }

    private static boolean haveSameNumbers(YearFacts one, YearFacts other, List<MentorFact> mentors) {
        return same(
                        one.students(),
                        other.students(),
                        student -> student.student().id())
                && same(
                        one.companies(),
                        other.companies(),
                        company -> company.company().id())
                && same(one.mentors(), mentors, mentor -> mentor.mentor().id())
                && same(one.mentors(), mentors, mentor -> mentor.company().index())
                && same(
                        one.supervisors(),
                        other.supervisors(),
                        one1 -> one1.supervisor().id())
                && same(
                        one.requests(),
                        other.requests(),
                        request -> request.planned().key());
    }

    private static <T> boolean same(List<T> one, List<T> other, Function<T, Object> id) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int index = 0; index < one.size(); index++) {
            if (!id.apply(one.get(index)).equals(id.apply(other.get(index)))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The problem of a changed dataset.
     *
     * @param year the changed dataset
     * @param known the problem of the dataset before the change
     * @param students ids of the students about whom anything changed
     * @param companies ids of the companies about which anything changed
     */
    public static YearPlan map(PlanningYear year, YearPlan known, Set<String> students, Set<String> companies) {
        ProblemMapper mapper = new ProblemMapper(year, FactsMapper.map(year, known.facts()));
        if (!keepsNumbers(known.facts(), mapper.facts())) {
            return mapper.plan(mapper.withOptions(() -> false), mapper.withSupervisors(), List.of());
        }
        List<CompanyFact> changed = listCompanies(mapper.facts(), companies);
        List<RequestAssignment> requests = new ArrayList<>();
        for (RequestFact request : mapper.facts().requests()) {
            RequestAssignment before = known.requests().get(request.index());
            boolean touched = students.contains(request.student().student().id())
                    || before.isPinned() != request.pinned()
                    || request.pinned() && isAt(before, companies);
            requests.add(
                    touched
                            ? mapper.assignment(request)
                            : new RequestAssignment(
                                    request, mapper.listNear(request, before.options(), changed), before.getOption()));
        }
        return mapper.plan(requests, mapper.withSupervisors(), List.of());
    }

    private static boolean isAt(RequestAssignment assignment, Set<String> companies) {
        Option option = assignment.getOption();
        return option != null && companies.contains(option.company().company().id());
    }

    /** The same problem in which a request can only get the options that pass. */
    public static YearPlan restrict(YearPlan plan, RequestFact request, Predicate<Option> passes) {
        List<RequestAssignment> requests = new ArrayList<>(plan.requests());
        RequestAssignment before = requests.get(request.index());
        requests.set(
                request.index(),
                new RequestAssignment(
                        before.request(),
                        before.options().stream().filter(passes).toList(),
                        before.getOption()));
        return plan.withRequests(requests);
    }

    /** Options at companies of which something changed for those that they had; both lists and the result are as a list made anew is. */
    static List<Option> replace(List<Option> before, BitSet companies, List<Option> now) {
        List<Option> old = new ArrayList<>();
        for (Option option : before) {
            if (companies.get(option.company().index())) {
                old.add(option);
            }
        }
        if (areAlike(old, now)) {
            return before;
        }
        List<Option> result = new ArrayList<>(before.size() + now.size());
        int next = 0;
        for (int from = 0; from < before.size(); ) {
            int to = endOfCompany(before, from);
            if (!companies.get(before.get(from).company().index())) {
                while (next < now.size() && COMPANY_ORDER.compare(now.get(next), before.get(from)) < 0) {
                    int end = endOfCompany(now, next);
                    result.addAll(now.subList(next, end));
                    next = end;
                }
                result.addAll(before.subList(from, to));
            }
            from = to;
        }
        result.addAll(now.subList(next, now.size()));
        return List.copyOf(result);
    }

    private static int endOfCompany(List<Option> options, int from) {
        int company = options.get(from).company().index();
        int end = from + 1;
        while (end < options.size() && options.get(end).company().index() == company) {
            end++;
        }
        return end;
    }

    private static boolean areAlike(List<Option> one, List<Option> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int position = 0; position < one.size(); position++) {
            Option left = one.get(position);
            Option right = other.get(position);
            if (left.mentor().index() != right.mentor().index()
                    || left.daysMask() != right.daysMask()
                    || left.minutes() != right.minutes()
                    || left.stageDates() != right.stageDates()
                    || left.softCost() != right.softCost()
                    || left.brokenAgreementCount() != right.brokenAgreementCount()
                    || left.changedAgreementCount() != right.changedAgreementCount()) {
                return false;
            }
        }
        return true;
    }

    private static List<CompanyFact> listCompanies(YearFacts facts, Set<String> ids) {
        return facts.companies().stream()
                .filter(company -> ids.contains(company.company().id()))
                .toList();
    }
}
