package nl.leerplaats.solver.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.reason.OpenReasons;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.explain.price.Answer;
import nl.leerplaats.solver.explain.price.Effect;
import nl.leerplaats.solver.explain.price.Moves;
import nl.leerplaats.solver.explain.price.PlanPrices;
import nl.leerplaats.solver.explain.price.Price;
import nl.leerplaats.solver.mapping.ChangedProblem;
import nl.leerplaats.solver.mapping.PossibleOptions;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentFact;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.search.NearbyPlan;
import nl.leerplaats.solver.search.PresentYears;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * A dataset and a plan of it, to ask what a plan would be if something were different. The plan may come from anywhere; where it breaks
 * rules, answers start from what is left of it without the breaks.
 *
 * <p>An answer is a valid plan that was really found, near the present one and judged; there may be a cheaper one that was not found. Any
 * number of threads may ask; the same question always has the same answer.
 */
public final class WhatIf {

    /** How often a student may be planned anew for one answer; some tens of milliseconds in a region. */
    public static final int USUAL_WORK = 4000;

    /** Students at most in one chain. */
    private static final int CHAIN = 4;

    private final PlanningYear year;
    private final Plan given;
    private final Verdict verdict;
    private final YearPlan problem;
    private final YearIndex index;
    private final NearbyPlan like;
    private final Answer present;
    private final OpenReasons reasons;
    private final StudentYear[] years;
    private final PlanPrices prices;

    private WhatIf(PlanningYear year, Plan given, YearPlan problem, YearIndex index) {
        this.year = year;
        this.given = given;
        this.problem = problem;
        this.index = index;
        verdict = PlanChecker.check(year, given);
        like = new NearbyPlan(index, USUAL_WORK);
        takeGiven(new PresentYears(year, given)).forEach(student -> like.improve(student, 1));
        years = new StudentYear[index.facts().students().size()];
        Arrays.setAll(years, like::year);
        Plan start = PresentYears.plan(index, like);
        CostParts judged = PlanChecker.explain(year, start);
        present = new Answer(year, start.withCost(judged.verdict().cost()), judged, Moves.between(given, start));
        prices = new PlanPrices(present.plan(), judged);
        reasons = OpenReasons.of(year, start);
    }

    private List<Integer> takeGiven(PresentYears source) {
        Set<Integer> hurt = new LinkedHashSet<>();
        for (StudentFact student : index.facts().students()) {
            StudentYear whole = source.year(index, student);
            if (!like.take(student.index(), whole) || !source.isWhole(index, student, whole)) {
                hurt.add(student.index());
            }
        }
        return List.copyOf(hurt);
    }

    /** Prepares questions about a plan, good or broken, of an accepted dataset. */
    public static WhatIf of(Dataset dataset, Plan plan) {
        return of(PlanningYear.of(dataset), plan);
    }

    /** The same, where the year is there already. */
    public static WhatIf of(PlanningYear year, Plan plan) {
        YearPlan asked = ProblemMapper.map(year);
        return new WhatIf(year, plan, asked, new YearIndex(asked));
    }

    /** Prepares questions about another plan of the same dataset. */
    public WhatIf with(Plan plan) {
        return new WhatIf(year, plan, problem, index);
    }

    /** The year planned. */
    public PlanningYear year() {
        return year;
    }

    /** The plan as it was given. */
    public Plan given() {
        return given;
    }

    /** What the judge says of the plan as it was given. */
    public Verdict verdict() {
        return verdict;
    }

    /** Tells whether the given plan breaks rules, so that the present plan is not the given one. */
    public boolean isRepaired() {
        return !verdict.cost().isValid();
    }

    /**
     * The plan that every answer starts from and is compared with: the given one, or where that breaks rules what is left of it, the
     * students who lost something planned anew.
     */
    public Answer present() {
        return present;
    }

    /** Why requests have no place in the present plan. */
    public OpenReasons reasons() {
        return reasons;
    }

    /** What plans cost beside the present one, where the dataset is the same or no change of it costs anything by itself. */
    PlanPrices prices() {
        return prices;
    }

    /** The index of the problem, for those who look at options. */
    public YearIndex index() {
        return index;
    }

    /** A copy of the present plan, to look at what is free in it. */
    public NearbyPlan near() {
        return NearbyPlan.copyOf(like, index, USUAL_WORK);
    }

