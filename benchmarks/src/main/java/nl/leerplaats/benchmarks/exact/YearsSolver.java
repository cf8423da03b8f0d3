package nl.leerplaats.benchmarks.exact;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.benchmarks.exact.PlanModel.Values;
import org.jspecify.annotations.Nullable;

/**
 * Solves the program over all years. The least medium cost is looked for in the core of the complete model, which means the same plans and is a
 * hundredth of the size. For soft cost the solver gets the years that a plan with no more medium cost can have; the others, most of a million, are
 * left out before it reads them.
 */
final class YearsSolver implements ProgramSolver {

    /** The number of a variable that is left out. */
    private static final int LEFT_OUT = -1;

    private final ProgramSolver solver;
    private final CompleteModel complete;
    private final YearsModel years;

    /**
     * Before a solver.
     *
     * @param solver solves both
     * @param complete the complete model, with the same deciding variables
     * @param years the model whose program is to be solved
     */
    YearsSolver(ProgramSolver solver, CompleteModel complete, YearsModel years) {
        this.solver = solver;
        this.complete = complete;
        this.years = years;
    }

    @Override
    public Answer minimize(LinearModel model, Goal goal, Duration limit, Consumer<Values> onSolution) {
        return goal.level() == Level.MEDIUM
                ? minimizeMedium(goal.start(), limit, onSolution)
                : minimizeSoft(model, goal, limit, onSolution);
    }

    private Answer minimizeMedium(long @Nullable [] start, Duration limit, Consumer<Values> onSolution) {
        long[] same = start == null ? null : complete.start(years.plan(variable -> start[variable]));
        Answer answer =
                solver.minimize(complete.program(), new Goal(Level.MEDIUM, LinearModel.NONE, same), limit, onSolution);
        long[] found = answer.values();
        return with(answer, found == null ? null : years.start(complete.plan(variable -> found[variable])));
    }

    private Answer minimizeSoft(LinearModel model, Goal goal, Duration limit, Consumer<Values> onSolution) {
        long begin = System.nanoTime();
        int[] numbers = number(model, goal.mostMedium() - model.leastCost(Level.MEDIUM));
        LinearModel reduced = reduce(model, numbers);
        long[] start = goal.start();
        Answer answer = solver.minimize(
                reduced,
                new Goal(goal.level(), goal.mostMedium(), start == null ? null : select(start, numbers)),
                limit.minusNanos(System.nanoTime() - begin),
                values -> onSolution.accept(variable -> value(values, numbers[variable])));
        long[] found = answer.values();
        return with(
                answer,
                found == null
                        ? null
                        : Arrays.stream(numbers)
                                .mapToLong(number -> value(other -> found[other], number))
                                .toArray());
    }

    private static Answer with(Answer answer, long @Nullable [] values) {
        return new Answer(values, answer.proven(), answer.bound(), answer.note());
    }

    private static long value(Values values, int number) {
        return number == LEFT_OUT ? 0 : values.get(number);
    }

    /** New numbers of the variables, in the same order; without those that alone cost more medium than there is room for. */
    private static int[] number(LinearModel model, long room) {
        int[] numbers = new int[model.variables()];
        int next = 0;
        for (int variable = 0; variable < numbers.length; variable++) {
            numbers[variable] = model.cost(Level.MEDIUM, variable) > room ? LEFT_OUT : next++;
        }
        return numbers;
    }

    private static long[] select(long[] start, int[] numbers) {
        return IntStream.range(0, start.length)
                .filter(variable -> numbers[variable] != LEFT_OUT)
                .mapToLong(variable -> start[variable])
                .toArray();
    }

    private static LinearModel reduce(LinearModel model, int[] numbers) {
        LinearModel reduced = new LinearModel();
        for (Level level : Level.values()) {
            reduced.addConstant(level, model.constant(level));
        }
        copy(model, reduced, numbers, 0, 0, Level.MEDIUM);
        reduced.endCore();
        copy(model, reduced, numbers, model.variables(Level.MEDIUM), model.rows(Level.MEDIUM), Level.SOFT);
        return reduced;
    }

    private static void copy(
            LinearModel model, LinearModel reduced, int[] numbers, int firstVariable, int firstRow, Level upTo) {
        for (int variable = firstVariable; variable < model.variables(upTo); variable++) {
            if (numbers[variable] != LEFT_OUT) {
                int copy = reduced.addInteger(model.lowest(variable), model.highest(variable));
                for (Level level : Level.values()) {
                    reduced.addCost(level, copy, model.cost(level, variable));
                }
            }
        }
        for (int row = firstRow; row < model.rows(upTo); row++) {
            Sum sum = new Sum();
            for (int entry = model.start(row); entry < model.end(row); entry++) {
                int number = numbers[model.column(entry)];
                if (number != LEFT_OUT) {
                    sum.add(number, model.factor(entry));
                }
            }
            reduced.addRow(sum, model.lower(row), model.upper(row));
        }
    }
}
