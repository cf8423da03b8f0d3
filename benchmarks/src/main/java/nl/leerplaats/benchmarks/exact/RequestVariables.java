package nl.leerplaats.benchmarks.exact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.RequestFact;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one request: one for each option, one for "unplaced" where nobody decided the placement, and, where asked for, one for
 * each company, each mentor and each amount of work, which are sums of the first.
 */
final class RequestVariables {

    /** Options that mean the same work: the weekdays, the minutes and the stage dates. */
    record Work(int daysMask, int minutes, int dates) {}

    /** No variable. */
    static final int NONE = -1;

    private final LinearModel model;
    private final RequestFact request;
    private final List<Option> options;
    private final int first;
    private final int unplaced;
    private final Map<Integer, Sum> byCompany = new LinkedHashMap<>();
    private final Map<Integer, Sum> byMentor = new LinkedHashMap<>();
    private final Map<Integer, Set<Integer>> mentorsAt = new LinkedHashMap<>();
    private final Map<Work, Sum> byWork = new LinkedHashMap<>();
    private final Map<Integer, Integer> companies = new LinkedHashMap<>();
    private final Map<Integer, Integer> mentors = new LinkedHashMap<>();
    private final Map<Work, Integer> works = new LinkedHashMap<>();

    RequestVariables(LinearModel model, RequestAssignment assignment) {
        this.model = model;
        request = assignment.request();
        options = assignment.options();
        first = model.variables();
        Sum all = new Sum();
        for (Option option : options) {
            int variable = model.addBoolean();
            all.add(variable);
            sum(byCompany, option.company().index()).add(variable);
            sum(byMentor, option.mentor().index()).add(variable);
            mentorsAt
                    .computeIfAbsent(option.company().index(), key -> new LinkedHashSet<>())
                    .add(option.mentor().index());
            sum(byWork, new Work(option.daysMask(), option.minutes(), option.stageDates()))
                    .add(variable);
        }
        if (assignment.isPinned()) {
            unplaced = NONE;
            model.fix(first, 1);
        } else {
            unplaced = model.addBoolean();
            model.equal(all.add(unplaced), 1);
        }
    }

    /** Adds what each option costs by itself, and what no placement does. */
    void addCosts(Weights weights) {
        for (int position = 0; position < options.size(); position++) {
            Option option = options.get(position);
            model.addCost(Level.SOFT, variable(position), option.softCost());
            model.addCost(
                    Level.MEDIUM,
                    variable(position),
                    option.brokenAgreementCount() * weights.get(CostTerm.BROKEN_AGREEMENT)
                            + option.changedAgreementCount() * weights.get(CostTerm.CHANGED_AGREEMENT));
        }
        if (unplaced != NONE) {
            model.addCost(
                    Level.MEDIUM,
                    unplaced,
                    (long) weights.get(CostTerm.UNPLACED)
                                    * request.weeks()
                                    * request.student().student().urgency()
                            + (request.hasLooseAgreement() ? weights.get(CostTerm.BROKEN_AGREEMENT) : 0));
            model.addCost(
                    Level.SOFT, unplaced, request.hasLooseBaseline() ? weights.get(CostTerm.BASELINE_COMPANY) : 0);
        }
    }

    private static <K> Sum sum(Map<K, Sum> sums, K key) {
        return sums.computeIfAbsent(key, any -> new Sum());
    }

    RequestFact request() {
        return request;
    }

    List<Option> options() {
        return options;
    }

    /** The variable of an option by position. */
    int variable(int position) {
        return first + position;
    }

    /** The variable for "unplaced", or {@link #NONE} where a person decided the placement. */
    int unplaced() {
        return unplaced;
    }

    /** Adds "unplaced" to a sum, where it can be. */
    void addUnplaced(Sum sum, long factor) {
        if (unplaced != NONE) {
            sum.add(unplaced, factor);
        }
    }

    /** Indices of the companies of the options. */
    Set<Integer> companies() {
        return byCompany.keySet();
    }

    /** Indices of the mentors of the options at a company. */
    Set<Integer> mentorsAt(int company) {
        return mentorsAt.getOrDefault(company, Set.of());
    }

    /** The variable for "placed at this company". */
    int company(int index) {
        return companies.computeIfAbsent(index, key -> define(sum(byCompany, index)));
    }

    /** The variable for "placed with this mentor". */
    int mentor(int index) {
        return mentors.computeIfAbsent(index, key -> define(sum(byMentor, index)));
    }

    /** Adds the variables for the works whose weekdays are as asked for to a sum. */
    void addWork(Sum sum, long factor, IntPredicate ofMask) {
        for (Work work : works()) {
            if (ofMask.test(work.daysMask())) {
                sum.add(work(work), factor);
            }
        }
    }

    /** The amounts of work that the options mean. */
    Set<Work> works() {
        return byWork.keySet();
    }

    /** The variable for "placed with this work". */
    int work(Work work) {
        return works.computeIfAbsent(work, key -> define(sum(byWork, work)));
    }

    /** Notes the values of the variables that mean this placement, or none. */
    void choose(@Nullable Placement placement, Map<Integer, Long> values) {
        boolean found = false;
        for (int position = 0; position < options.size(); position++) {
            Option option = options.get(position);
            boolean chosen = placement != null
                    && option.company().company().id().equals(placement.companyId())
                    && option.mentor().mentor().id().equals(placement.mentorId())
                    && option.days().equals(Weekdays.copyOf(placement.days()));
            values.put(variable(position), chosen ? 1L : 0L);
            found |= chosen;
        }
        if (placement != null && !found) {
            throw new IllegalArgumentException("The placement (" + placement + ") is no option of its request.");
        }
        if (unplaced != NONE) {
            values.put(unplaced, found ? 0L : 1L);
        }
    }

    private int define(Sum sum) {
        if (sum.size() == 1) {
            return sum.variable(0);
        }
        return model.addDefined(sum);
    }
}