    /**
     * What a change does by itself: first the plan is made as good as it gets around the change without it, then the change is made. Where
     * the present plan is a good one the first plan is the present one.
     * What stays better when the change is taken back does not count as an effect of the change.
     *
     * @param change a change that leaves every valid plan valid, for example one place more
     */
    public Effect effect(DatasetChange change) {
        Answer without = settled(new Around(change), USUAL_WORK, present.plan());
        Answer with = settled(change, USUAL_WORK, without.plan());
        Answer back = settled(new Around(change), USUAL_WORK, with.plan());
        return new Effect(back.cost().compareTo(without.cost()) < 0 ? back : without, with);
    }

    private Answer settled(DatasetChange change, int work, Plan from) {
        Question question = question(change);
        NearbyPlan near = question.start(work, from);
        question.settle(near);
        return question.answer(near);
    }

    /** Tells which placements there could be and what is in their way; one for each thread. */
    PossibleOptions possible() {
        return new PossibleOptions(index.facts());
    }

    /**
     * The students who would gain by moving to a company alone, each judged by itself, those first who gain most.
     *
     * @param change the change; {@link Changes#NONE} for the places that are free now
     * @param companyId a company of the changed dataset
     * @param most how many students at most
     */
    List<Fit> fits(DatasetChange change, String companyId, int most) {
        Question question = question(change);
        NearbyPlan near = question.start(USUAL_WORK, present.plan());
        Set<Integer> companies = new TreeSet<>();
        for (CompanyFact company : question.index.facts().companies()) {
            if (company.company().id().equals(companyId)) {
                companies.add(company.index());
            }
        }
        List<NearbyPlan.Mover> movers = new ArrayList<>(near.listMovers(companies));
        movers.sort(Comparator.comparingLong(NearbyPlan.Mover::medium)
                .thenComparingLong(NearbyPlan.Mover::soft)
                .reversed()
                .thenComparingInt(NearbyPlan.Mover::student));
        PlanPrices here = new PlanPrices(present.plan(), PlanChecker.explain(question.then, present.plan()));
        List<Fit> fits = new ArrayList<>();
        for (NearbyPlan.Mover mover : movers.subList(0, Math.min(most, movers.size()))) {
            StudentYear year = near.year(mover.student());
            near.replace(mover.student(), mover.year());
            Answer answer = question.answer(near);
            near.replace(mover.student(), year);
            String studentId = question.index
                    .facts()
                    .students()
                    .get(mover.student())
                    .student()
                    .id();
            fits.add(new Fit(studentId, answer, here.ofCompany(answer, studentId, companyId)));
        }
        return List.copyOf(fits);
    }

    /** A good plan of the changed dataset near the present one, found with the {@link #USUAL_WORK}. */
    public Answer ask(DatasetChange change) {
        return ask(change, USUAL_WORK);
    }

    /**
     * The same with other work.
     *
     * @param work how often a student may be planned anew
     */
    public Answer ask(DatasetChange change, int work) {
        return settled(change, work, present.plan());
    }

    /**
     * The cheapest plan found of the changed dataset in which a wish is met and nobody loses anything; if there is none, the cheapest in which
     * others do, whatever that costs: {@link Price#losses} has what. Empty where none was found.
     *
     * @param change the change; {@link Changes#NONE} for none
     * @param wish what has to be in the plan
     * @param length students at most who change places, the one with the wish included: 1 tells what is possible with nobody else moving
     */
    public Optional<Answer> place(DatasetChange change, Wish wish, int length) {
        return draft(change, wish, length, USUAL_WORK).map(Draft::answer);
    }

    /** A plan that was found and not judged yet, for those who compare many. */
    record Draft(long medium, long soft, Supplier<Answer> judged) {
        Answer answer() {
            return judged.get();
        }
    }

    /** The same as {@link #place}, not judged yet, with at most so much work. */
    Optional<Draft> draft(DatasetChange change, Wish wish, int length, int work) {
        Question question = question(change);
        Optional<RequestFact> request = question.problem.facts().requests().stream()
                .filter(one -> one.planned().key().equals(wish.request()) && !one.pinned())
                .findFirst();
        if (request.isEmpty()) {
            return Optional.empty();
        }
        Question narrow = question.restrictedTo(request.get(), wish);
        NearbyPlan near = narrow.start(work, present.plan());
        Keeping keeping = new Keeping(narrow.index, request.get());
        return near.place(request.get(), length, keeping)
                ? Optional.of(new Draft(near.medium(), near.soft(), () -> narrow.answer(near)))
                : Optional.empty();
    }

    private Question question(DatasetChange change) {
        if (change instanceof Around) {
            return new Question(change, year, problem, index, true);
        }
        PlanningYear then = PlanningYear.of(change.applyTo(year.dataset()));
        YearPlan asked = ChangedProblem.map(then, problem, change.students(), change.companies());
        boolean alike = ChangedProblem.keepsNumbers(problem, asked);
        return new Question(change, then, asked, new YearIndex(asked, alike ? index : null), alike);
    }

