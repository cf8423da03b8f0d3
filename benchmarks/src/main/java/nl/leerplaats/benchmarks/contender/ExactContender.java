package nl.leerplaats.benchmarks.contender;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.leerplaats.benchmarks.exact.CompleteModel;
import nl.leerplaats.benchmarks.exact.CpSat;
import nl.leerplaats.benchmarks.exact.Highs;
import nl.leerplaats.benchmarks.exact.Lexicographic;
import nl.leerplaats.benchmarks.exact.Mip;
import nl.leerplaats.benchmarks.exact.PlanModel;
import nl.leerplaats.benchmarks.exact.PlanModel.Values;
import nl.leerplaats.benchmarks.exact.ProgramSolver;
import nl.leerplaats.benchmarks.exact.TooLargeException;
import nl.leerplaats.benchmarks.exact.YearsModel;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.problem.YearPlan;

/**
 * A model of all of the rules, given to a solver that knows nothing of placements. It may start from the plan of first come, first served, without
 * which it has no plan at all of a region in a minute.
 */
final class ExactContender implements Contender.Planner {

    private final Model modelOf;
    private final Function<Task, ProgramSolver> solver;

    private ExactContender(Model modelOf, Function<Task, ProgramSolver> solver) {
        this.modelOf = modelOf;
        this.solver = solver;
    }

    static ExactContender cpSat() {
        return new ExactContender(
                problem -> complete(problem, MOST_OPTIONS_CP_SAT), task -> new CpSat(task.threads(), task.seed()));
    }

    static ExactContender mip() {
        return new ExactContender(problem -> complete(problem, MOST_OPTIONS_MIP), task -> Mip.scip(task.seed()));
    }

    static ExactContender yearsMip() {
        return new ExactContender(
                problem -> YearsModel.of(problem, MOST_YEARS), task -> new Highs(task.threads(), task.seed()));
    }

    static ExactContender yearsScip() {
        return new ExactContender(problem -> YearsModel.of(problem, MOST_YEARS), task -> Mip.scip(task.seed()));
    }

    /** Options beyond which the model as a message is longer than the 2 GB that OR-Tools takes. */
    private static final long MOST_OPTIONS_CP_SAT = 4_000_000;

    /** Options beyond which the matrix and its factors do not fit in memory. */
    private static final long MOST_OPTIONS_MIP = 1_000_000;

    /** Years beyond which memory is short: with 1,000,000 a process with 4 GB of heap took 1.5 GB with HiGHS and 3.8 GB with SCIP. */
    private static final int MOST_YEARS = 1_500_000;

    /** Builds the model of a problem. */
    private interface Model {
        PlanModel of(YearPlan problem) throws TooLargeException;
    }

    private static PlanModel complete(YearPlan problem, long most) throws TooLargeException {
        long options = CompleteModel.countOptions(problem);
        if (options > most) {
            throw new TooLargeException("(" + options + ") options; the model is built for at most (" + most + ")");
        }
        return CompleteModel.of(problem);
    }

    /** A solution on the way, kept until the time is over: judging it costs time of its own. */
    private record Found(long elapsedMillis, boolean[] chosen) {}

    @Override
    public Outcome plan(Dataset dataset, Task task) {
        Trace trace = new Trace();
        PlanningYear year = PlanningYear.of(dataset);
        PlanModel model;
        try {
            model = modelOf.of(CompleteModel.problem(year));
        } catch (TooLargeException tooLarge) {
            return Outcome.without(
                    Outcome.Kind.DOES_NOT_FIT, Objects.requireNonNull(tooLarge.getMessage()), trace.elapsedMillis());
        }
        return solve(year, model, task, trace);
    }

    private Outcome solve(PlanningYear year, PlanModel model, Task task, Trace trace) {
        String size = model.program().variables() + " variables, "
                + model.program().rows() + " rows, " + model.program().entries() + " entries";
        int[] deciding = model.deciding();
        long[] start = model.start(FirstComeFirstServed.plan(year));
        List<Found> found = new ArrayList<>();
        Duration left = task.timeLimit().minusMillis(trace.elapsedMillis());
        if (left.isNegative() || left.isZero()) {
            return Outcome.without(
                    Outcome.Kind.NO_PLAN, "the time passed while the model was built: " + size, trace.elapsedMillis());
        }
        Lexicographic.Result result = Lexicographic.solve(
                model.prepare(solver.apply(task)),
                model.program(),
                start,
                left,
                values -> found.add(new Found(trace.elapsedMillis(), chosen(deciding, values))));
        long end = trace.elapsedMillis();
        Bound bound = new Bound(
                0, result.leastMedium(), result.leastSoft(), Math.max(result.atMedium(), result.leastMedium()));
        String note = result.note().isEmpty() ? size : size + "; " + result.note();
        long[] values = result.values();
        if (values == null) {
            return new Outcome(Outcome.Kind.NO_PLAN, note, null, null, bound, List.of(), end);
        }
        found.forEach(one -> trace.note(one.elapsedMillis(), judge(year, model, deciding, one.chosen())));
        Plan plan = model.plan(variable -> values[variable]);
        trace.note(end, PlanChecker.check(year, plan).cost());
        return new Outcome(
                result.proven() ? Outcome.Kind.PROVEN : Outcome.Kind.SOLVED,
                note,
                plan,
                result.claim(),
                bound,
                trace.list(),
                end);
    }

    private static boolean[] chosen(int[] deciding, Values values) {
        boolean[] chosen = new boolean[deciding.length];
        for (int position = 0; position < deciding.length; position++) {
            chosen[position] = values.get(deciding[position]) == 1;
        }
        return chosen;
    }

    private static Cost judge(PlanningYear year, PlanModel model, int[] deciding, boolean[] chosen) {
        long[] values = new long[model.program().variables()];
        for (int position = 0; position < deciding.length; position++) {
            values[deciding[position]] = chosen[position] ? 1 : 0;
        }
        return PlanChecker.check(year, model.plan(variable -> values[variable])).cost();
    }
}