    /** A changed dataset with its problem. */
    private final class Question {
        private final DatasetChange change;
        private final PlanningYear then;
        private final YearPlan problem;
        private final YearIndex index;
        private final boolean alike;
        private final Map<Integer, StudentYear> startYears = new LinkedHashMap<>();
        private final Set<Integer> hurt = new LinkedHashSet<>();

        Question(DatasetChange change, PlanningYear then, YearPlan problem, YearIndex index, boolean alike) {
            this.change = change;
            this.then = then;
            this.problem = problem;
            this.index = index;
            this.alike = alike;
        }

        Question restrictedTo(RequestFact request, Wish wish) {
            YearPlan narrow = ChangedProblem.restrict(problem, request, wish::isMetBy);
            return new Question(change, then, narrow, new YearIndex(narrow, index), alike);
        }

        /** A plan in the changed problem, less what is no longer possible. */
        NearbyPlan start(int work, Plan plan) {
            boolean ofPresent = plan.equals(present.plan());
            YearFacts known = WhatIf.this.problem.facts();
            boolean sameMentors =
                    problem.facts().mentors().size() == known.mentors().size();
            boolean light = alike && sameMentors && change.students().isEmpty();
            boolean copied = light && ofPresent && problem.facts().equals(known);
            NearbyPlan near = copied
                    ? NearbyPlan.copyOf(like, index, work)
                    : light ? new NearbyPlan(index, like, work) : new NearbyPlan(index, work);
            PresentYears source = new PresentYears(then, plan);
            for (StudentFact student : index.facts().students()) {
                int number = student.index();
                boolean untouched = ofPresent && alike && isUntouched(number);
                StudentYear whole = untouched ? years[number] : source.year(index, student);
                if (copied && !untouched) {
                    near.takeOut(number);
                }
                boolean kept = copied && untouched || near.take(number, whole);
                startYears.put(number, near.year(number));
                if (!kept || !source.isWhole(index, student, whole)) {
                    hurt.add(number);
                }
            }
            return near;
        }

        private boolean isUntouched(int student) {
            YearIndex base = WhatIf.this.index;
            for (RequestFact request : index.requestsOf(student)) {
                if (index.choicesOf(request) != base.choicesOf(request)) {
                    return false;
                }
            }
            return true;
        }

        /** Who lost something and who is changed looks for a place; then what is free fills. */
        void settle(NearbyPlan near) {
            hurt.forEach(student -> near.improve(student, CHAIN));
            Set<Integer> changed = new LinkedHashSet<>();
            for (StudentFact student : index.facts().students()) {
                if (change.students().contains(student.student().id()) && !hurt.contains(student.index())) {
                    changed.add(student.index());
                }
            }
            changed.forEach(student -> near.improve(student, CHAIN));
            Set<Integer> companies = new TreeSet<>();
            for (CompanyFact company : index.facts().companies()) {
                if (change.companies().contains(company.company().id())) {
                    companies.add(company.index());
                }
            }
            changed.addAll(hurt);
            changed.forEach(student -> companies.addAll(left(near, student)));
            near.fill(companies);
            listNeedy(near, companies).forEach(student -> near.improve(student, CHAIN));
        }

        /** The companies that a student is no longer at. */
        private Set<Integer> left(NearbyPlan near, int student) {
            Set<Integer> left = new TreeSet<>(
                    Objects.requireNonNull(startYears.get(student)).companies(false));
            left.removeAll(near.year(student).companies(false));
            return left;
        }

        /** Students without a placement for a request, who could be where something changed or where somebody is who could go there. */
        private Set<Integer> listNeedy(NearbyPlan near, Set<Integer> companies) {
            Set<Integer> within = new TreeSet<>(companies);
            near.listInterested(companies)
                    .forEach(student -> within.addAll(near.year(student).companies(false)));
            Set<Integer> needy = new TreeSet<>();
            for (int student : near.listInterested(within)) {
                StudentYear year = near.year(student);
                RequestFact[] requests = index.requestsOf(student);
                for (int position = 0; position < requests.length; position++) {
                    if (year.option(position) == null
                            && !index.optionsOf(requests[position]).isEmpty()) {
                        needy.add(student);
                    }
                }
            }
            return needy;
        }

        Answer answer(NearbyPlan near) {
            Plan plan = PresentYears.plan(index, near);
            CostParts judged = PlanChecker.explain(then, plan);
            return new Answer(
                    then, plan.withCost(judged.verdict().cost()), judged, Moves.between(present.plan(), plan));
        }
    }
}
